import { gitLookup } from '../git/run-git.js'
import { notFound } from '../http/api-error.js'
import type { ApiContext, RouteContext } from '../http/context.js'
import { currentAttempt } from '../json/run-json.js'
import type { Hub, RepositoryState } from '../model.js'
import { attemptOf, jobOf, runOf } from '../routes/find-run.js'
import { filePage } from './file-page.js'
import { issuePage } from './issue-page.js'
import { jobPage } from './job-page.js'
import type { Html } from './layout.js'
import { indexPage, issuesPage, runsPage } from './repository-pages.js'
import { runPage } from './run-page.js'

type Page = (c: ApiContext, repo: RepositoryState) => Html | Promise<Html>

/** Pages for people, at the addresses that the API's `html_url` fields name. They show private repositories too. */
export function pagesRoutes({ app, hub }: RouteContext): void {
  app.get('/', (c) => c.html(indexPage(hub)))
  const add = (path: string, page: Page) =>
    app.get(`/:owner/:repo${path}`, async (c, next) => {
      const repo = named(c, hub)
      // An address that looks like a repository's may be the API's.
      return repo ? c.html(await page(c, repo)) : next()
    })
  add('', (_, repo) => runsPage(repo))
  add('/actions', (_, repo) => runsPage(repo))
  add('/issues', (_, repo) => issuesPage(repo))
  add('/pulls', (_, repo) => issuesPage(repo))
  add('/issues/:number', (c, repo) => issuePage(repo, issueOf(c, repo)))
  add('/pull/:number', (c, repo) => issuePage(repo, issueOf(c, repo)))
  add('/actions/runs/:run_id', (c, repo) => {
    const run = runOf(c, repo)
    return runPage(repo, run, currentAttempt(run))
  })
  add('/actions/runs/:run_id/attempts/:attempt_number', (c, repo) => {
    const run = runOf(c, repo)
    return runPage(repo, run, attemptOf(c, run))
  })
  add('/actions/runs/:run_id/job/:job_id', (c, repo) => {
    const { run, job } = jobOf(c, repo)
    return jobPage(repo, run, job)
  })
  add('/blob/:ref/:path{.+}', async (c, repo) => {
    const { ref = '', path = '' } = c.req.param() as Record<string, string>
    if (ref.startsWith('-')) throw notFound()
    const text = await gitLookup(repo.gitDir, ['cat-file', 'blob', `${ref}:${path}`])
    if (text === null) throw notFound()
    return filePage(repo, ref, path, text)
  })
}

function named(c: ApiContext, hub: Hub): RepositoryState | undefined {
  return hub.repositories.get(`${c.req.param('owner')}/${c.req.param('repo')}`)
}

function issueOf(c: ApiContext, repo: RepositoryState) {
  const issue = repo.issues.get(Number(c.req.param('number')))
  if (!issue) throw notFound()
  return issue
}
