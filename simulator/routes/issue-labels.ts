import { notFound } from '../http/api-error.js'
import { jsonBody, optionalNames } from '../http/body.js'
import { type ApiContext, type Level, repositoryOf, type RouteContext } from '../http/context.js'
import { page } from '../http/paging.js'
import { demandIssue, issueOf, setLabels } from '../issues.js'
import { findLabel, labelsJson } from '../json/label-json.js'
import type { Hub, IssueState, RepositoryState } from '../model.js'

/** The labels on an issue or pull request. */
export function issueLabelRoutes({ app, hub, events }: RouteContext): void {
  const ground = { hub, events }
  const path = '/repos/:owner/:repo/issues/:issue_number{[0-9]+}/labels'
  app.get(path, (c) => {
    const { repo, issue } = labelled(c, hub, 'read')
    return c.json(page(c, labelsJson(hub, repo, issue.labels)))
  })

  app.post(path, async (c) => {
    const { repo, issue } = labelled(c, hub, 'write')
    setLabels(c, ground, repo, issue, [...issue.labels, ...(await namesOf(c))])
    return c.json(labelsJson(hub, repo, issue.labels))
  })

  app.put(path, async (c) => {
    const { repo, issue } = labelled(c, hub, 'write')
    setLabels(c, ground, repo, issue, await namesOf(c))
    return c.json(labelsJson(hub, repo, issue.labels))
  })

  app.delete(path, (c) => {
    const { repo, issue } = labelled(c, hub, 'write')
    setLabels(c, ground, repo, issue, [])
    return c.body(null, 204)
  })

  app.delete(`${path}/:name{.+}`, (c) => {
    const { repo, issue } = labelled(c, hub, 'write')
    const name = findLabel(repo, c.req.param('name') ?? '')?.name
    if (!name || !issue.labels.includes(name)) throw notFound('Label does not exist')
    const rest = issue.labels.filter((other) => other !== name)
    setLabels(c, ground, repo, issue, rest)
    return c.json(labelsJson(hub, repo, issue.labels))
  })
}

function labelled(
  c: ApiContext,
  hub: Hub,
  level: Level
): { repo: RepositoryState; issue: IssueState } {
  const repo = repositoryOf(c, hub)
  const issue = issueOf(c, repo)
  demandIssue(c, repo, issue, level)
  return { repo, issue }
}

/** The body is `{"labels": [...]}` or a bare list. */
async function namesOf(c: ApiContext): Promise<string[]> {
  const body = await jsonBody(c)
  return optionalNames(body, 'labels') ?? optionalNames(body, 'items') ?? []
}
