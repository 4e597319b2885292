import { apiError } from '../http/api-error.js'
import {
  type ApiContext,
  type RouteContext,
  demand,
  demandGranted,
  repositoryOf
} from '../http/context.js'
import { page } from '../http/paging.js'
import { headCommits } from '../json/head-commits.js'
import { currentAttempt, runJson } from '../json/run-json.js'
import type { AttemptState, Hub, RepositoryState, RunState } from '../model.js'
import { attemptOf, runOf, workflowOf } from './find-run.js'
import { rerunsRoutes } from './reruns.js'
import { passesFilters } from './run-filters.js'

const root = '/repos/:owner/:repo/actions'

/** Workflow runs and their attempts: list, read, run again, cancel, delete. */
export function runsRoutes(context: RouteContext): void {
  const { app, hub } = context
  rerunsRoutes(context)
  app.get(`${root}/runs`, (c) => {
    const repo = readable(c, hub)
    return runList(c, hub, repo, [...repo.runs.values()])
  })
  app.get(`${root}/workflows/:workflow_id/runs`, (c) => {
    const repo = readable(c, hub)
    const { id } = workflowOf(c, repo)
    const own = [...repo.runs.values()].filter(({ workflowId }) => workflowId === id)
    return runList(c, hub, repo, own)
  })
  app.get(`${root}/runs/:run_id`, (c) => {
    const repo = readable(c, hub)
    const run = runOf(c, repo)
    return oneRun(c, hub, repo, run, currentAttempt(run))
  })
  app.get(`${root}/runs/:run_id/attempts/:attempt_number`, (c) => {
    const repo = readable(c, hub)
    const run = runOf(c, repo)
    return oneRun(c, hub, repo, run, attemptOf(c, run))
  })
  app.post(`${root}/runs/:run_id/cancel`, (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'actions', 'write')
    const run = runOf(c, repo)
    if (currentAttempt(run).status === 'completed') {
      throw apiError(409, 'Cannot cancel a workflow run that is completed.')
    }
    hub.actions?.cancel(run)
    return c.json({}, 202)
  })
  app.delete(`${root}/runs/:run_id`, (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'actions', 'write')
    repo.runs.delete(runOf(c, repo).id)
    return c.body(null, 204)
  })
}

function readable(c: ApiContext, hub: Hub): RepositoryState {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'actions', 'read')
  return repo
}

async function runList(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  candidates: readonly RunState[]
): Promise<Response> {
  const query = c.req.query()
  const runs = candidates
    .filter((run) => passesFilters(run, query))
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  const shown = page(c, runs)
  const commits = await headCommits(hub, repo, shown)
  return c.json({
    total_count: runs.length,
    workflow_runs: shown.map((run) => {
      const json = runJson(hub, repo, run, commits.get(run.headSha)!)
      return query['exclude_pull_requests'] === 'true' ? { ...json, pull_requests: [] } : json
    })
  })
}

async function oneRun(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  attempt: AttemptState
): Promise<Response> {
  const commits = await headCommits(hub, repo, [run])
  return c.json(runJson(hub, repo, run, commits.get(run.headSha)!, attempt))
}
