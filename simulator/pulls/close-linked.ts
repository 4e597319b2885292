import type { RouteContext } from '../http/context.js'
import type { RepositoryState, Token } from '../model.js'

import type { Pull } from './merge-pull.js'

/** GitHub's closing keywords; they count in the text of a pull request that is merged into the default branch. */
const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(?<number>\d+)\b/gi

/** Closes the issues that a merged pull request says it closes. */
export function closeLinked(
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  { body, pullRequest }: Pull,
  token: Token
): void {
  if (pullRequest.baseRef !== repo.defaultBranch) return
  for (const { groups } of (body ?? '').matchAll(keyword)) {
    const issue = repo.issues.get(Number(groups?.['number']))
    if (issue?.state !== 'open' || issue.pullRequest) continue
    const at = hub.now()
    const closed = { closedAt: at, updatedAt: at, closedBy: token.login }
    Object.assign(issue, { state: 'closed', stateReason: 'completed', ...closed })
    const activity = { action: 'closed', number: issue.number, actor: token.login, token }
    for (const listener of events.onIssue) listener(repo, activity)
  }
}
