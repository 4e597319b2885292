import type { ApiContext, RouteContext } from '../http/context.js'
import { iso } from '../http/format.js'
import { tellIssue } from '../issues.js'
import type { Token } from '../model.js'
import { mergeState } from '../pulls/merge-state.js'

import { GraphqlError } from './graphql-error.js'
import { pullFor } from './pull-for.js'

/** The mutation's `input`. */
export interface AutoMergeInput {
  pullRequestId: string
  mergeMethod?: 'MERGE' | 'SQUASH' | 'REBASE'
  clientMutationId?: string | null
}

/** `enablePullRequestAutoMerge`: only for what waits for something, in a repository that allows it. */
export async function enableAutoMerge(
  c: ApiContext,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  { pullRequestId, mergeMethod = 'MERGE', clientMutationId }: AutoMergeInput
) {
  const { repo, issue, pullRequest } = pullFor(c, hub, pullRequestId, 'contents')
  if (!repo.settings.allowAutoMerge) throw refused('Auto merge is not allowed for this repository')
  if (mergeMethod === 'REBASE') throw refused('The local GitHub merges or squashes only')
  const state = issue.state === 'open' ? await mergeState(repo, issue) : 'closed'
  if (state !== 'blocked') throw refused(`Pull request is in ${state} status`)
  const token = c.var.token as Token
  const method = mergeMethod === 'SQUASH' ? 'squash' : 'merge'
  pullRequest.autoMerge = { token, method }
  issue.updatedAt = hub.now()
  tellIssue(c, { events }, repo, issue, 'auto_merge_enabled')
  return {
    clientMutationId: clientMutationId ?? null,
    actor: { login: token.login },
    pullRequest: {
      id: pullRequestId,
      number: issue.number,
      autoMergeRequest: { enabledAt: iso(hub.now()), mergeMethod }
    }
  }
}

/** GitHub puts the field's name before each of these. */
function refused(reason: string): GraphqlError {
  return new GraphqlError('UNPROCESSABLE', `Pull request ${reason}`)
}
