import { hasLog, jobLog } from '../archive/log-text.js'
import { archiveRun } from '../archive/archive-run.js'
import { apiError, forbidden } from '../http/api-error.js'
import {
  type ApiContext,
  type RouteContext,
  demand,
  demandGranted,
  repositoryOf
} from '../http/context.js'
import { fullName } from '../http/format.js'
import { currentAttempt } from '../json/run-json.js'
import type { AttemptState, Hub, RepositoryState, RunState } from '../model.js'
import { attemptOf, findJob, jobOf, runOf } from './find-run.js'
import { type SignedUrls, signedUrls } from './signed-urls.js'
import { storageError } from './storage-error.js'

const root = '/repos/:owner/:repo/actions'
const blobs = '/_blob/:owner/:repo'

/** Logs of runs, attempts and jobs: redirects to a storage that wants no credentials but the address itself. */
export function logsRoutes(context: RouteContext): void {
  const urls = signedUrls(context.hub)
  redirects(context, urls)
  storage(context, urls)
  deletion(context)
}

function redirects({ app, hub }: RouteContext, urls: SignedUrls): void {
  const toArchive = (
    c: ApiContext,
    repo: RepositoryState,
    run: RunState,
    attempt: AttemptState
  ) => {
    if (attempt.status !== 'completed')
      throw apiError(500, 'Failed to generate URL to download logs')
    demandKept(run)
    return c.redirect(urls.sign(`/_blob/${fullName(repo)}/runs/${run.id}/${attempt.number}`), 302)
  }
  app.get(`${root}/runs/:run_id/logs`, (c) => {
    const repo = downloadable(c, hub)
    const run = runOf(c, repo)
    return toArchive(c, repo, run, currentAttempt(run))
  })
  app.get(`${root}/runs/:run_id/attempts/:attempt_number/logs`, (c) => {
    const repo = downloadable(c, hub)
    const run = runOf(c, repo)
    return toArchive(c, repo, run, attemptOf(c, run))
  })
  app.get(`${root}/jobs/:job_id/logs`, (c) => {
    const repo = downloadable(c, hub)
    const { run, job } = jobOf(c, repo)
    demandKept(run)
    return c.redirect(urls.sign(`/_blob/${fullName(repo)}/jobs/${job.id}`), 302)
  })
}

function storage({ app, hub }: RouteContext, urls: SignedUrls): void {
  const refusal = (c: ApiContext): Response | null => {
    const authorization = c.req.header('Authorization')
    if (authorization !== undefined) {
      const known = /^(bearer|sharedkey) /i.test(authorization)
      return storageError(c, known ? 'AuthenticationFailed' : 'InvalidAuthenticationInfo')
    }
    return urls.isValid(new URL(c.req.url)) ? null : storageError(c, 'AuthenticationFailed')
  }
  const repositoryNamed = (c: ApiContext) =>
    hub.repositories.get(`${c.req.param('owner')}/${c.req.param('repo')}`)
  app.get(`${blobs}/runs/:run_id/:attempt_number`, (c) => {
    const repo = repositoryNamed(c)
    const refused = refusal(c)
    if (refused || !repo) return refused ?? storageError(c, 'BlobNotFound')
    const run = runOf(c, repo)
    const zip = archiveRun(run, attemptOf(c, run), run.archive)
    return c.body(new Uint8Array(zip), 200, { 'Content-Type': 'application/zip' })
  })
  app.get(`${blobs}/jobs/:job_id`, (c) => {
    const repo = repositoryNamed(c)
    const refused = refusal(c)
    const found = repo && findJob(repo, Number(c.req.param('job_id')))
    if (refused) return refused
    // A job that has not ended, or whose runner was lost, has an address and no blob.
    if (!found || !hasLog(found.job)) return storageError(c, 'BlobNotFound')
    return c.body(`\ufeff${jobLog(found.job)}`, 200, { 'Content-Type': 'text/plain' })
  })
}

function deletion({ app, hub }: RouteContext): void {
  app.delete(`${root}/runs/:run_id/logs`, (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'actions', 'write')
    runOf(c, repo).logsGone = true
    return c.body(null, 204)
  })
}

function demandKept(run: RunState): void {
  if (run.logsGone) {
    throw apiError(410, 'The logs for this run have expired and are no longer available.')
  }
}

/** Anybody who is logged in may download a public repository's logs; nobody may without a token. */
function downloadable(c: ApiContext, hub: Hub): RepositoryState {
  const repo = repositoryOf(c, hub)
  if (!c.var.token) throw forbidden('Must have admin rights to Repository.')
  demand(c, repo, 'actions', 'read')
  return repo
}
