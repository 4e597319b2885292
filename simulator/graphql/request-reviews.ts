import type { ApiContext, RouteContext } from '../http/context.js'

import { GraphqlError } from './graphql-error.js'
import { pullFor } from './pull-for.js'

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
  const { repo, pullRequest: pull } = pullFor(c, hub, pullRequestId)
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
