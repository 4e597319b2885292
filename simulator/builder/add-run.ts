import { execFileSync } from 'node:child_process'
import type { ArchiveOptions } from '../archive/archive-options.js'
import type {
  AttemptState,
  ExecuteOptions,
  Hub,
  JobState,
  RepositoryState,
  RunState,
  RunStatus,
  WorkflowState
} from '../model.js'
import { annotation } from './annotation.js'
import { concludeJobs } from './conclude-jobs.js'
import { jobFromDescription } from './job-from-description.js'
import type { JobDescription, RunDescription } from './run-description.js'

const minute = 60_000
const failedJob: JobDescription = { log: ['FAIL test/sum.test.js', 'Expected: 3, received: 4'] }

/**
 * Adds a run in any shape to a repository, its workflow too if it is new, and returns it. For tests: no workflow is
 * executed. With no description it is a completed run of `CI` on the default branch with one failed job.
 */
export function addRun(
  hub: Hub,
  repo: RepositoryState,
  description: RunDescription = {}
): RunState {
  const createdAt = description.createdAt ?? hub.now() - 10 * minute
  const branch = description.branch === undefined ? repo.defaultBranch : description.branch
  const workflow = workflowOf(hub, repo, description)
  const actor = description.actor ?? repo.owner
  const run: RunState = {
    id: hub.nextId(),
    runNumber: repo.nextRunNumber++,
    workflowId: workflow.id,
    path: workflow.path,
    name: workflow.name,
    event: description.event ?? 'push',
    headSha: description.headSha ?? commitOf(repo, branch),
    headBranch: branch,
    headRepository: description.headRepository ?? `${repo.owner}/${repo.name}`,
    displayTitle: description.title ?? 'Change something',
    actor,
    triggeringActor: actor,
    checkSuiteId: hub.nextId(),
    pullRequests: description.pullRequests ?? [],
    createdAt,
    attempts: attemptsOf(hub, description, createdAt),
    ...logOptions(description)
  }
  run.execute = plannedReruns(hub, run, description.reruns ?? [])
  if (description.startupAnnotations) {
    run.startupCheck = {
      id: hub.nextId(),
      annotations: description.startupAnnotations.map((one) => annotation(one, workflow.path))
    }
  }
  repo.runs.set(run.id, run)
  return run
}

function logOptions(description: RunDescription): { archive?: ArchiveOptions; logsGone?: boolean } {
  return {
    ...(description.archive && { archive: description.archive }),
    ...(description.logsGone && { logsGone: true })
  }
}

function workflowOf(hub: Hub, repo: RepositoryState, description: RunDescription): WorkflowState {
  const path = description.path ?? '.github/workflows/ci.yml'
  const known = repo.workflows.get(path)
  if (known && (known.name === description.workflow || !description.workflow)) return known
  const name = description.workflow ?? 'CI'
  const workflow: WorkflowState = { id: known?.id ?? hub.nextId(), path, name, state: 'active' }
  repo.workflows.set(path, workflow)
  return workflow
}

function commitOf(repo: RepositoryState, branch: string | null): string {
  try {
    const ref = `refs/heads/${branch ?? repo.defaultBranch}`
    return execFileSync('git', ['--git-dir', repo.gitDir, 'rev-parse', '--verify', '-q', ref], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).trim()
  } catch {
    return 'f'.repeat(40)
  }
}

function attemptsOf(hub: Hub, description: RunDescription, createdAt: number): AttemptState[] {
  const all = [...(description.earlierAttempts ?? []), description.jobs ?? [failedJob]]
  return all.map((jobs, index) => {
    const last = index === all.length - 1
    const startedAt = createdAt + index * minute
    const states = jobs.map((job) => jobFromDescription(hub.nextId(), job, startedAt))
    const attempt = attemptState(index + 1, states, startedAt)
    if (last && description.status) attempt.status = description.status
    if (last && description.conclusion !== undefined) attempt.conclusion = description.conclusion
    if (attempt.status !== 'completed') attempt.conclusion = null
    return attempt
  })
}

function attemptState(number: number, jobs: JobState[], startedAt: number): AttemptState {
  const ends = jobs.map(({ completedAt }) => completedAt ?? startedAt)
  const status = concludedStatus(jobs)
  return {
    number,
    status,
    conclusion: status === 'completed' ? concludeJobs(jobs) : null,
    startedAt,
    updatedAt: Math.max(startedAt, ...ends),
    jobs
  }
}

function concludedStatus(jobs: readonly JobState[]): RunStatus {
  if (jobs.every(({ status }) => status === 'completed')) return 'completed'
  return jobs.every(({ status }) => status === 'queued') ? 'queued' : 'in_progress'
}

/** Fills the attempts that re-runs of a described run make: as described, then with every job passing. */
function plannedReruns(
  hub: Hub,
  run: RunState,
  reruns: JobDescription[][]
): (attempt: AttemptState, options: ExecuteOptions) => Promise<void> {
  const planned = reruns.values()
  return (attempt, { rerun }) => {
    const startedAt = hub.now()
    const next = planned.next()
    const previous = rerun?.previous.jobs ?? run.attempts.at(-2)?.jobs ?? []
    attempt.jobs = next.done
      ? previous.map((job) => (rerun ? keptOrPassed : passed)(hub, job, startedAt))
      : next.value.map((job) => jobFromDescription(hub.nextId(), job, startedAt))
    Object.assign(attempt, attemptState(attempt.number, attempt.jobs, startedAt))
    return Promise.resolve()
  }
}

function keptOrPassed(hub: Hub, job: JobState, startedAt: number): JobState {
  return job.conclusion === 'success' ? { ...job, id: hub.nextId() } : passed(hub, job, startedAt)
}

function passed(hub: Hub, job: JobState, startedAt: number): JobState {
  const { name, labels } = job
  return jobFromDescription(hub.nextId(), { name, conclusion: 'success', labels }, startedAt)
}
