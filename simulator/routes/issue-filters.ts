import { validationFailed } from '../http/api-error.js'
import type { IssueState, RepositoryState } from '../model.js'

type Query = Record<string, string | undefined>

/** The issues and pull requests that a list's query asks for, in its order; by default the open ones, newest first. */
export function matchingIssues(repo: RepositoryState, query: Query): IssueState[] {
  const { labels, creator, assignee, since, direction = 'desc' } = query
  const state = stateOf(query)
  const wanted = (labels ?? '').split(',').filter((name) => name !== '')
  const found = [...repo.issues.values()].filter(
    (issue) =>
      (issue.pullRequest !== null || repo.settings.hasIssues) &&
      (state === 'all' || issue.state === state) &&
      wanted.every((name) => hasLabel(issue, name)) &&
      (!creator || issue.author === creator) &&
      isAssigned(issue, assignee) &&
      (!since || issue.updatedAt >= Date.parse(since))
  )
  const order = orderOf(query)
  found.sort((one, other) => order(one) - order(other) || one.number - other.number)
  return direction === 'asc' ? found : found.reverse()
}

/** The `state` of a list's query. */
export function stateOf({ state = 'open' }: Query): string {
  if (['open', 'closed', 'all'].includes(state)) return state
  throw validationFailed({ value: state, resource: 'Issue', field: 'state', code: 'invalid' })
}

function orderOf({ sort = 'created' }: Query): (issue: IssueState) => number {
  if (sort === 'updated') return ({ updatedAt }) => updatedAt
  if (sort === 'comments') return ({ comments }) => comments.length
  return ({ createdAt }) => createdAt
}

function hasLabel({ labels }: IssueState, name: string): boolean {
  return labels.some((label) => label.toLowerCase() === name.toLowerCase())
}

function isAssigned({ assignees }: IssueState, asked: string | undefined): boolean {
  if (!asked) return true
  if (asked === 'none') return assignees.length === 0
  return asked === '*' ? assignees.length > 0 : assignees.includes(asked)
}
