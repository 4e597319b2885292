import { type ApiContext, type RouteContext, demand, repositoryOf } from '../http/context.js'
import { page } from '../http/paging.js'
import { jobJson } from '../json/job-json.js'
import { currentAttempt } from '../json/run-json.js'
import type { AttemptState, Hub, RepositoryState, RunState } from '../model.js'
import { attemptOf, jobOf, runOf } from './find-run.js'

const root = '/repos/:owner/:repo/actions'

/** Jobs: of a run's last attempt or of all, of one attempt, and one by its id. */
export function jobsRoutes({ app, hub }: RouteContext): void {
  app.get(`${root}/runs/:run_id/jobs`, (c) => {
    const repo = readable(c, hub)
    const run = runOf(c, repo)
    const all = c.req.query('filter') === 'all'
    return jobList(c, hub, repo, run, all ? run.attempts : [currentAttempt(run)])
  })
  app.get(`${root}/runs/:run_id/attempts/:attempt_number/jobs`, (c) => {
    const repo = readable(c, hub)
    const run = runOf(c, repo)
    return jobList(c, hub, repo, run, [attemptOf(c, run)])
  })
  app.get(`${root}/jobs/:job_id`, (c) => {
    const repo = readable(c, hub)
    const { run, attempt, job } = jobOf(c, repo)
    return c.json(jobJson(hub, repo, run, attempt, job))
  })
}

function readable(c: ApiContext, hub: Hub): RepositoryState {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'actions', 'read')
  return repo
}

function jobList(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  attempts: readonly AttemptState[]
): Response {
  const jobs = attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ attempt, job })))
  return c.json({
    total_count: jobs.length,
    jobs: page(c, jobs).map(({ attempt, job }) => jobJson(hub, repo, run, attempt, job))
  })
}
