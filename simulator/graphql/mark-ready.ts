import type { ApiContext, RouteContext } from '../http/context.js'
import { tellIssue } from '../issues.js'

import { pullFor } from './pull-for.js'

/** The mutation's `input`. */
export interface MarkReadyInput {
  pullRequestId: string
  clientMutationId?: string | null
}

/** `markPullRequestReadyForReview`; pull-requests: write is not enough (github.com/cli/cli/issues/8910). */
export function markReady(
  c: ApiContext,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  { pullRequestId, clientMutationId }: MarkReadyInput
) {
  const { repo, issue, pullRequest } = pullFor(c, hub, pullRequestId, 'contents')
  if (pullRequest.draft) {
    pullRequest.draft = false
    issue.updatedAt = hub.now()
    tellIssue(c, { events }, repo, issue, 'ready_for_review')
  }
  return {
    clientMutationId: clientMutationId ?? null,
    pullRequest: { id: pullRequestId, number: issue.number, isDraft: false }
  }
}
