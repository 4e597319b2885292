import { type ApiContext, grants, type Permission } from '../http/context.js'
import { nodeId } from '../http/format.js'
import type { Hub, IssueState, PullRequestState, RepositoryState } from '../model.js'

import { GraphqlError } from './graphql-error.js'

export interface FoundPull {
  repo: RepositoryState
  issue: IssueState
  pullRequest: PullRequestState
}

/** The pull request with this node id, for a token that may write pull requests, and `more` where that is named. */
export function pullFor(c: ApiContext, hub: Hub, id: string, ...more: Permission[]): FoundPull {
  const found = [...hub.repositories.values()]
    .flatMap((repo) => [...repo.issues.values()].map((issue) => ({ repo, issue })))
    .find(({ issue }) => issue.pullRequest && nodeId('PullRequest', issue.id) === id)
  if (!found?.issue.pullRequest) {
    throw new GraphqlError('NOT_FOUND', 'Could not resolve to a node with the global id.')
  }
  const { token } = c.var
  const needed: Permission[] = ['pull-requests', ...more]
  if (!token || needed.some((permission) => !grants(token, found.repo, permission, 'write'))) {
    throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration')
  }
  return { ...found, pullRequest: found.issue.pullRequest }
}
