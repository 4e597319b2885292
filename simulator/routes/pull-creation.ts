import { countCommits } from '../git/compare.js'
import { readRef } from '../git/refs.js'
import { apiError, validationFailed } from '../http/api-error.js'
import { jsonBody, type JsonBody, optionalString, requiredString } from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { fullName } from '../http/format.js'
import { actorOf, addIssue, tellIssue } from '../issues.js'
import { pullJson } from '../json/pull-json.js'
import type { Hub, RepositoryState } from '../model.js'
import { bringPullHead } from '../pushes.js'

import { demandTexts } from './issues.js'

/** `POST pulls`, with the refusals of the repository's settings. */
export function pullCreationRoutes({ app, hub, events }: RouteContext): void {
  app.post('/repos/:owner/:repo/pulls', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'write')
    demandSetting(c, repo)
    const body = await jsonBody(c)
    const head = await headOf(hub, repo, requiredString(body, 'head'))
    const base = await baseOf(repo, requiredString(body, 'base'))
    demandNew(repo, head, base.ref)
    const title = requiredString(body, 'title')
    const text = optionalString(body, 'body') ?? null
    demandTexts(title, text)
    await bringPullHead(repo, repo.nextIssueNumber, head.repo, `refs/heads/${head.ref}`)
    await demandCommits(repo, base, head)
    const pullRequest = pullRequestOf(head, base, body)
    const pull = addIssue(hub, repo, { title, body: text, author: actorOf(c), pullRequest })
    tellIssue(c, { events }, repo, pull, 'opened')
    return c.json(await pullJson(hub, repo, pull), 201)
  })
}

interface Side {
  ref: string
  sha: string
}

interface Head extends Side {
  repo: RepositoryState
}

function demandSetting(c: ApiContext, repo: RepositoryState): void {
  if (c.var.token?.kind !== 'workflow' || repo.settings.actionsMayCreatePullRequests) return
  throw apiError(
    403,
    'GitHub Actions is not permitted to create or approve pull requests.',
    'https://docs.github.com/rest/pulls/pulls#create-a-pull-request'
  )
}

async function headOf(hub: Hub, repo: RepositoryState, head: string): Promise<Head> {
  const [owner, ref] = head.includes(':') ? head.split(':', 2) : [repo.owner, head]
  const source = [...hub.repositories.values()].find(
    (other) => other.owner === owner && (other === repo || (other.fork && other.name === repo.name))
  )
  const sha = source && (await readRef(source.gitDir, `refs/heads/${ref}`))
  if (!source || !ref || !sha) throw invalid('head')
  return { repo: source, ref, sha }
}

async function baseOf(repo: RepositoryState, ref: string): Promise<Side> {
  const sha = await readRef(repo.gitDir, `refs/heads/${ref}`)
  if (!sha) throw invalid('base')
  return { ref, sha }
}

function demandNew(repo: RepositoryState, head: Head, baseRef: string): void {
  const twin = [...repo.issues.values()].some(
    ({ state, pullRequest: pull }) =>
      state === 'open' &&
      pull?.headRef === head.ref &&
      pull.headRepository === fullName(head.repo) &&
      pull.baseRef === baseRef
  )
  const message = `A pull request already exists for ${head.repo.owner}:${head.ref}.`
  if (twin) throw customProblem(message)
}

async function demandCommits(repo: RepositoryState, base: Side, head: Head): Promise<void> {
  if ((await countCommits(repo.gitDir, `${base.sha}..${head.sha}`)) > 0) return
  throw customProblem(`No commits between ${base.ref} and ${head.ref}`)
}

function pullRequestOf(head: Head, base: Side, body: JsonBody) {
  return {
    headRef: head.ref,
    headSha: head.sha,
    headRepository: fullName(head.repo),
    baseRef: base.ref,
    baseSha: base.sha,
    draft: body.draft === true,
    reviewers: [],
    merged: false,
    mergedAt: null,
    mergeCommitSha: null
  }
}

function invalid(field: string): Error {
  return validationFailed({ resource: 'PullRequest', field, code: 'invalid' })
}

function customProblem(message: string): Error {
  return validationFailed({ resource: 'PullRequest', field: 'base', code: 'custom', message })
}
