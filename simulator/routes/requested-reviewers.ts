import { unprocessable } from '../http/api-error.js'
import { jsonBody, optionalNames } from '../http/body.js'
import { demand, permissionOf, repositoryOf, type RouteContext } from '../http/context.js'
import { fullName, userOf } from '../http/format.js'
import { pullSimpleJson } from '../json/pull-json.js'

import { pullOf } from './pulls.js'

/** Asking collaborators for a review; there are no teams here. */
export function requestedReviewerRoutes({ app, hub }: RouteContext): void {
  const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}/requested_reviewers'
  app.get(path, (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'read')
    const users = pullOf(c, repo).pullRequest.reviewers?.map((login) => userOf(hub, login))
    return c.json({ users: users ?? [], teams: [] })
  })

  app.post(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'write')
    const pull = pullOf(c, repo)
    const body = await jsonBody(c)
    const asked = optionalNames(body, 'reviewers') ?? []
    if (asked.includes(pull.author)) {
      throw unprocessable('Review cannot be requested from pull request author.')
    }
    const teams = optionalNames(body, 'team_reviewers') ?? []
    if (teams.length > 0 || asked.some((login) => permissionOf(login, repo) === null)) {
      throw unprocessable(
        'Reviews may only be requested from collaborators. One or more of the users or teams you ' +
          `specified is not a collaborator of the ${fullName(repo)} repository.`
      )
    }
    pull.pullRequest.reviewers = [...new Set([...(pull.pullRequest.reviewers ?? []), ...asked])]
    return c.json(pullSimpleJson(hub, repo, pull), 201)
  })

  app.delete(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'write')
    const pull = pullOf(c, repo)
    const { reviewers = [] } = pull.pullRequest
    const gone = optionalNames(await jsonBody(c), 'reviewers') ?? []
    pull.pullRequest.reviewers = reviewers.filter((login) => !gone.includes(login))
    return c.json(pullSimpleJson(hub, repo, pull))
  })
}
