import { jsonBody, optionalNames } from '../http/body.js'
import { type ApiContext, permissionOf, repositoryOf, type RouteContext } from '../http/context.js'
import { demandIssue, issueOf, tellIssue } from '../issues.js'
import { issueJson } from '../json/issue-json.js'
import type { RepositoryState } from '../model.js'

/** Assignees of an issue; whoever can't be assigned is left out without a word, as on GitHub. */
export function issueAssigneeRoutes({ app, hub, events }: RouteContext): void {
  const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/assignees'
  app.post(path, async (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'write')
    const asked = optionalNames(await jsonBody(c), 'assignees') ?? []
    const added = asked.filter((login) => assignable(c, repo, login) === 'yes')
    issue.assignees = [...new Set([...issue.assignees, ...added])].slice(0, 10)
    issue.updatedAt = hub.now()
    if (added.length > 0) tellIssue(c, { events }, repo, issue, 'assigned')
    return c.json(issueJson(hub, repo, issue), 201)
  })

  app.delete(path, async (c) => {
    const repo = repositoryOf(c, hub)
    const issue = issueOf(c, repo)
    demandIssue(c, repo, issue, 'write')
    const gone = optionalNames(await jsonBody(c), 'assignees') ?? []
    issue.assignees = issue.assignees.filter((login) => !gone.includes(login))
    issue.updatedAt = hub.now()
    return c.json(issueJson(hub, repo, issue))
  })
}

const copilot = new Set(['copilot-swe-agent', 'copilot-swe-agent[bot]'])

/** Whether this request may assign this login: Copilot takes work from users alone, and says nothing to an integration. */
export function assignable(
  c: ApiContext,
  repo: RepositoryState,
  login: string
): 'yes' | 'silently-not' | 'unknown' {
  if (copilot.has(login)) {
    const kind = c.var.token?.kind
    return kind === 'classic' || kind === 'fine-grained' ? 'yes' : 'silently-not'
  }
  return permissionOf(login, repo) === null ? 'unknown' : 'yes'
}
