import { forbidden } from '../http/api-error.js'
import { type ApiContext, type RouteContext, demandGranted, repositoryOf } from '../http/context.js'
import { currentAttempt } from '../json/run-json.js'
import type { Hub, RepositoryState, Rerun, RunConclusion, RunState } from '../model.js'
import { jobOf, runOf } from './find-run.js'

const root = '/repos/:owner/:repo/actions'
const month = 30 * 24 * 60 * 60 * 1000
const mostReruns = 50
const failures = new Set<RunConclusion | null>(['failure', 'cancelled', 'timed_out'])

/** Re-runs of a whole run, of its failed jobs, and of one job, each refused in GitHub's words; and approval. */
export function rerunsRoutes({ app, hub }: RouteContext): void {
  app.post(`${root}/runs/:run_id/rerun`, (c) => {
    const { repo, run } = writable(c, hub)
    return rerun(c, hub, repo, run)
  })
  app.post(`${root}/runs/:run_id/rerun-failed-jobs`, (c) => {
    const { repo, run } = writable(c, hub)
    const previous = currentAttempt(run)
    demandRerunnable(hub, run)
    if (!previous.jobs.some(({ conclusion }) => failures.has(conclusion))) throw notRetried()
    return rerun(c, hub, repo, run, { previous })
  })
  app.post(`${root}/runs/:run_id/approve`, (c) => {
    const { repo, run } = writable(c, hub)
    hub.actions?.approve(repo, run)
    return c.json({}, 201)
  })
  app.post(`${root}/jobs/:job_id/rerun`, (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'actions', 'write')
    const { run, attempt, job } = jobOf(c, repo)
    if (attempt !== currentAttempt(run)) {
      throw forbidden('Only jobs from the current attempt can be re-run')
    }
    return rerun(c, hub, repo, run, { previous: attempt, job: job.name })
  })
}

function writable(c: ApiContext, hub: Hub): { repo: RepositoryState; run: RunState } {
  const repo = repositoryOf(c, hub)
  demandGranted(c, repo, 'actions', 'write')
  return { repo, run: runOf(c, repo) }
}

function rerun(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  options?: Rerun
): Response {
  demandRerunnable(hub, run)
  const startedAt = hub.now()
  run.triggeringActor = c.var.token?.login ?? run.actor
  run.attempts.push({
    number: currentAttempt(run).number + 1,
    status: 'queued',
    conclusion: null,
    startedAt,
    updatedAt: startedAt,
    jobs: []
  })
  hub.actions?.execute(repo, run, options)
  return c.json({}, 201)
}

function demandRerunnable(hub: Hub, run: RunState): void {
  const { status, jobs } = currentAttempt(run)
  if (status !== 'completed') throw forbidden('This workflow is already running')
  if (hub.now() - run.createdAt > month) {
    throw forbidden('Unable to retry this workflow run because it was created over a month ago')
  }
  // What never had a job, a broken file or an unapproved run, has nothing to run again.
  const ranOnce = jobs.length > 0 && run.execute
  if (!ranOnce || run.attempts.length > mostReruns) throw notRetried()
}

function notRetried(): Error {
  return forbidden('This workflow run cannot be retried')
}
