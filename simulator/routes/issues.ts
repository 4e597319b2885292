import { validationFailed } from '../http/api-error.js'
import {
  demandLength,
  jsonBody,
  type JsonBody,
  optionalNames,
  optionalString,
  requiredString
} from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { page } from '../http/paging.js'
import {
  actorOf,
  addIssue,
  demandIssue,
  issueOf,
  issuesDisabled,
  setLabels,
  tellIssue
} from '../issues.js'
import { issueJson } from '../json/issue-json.js'
import type { IssueState, RepositoryState } from '../model.js'

import { assignable } from './issue-assignees.js'
import { matchingIssues } from './issue-filters.js'

type Ground = Pick<RouteContext, 'hub' | 'events'>

/** Issues, with pull requests among them as on GitHub. */
export function issueRoutes({ app, hub, events }: RouteContext): void {
  const ground = { hub, events }
  app.get('/repos/:owner/:repo/issues', (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'issues', 'read')
    const found = matchingIssues(repo, c.req.query())
    return c.json(page(c, found).map((issue) => issueJson(hub, repo, issue)))
  })

  app.get('/repos/:owner/:repo/issues/:issue_number{[0-9]+}', (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'read')
    return c.json(issueJson(hub, repo, issue))
  })

  app.post('/repos/:owner/:repo/issues', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'issues', 'write')
    if (!repo.settings.hasIssues) throw issuesDisabled()
    return c.json(issueJson(hub, repo, create(c, ground, repo, await jsonBody(c))), 201)
  })

  app.patch('/repos/:owner/:repo/issues/:issue_number{[0-9]+}', async (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'write')
    update(c, ground, repo, issue, await jsonBody(c))
    return c.json(issueJson(hub, repo, issue))
  })
}

function create(c: ApiContext, ground: Ground, repo: RepositoryState, body: JsonBody): IssueState {
  const { hub, events } = ground
  const title = requiredString(body, 'title')
  const text = optionalString(body, 'body') ?? null
  demandTexts(title, text)
  const wanted = optionalNames(body, 'assignees') ?? []
  const assignees = demandAssignable(c, repo, wanted)
  const issue = addIssue(hub, repo, { title, body: text, author: actorOf(c), assignees })
  tellIssue(c, { events }, repo, issue, 'opened')
  setLabels(c, ground, repo, issue, optionalNames(body, 'labels') ?? [])
  return issue
}

function update(
  c: ApiContext,
  ground: Ground,
  repo: RepositoryState,
  issue: IssueState,
  body: JsonBody
): void {
  const title = optionalString(body, 'title')
  const text = optionalString(body, 'body')
  demandTexts(title, text)
  const names = optionalNames(body, 'labels')
  const assignees = optionalNames(body, 'assignees')
  if (assignees) issue.assignees = demandAssignable(c, repo, assignees)
  if (title !== undefined) issue.title = title
  if (body.body !== undefined) issue.body = text ?? null
  if (names) setLabels(c, ground, repo, issue, names)
  issue.updatedAt = ground.hub.now()
  if (title !== undefined || body.body !== undefined) tellIssue(c, ground, repo, issue, 'edited')
  changeState(c, ground, repo, issue, body)
}

/** Closes or reopens an issue or a pull request, as `state` asks. */
export function changeState(
  c: ApiContext,
  ground: Ground,
  repo: RepositoryState,
  issue: IssueState,
  body: JsonBody
): void {
  const state = optionalString(body, 'state')
  if (state === undefined || state === issue.state) return
  if (state !== 'open' && state !== 'closed') {
    throw validationFailed({ value: state, resource: 'Issue', field: 'state', code: 'invalid' })
  }
  const now = ground.hub.now()
  const reason = optionalString(body, 'state_reason') as IssueState['stateReason'] | undefined
  issue.state = state
  issue.updatedAt = now
  issue.closedAt = state === 'closed' ? now : null
  issue.closedBy = state === 'closed' ? actorOf(c) : null
  if (!issue.pullRequest) {
    issue.stateReason = state === 'closed' ? (reason ?? 'completed') : 'reopened'
  }
  tellIssue(c, ground, repo, issue, state === 'closed' ? 'closed' : 'reopened')
}

/** Throws 422 where a title or body is longer than GitHub takes. */
export function demandTexts(title: string | undefined, body: string | null | undefined): void {
  if (title?.trim() === '') {
    throw validationFailed({ resource: 'Issue', field: 'title', code: 'missing_field' })
  }
  demandLength(title, 256, 'Issue', 'title')
  demandLength(body, 65_536, 'Issue', 'body')
}

function demandAssignable(
  c: ApiContext,
  repo: RepositoryState,
  logins: readonly string[]
): string[] {
  const stranger = logins.find((login) => assignable(c, repo, login) === 'unknown')
  if (stranger !== undefined) {
    const where = { resource: 'Issue', field: 'assignees', code: 'invalid' } as const
    throw validationFailed({ value: stranger, ...where })
  }
  return logins.filter((login) => assignable(c, repo, login) === 'yes')
}
