import { readRef } from '../git/refs.js'
import { gitText } from '../git/run-git.js'
import { apiError, notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, optionalString } from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { iso } from '../http/format.js'
import { actorOf, tellIssue } from '../issues.js'
import { identityOf } from '../json/commit-json.js'
import { mergedTree } from '../json/pull-json.js'
import type { Hub, RepositoryState } from '../model.js'
import { pushFor } from '../pushes.js'

import { type Pull, pullOf } from './pulls.js'

/** Merging a pull request, by a merge commit or squashed. */
export function pullMergeRoutes({ app, hub, events }: RouteContext): void {
  const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}/merge'
  app.get(path, (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'read')
    if (!pullOf(c, repo).pullRequest.merged) throw notFound()
    return c.body(null, 204)
  })

  app.put(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'contents', 'write')
    const pull = pullOf(c, repo)
    const body = await jsonBody(c)
    const { pullRequest } = pull
    const expected = optionalString(body, 'sha')
    if (expected !== undefined && expected !== pullRequest.headSha) {
      throw apiError(409, 'Head branch was modified. Review and try the merge again.')
    }
    const method = optionalString(body, 'merge_method') ?? 'merge'
    if (method === 'rebase') throw unprocessable('The local GitHub merges or squashes only.')
    const ref = `refs/heads/${pullRequest.baseRef}`
    const before = (await readRef(repo.gitDir, ref)) ?? ''
    const after = await mergeCommit(c, hub, repo, pull, { before, squash: method === 'squash' })
    await pushFor(c, { hub, events }, repo, { ref, before, after })
    close(c, hub, pull, after)
    tellIssue(c, { events }, repo, pull, 'closed')
    return c.json({ sha: after, merged: true, message: 'Pull Request successfully merged' })
  })
}

async function mergeCommit(
  c: ApiContext,
  hub: Hub,
  repo: RepositoryState,
  pull: Pull,
  { before, squash }: { before: string; squash: boolean }
): Promise<string> {
  const { headSha, headRef, headRepository } = pull.pullRequest
  const tree = pull.state === 'open' ? await mergedTree(repo, pull) : null
  if (!tree) throw apiError(405, 'Pull Request is not mergeable')
  const input = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${headRepository.split('/')[0]}/${headRef}\n\n${pull.title}`
  const parents = squash ? [before] : [before, headSha]
  const { name, email } = identityOf(hub, actorOf(c))
  const date = iso(hub.now())
  const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date }
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
  return gitText(repo.gitDir, args, { input, env: { ...env, GIT_COMMITTER_DATE: date } })
}

function close(c: ApiContext, hub: Hub, pull: Pull, sha: string): void {
  const at = hub.now()
  Object.assign(pull.pullRequest, { merged: true, mergedAt: at, mergeCommitSha: sha })
  Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at, closedBy: actorOf(c) })
}
