import { apiError, notFound, validationFailed } from './http/api-error.js'
import { type ApiContext, demand, grants, type Level, type RouteContext } from './http/context.js'
import { findLabel } from './json/label-json.js'
import type { Hub, IssueState, LabelState, RepositoryState } from './model.js'

/** An issue or pull request by the route's `:issue_number`; 404, or 410 where issues are off. */
export function issueOf(c: ApiContext, repo: RepositoryState): IssueState {
  const issue = repo.issues.get(Number(c.req.param('issue_number')))
  if (!issue?.pullRequest && !repo.settings.hasIssues) throw issuesDisabled()
  if (!issue) throw notFound()
  return issue
}

/** 410 for what needs issues in a repository that has them off. */
export function issuesDisabled(): Error {
  return apiError(410, 'Issues has been disabled in this repository.')
}

/** Demands the power over issues, or over pull requests where this is one: either will do for it. */
export function demandIssue(
  c: ApiContext,
  repo: RepositoryState,
  issue: IssueState,
  level: Level
): void {
  const { token } = c.var
  if (issue.pullRequest && token && grants(token, repo, 'pull-requests', level)) return
  demand(c, repo, 'issues', level)
}

/** Adds a new issue or pull request to the repository. */
export function addIssue(
  hub: Hub,
  repo: RepositoryState,
  given: Pick<IssueState, 'title' | 'body' | 'author'> & Partial<IssueState>
): IssueState {
  const now = hub.now()
  const issue: IssueState = {
    number: repo.nextIssueNumber++,
    id: hub.nextId(),
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    locked: false,
    comments: [],
    pullRequest: null,
    ...given
  }
  repo.issues.set(issue.number, issue)
  return issue
}

/** The labels with these names, made where they are not there yet; a name over 50 characters is 422 without a reason. */
export function wantedLabels(
  hub: Hub,
  repo: RepositoryState,
  names: readonly string[]
): LabelState[] {
  for (const value of names) {
    if ([...value].length <= 50 && value.trim() !== '') continue
    throw validationFailed({ value, resource: 'Label', field: 'name', code: 'invalid' })
  }
  return names.map((name) => findLabel(repo, name) ?? newLabel(hub, repo, name))
}

/** Gives an issue exactly these labels, and tells of each that came or went. */
export function setLabels(
  c: ApiContext,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  issue: IssueState,
  names: readonly string[]
): void {
  const before = issue.labels
  const after = [...new Set(wantedLabels(hub, repo, names).map(({ name }) => name))]
  issue.labels = after
  issue.updatedAt = hub.now()
  const tell = (action: string, label: string) =>
    tellIssue(c, { events }, repo, issue, action, label)
  for (const name of after) if (!before.includes(name)) tell('labeled', name)
  for (const name of before) if (!after.includes(name)) tell('unlabeled', name)
}

/** Tells whoever listens what happened to an issue or pull request. */
export function tellIssue(
  c: ApiContext,
  { events }: Pick<RouteContext, 'events'>,
  repo: RepositoryState,
  issue: IssueState,
  action: string,
  label?: string
): void {
  const { token } = c.var
  const activity = {
    action,
    number: issue.number,
    actor: actorOf(c),
    token,
    ...(label === undefined ? {} : { label })
  }
  const listeners = issue.pullRequest ? events.onPullRequest : events.onIssue
  for (const listener of listeners) listener(repo, activity)
}

/** The login behind the request. */
export function actorOf(c: ApiContext): string {
  return c.var.token?.login ?? 'ghost'
}

function newLabel(hub: Hub, repo: RepositoryState, name: string): LabelState {
  const label = { id: hub.nextId(), name, color: 'ededed', description: null }
  repo.labels.set(name, label)
  return label
}
