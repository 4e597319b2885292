import { notFound } from '../http/api-error.js'
import type { ApiContext } from '../http/context.js'
import type { AttemptState, JobState, RepositoryState, RunState, WorkflowState } from '../model.js'

/** The run that `:run_id` names; 404 where there is none. */
export function runOf(c: ApiContext, repo: RepositoryState): RunState {
  const run = repo.runs.get(Number(c.req.param('run_id')))
  if (!run) throw notFound()
  return run
}

/** The attempt that `:attempt_number` names; 404 where there is none. */
export function attemptOf(c: ApiContext, run: RunState): AttemptState {
  const wanted = Number(c.req.param('attempt_number'))
  const attempt = run.attempts.find(({ number }) => number === wanted)
  if (!attempt) throw notFound()
  return attempt
}

export interface FoundJob {
  run: RunState
  attempt: AttemptState
  job: JobState
}

/** The job of this id in any run of the repository. */
export function findJob(repo: RepositoryState, id: number): FoundJob | undefined {
  for (const run of repo.runs.values()) {
    for (const attempt of run.attempts.toReversed()) {
      const job = attempt.jobs.find((one) => one.id === id)
      if (job) return { run, attempt, job }
    }
  }
  return undefined
}

/** The job that `:job_id` names; 404 where there is none. */
export function jobOf(c: ApiContext, repo: RepositoryState): FoundJob {
  const found = findJob(repo, Number(c.req.param('job_id')))
  if (!found) throw notFound()
  return found
}

/** The workflow that `:workflow_id` names, by its id or the name of its file; 404 where there is none. */
export function workflowOf(c: ApiContext, repo: RepositoryState): WorkflowState {
  const wanted = c.req.param('workflow_id') ?? ''
  const workflow = [...repo.workflows.values()].find(
    ({ id, path }) => String(id) === wanted || path.split('/').at(-1) === wanted
  )
  if (!workflow) throw notFound()
  return workflow
}
