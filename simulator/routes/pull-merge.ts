import { apiError, notFound, unprocessable } from '../http/api-error.js'
import { jsonBody, optionalString } from '../http/body.js'
import { demand, repositoryOf, type RouteContext } from '../http/context.js'
import type { Token } from '../model.js'
import { mergePull } from '../pulls/merge-pull.js'

import { pullOf } from './pulls.js'

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
    const expected = optionalString(body, 'sha')
    if (expected !== undefined && expected !== pull.pullRequest.headSha) {
      throw apiError(409, 'Head branch was modified. Review and try the merge again.')
    }
    const method = optionalString(body, 'merge_method') ?? 'merge'
    if (method !== 'merge' && method !== 'squash') {
      throw unprocessable('The local GitHub merges or squashes only.')
    }
    const token = c.var.token as Token
    const sha = await mergePull({ hub, events }, repo, pull, { token, method })
    return c.json({ sha, merged: true, message: 'Pull Request successfully merged' })
  })
}
