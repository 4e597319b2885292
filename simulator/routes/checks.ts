import { notFound } from '../http/api-error.js'
import { type ApiContext, type RouteContext, demandGranted, repositoryOf } from '../http/context.js'
import { apiUrl, iso, nodeId, repositoryJson } from '../http/format.js'
import { page } from '../http/paging.js'
import {
  type CheckRun,
  actionsApp,
  annotationJson,
  checkRunJson,
  checkRunOf,
  checkRunsOf
} from '../json/check-run-json.js'
import { headCommits } from '../json/head-commits.js'
import { pullRequestMinimal } from '../json/pull-request-minimal.js'
import { currentAttempt } from '../json/run-json.js'
import type { Hub, RepositoryState, RunState } from '../model.js'

const root = '/repos/:owner/:repo'

/** Check runs, which the jobs of runs are, their annotations, and the suite of each workflow run. */
export function checksRoutes({ app, hub }: RouteContext): void {
  app.get(`${root}/check-runs/:check_run_id`, (c) => {
    const repo = readable(c, hub)
    return c.json(checkRunJson(hub, repo, named(c, repo)))
  })
  app.get(`${root}/check-runs/:check_run_id/annotations`, (c) => {
    const repo = readable(c, hub)
    const { run, annotations } = named(c, repo)
    return c.json(page(c, annotations).map((one) => annotationJson(hub, repo, run, one)))
  })
  app.get(`${root}/check-suites/:check_suite_id`, async (c) => {
    const repo = readable(c, hub)
    return c.json(await suiteJson(hub, repo, suiteOf(c, repo)))
  })
  app.get(`${root}/check-suites/:check_suite_id/check-runs`, (c) => {
    const repo = readable(c, hub)
    return checkRunList(c, hub, repo, checkRunsOf(suiteOf(c, repo)))
  })
  app.get(`${root}/commits/:ref/check-runs`, (c) => {
    const repo = readable(c, hub)
    const ref = c.req.param('ref')
    const runs = [...repo.runs.values()].filter(
      ({ headSha, headBranch }) => headSha === ref || headBranch === ref
    )
    return checkRunList(c, hub, repo, runs.flatMap(checkRunsOf))
  })
}

/** Unlike most reads, a token without `checks: read` is refused even where the repository is public. */
function readable(c: ApiContext, hub: Hub): RepositoryState {
  const repo = repositoryOf(c, hub)
  if (c.var.token) demandGranted(c, repo, 'checks', 'read')
  return repo
}

function named(c: ApiContext, repo: RepositoryState): CheckRun {
  const found = checkRunOf(repo, Number(c.req.param('check_run_id')))
  if (!found) throw notFound()
  return found
}

function suiteOf(c: ApiContext, repo: RepositoryState): RunState {
  const wanted = Number(c.req.param('check_suite_id'))
  const run = [...repo.runs.values()].find(({ checkSuiteId }) => checkSuiteId === wanted)
  if (!run) throw notFound()
  return run
}

function checkRunList(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  all: readonly CheckRun[]
): Response {
  const { check_name: name, status } = c.req.query()
  const checks = all.filter(
    (check) => (!name || check.name === name) && (!status || check.status === status)
  )
  return c.json({
    total_count: checks.length,
    check_runs: page(c, checks).map((check) => checkRunJson(hub, repo, check))
  })
}

async function suiteJson(hub: Hub, repo: RepositoryState, run: RunState) {
  const { status, conclusion, startedAt, updatedAt } = currentAttempt(run)
  const url = `${apiUrl(hub, repo)}/check-suites/${run.checkSuiteId}`
  return {
    id: run.checkSuiteId,
    node_id: nodeId('CheckSuite', run.checkSuiteId),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status,
    conclusion,
    url,
    before: null,
    after: run.headSha,
    pull_requests: run.pullRequests.flatMap((number) => pullRequestMinimal(hub, repo, number)),
    app: actionsApp(hub),
    repository: repositoryJson(hub, repo),
    created_at: iso(startedAt),
    updated_at: iso(updatedAt),
    head_commit: (await headCommits(hub, repo, [run])).get(run.headSha),
    latest_check_runs_count: checkRunsOf(run).length,
    check_runs_url: `${url}/check-runs`
  }
}
