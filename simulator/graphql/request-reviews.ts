import { type ApiContext, grants, type RouteContext } from '../http/context.js'
import { nodeId } from '../http/format.js'

import { GraphqlError } from './graphql-error.js'

/** The mutation's `input`. */
export interface RequestReviewsInput {
  pullRequestId: string
  botLogins?: string[]
  clientMutationId?: string | null
}

const copilot = 'copilot-pull-request-reviewer'

/** `requestReviewsByLogin` for bots, of which Copilot is the only one, where the repository has it. */
export function requestReviews(
  c: ApiContext,
  { hub }: Pick<RouteContext, 'hub'>,
  { pullRequestId, botLogins = [], clientMutationId }: RequestReviewsInput
) {
  const pulls = [...hub.repositories.values()].flatMap((repo) =>
    [...repo.issues.values()].map((issue) => ({ repo, issue, pull: issue.pullRequest }))
  )
  const found = pulls.find(({ issue }) => nodeId('PullRequest', issue.id) === pullRequestId)
  if (!found?.pull) {
    throw new GraphqlError('NOT_FOUND', 'Could not resolve to a node with the global id.')
  }
  const { repo, pull } = found
  if (!c.var.token || !grants(c.var.token, repo, 'pull-requests', 'write')) {
    throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration')
  }
  const stranger = botLogins.find((login) => login !== copilot || !repo.settings.copilotReview)
  if (stranger !== undefined) {
    throw new GraphqlError(
      'NOT_FOUND',
      `Could not resolve to a Bot with the login of '${stranger}'.`
    )
  }
  pull.reviewers = [...new Set([...(pull.reviewers ?? []), ...botLogins])]
  return { clientMutationId: clientMutationId ?? null, pullRequest: { id: pullRequestId } }
}
