import { notFound } from '../http/api-error.js'
import { jsonBody, optionalString } from '../http/body.js'
import { type ApiContext, demand, repositoryOf, type RouteContext } from '../http/context.js'
import { page } from '../http/paging.js'
import { tellIssue } from '../issues.js'
import { pullJson, pullSimpleJson } from '../json/pull-json.js'
import type { RepositoryState } from '../model.js'
import type { Pull } from '../pulls/merge-pull.js'

import { matchingIssues } from './issue-filters.js'
import { changeState, demandTexts } from './issues.js'

/** Pull requests: listed, read and changed. */
export function pullRoutes({ app, hub, events }: RouteContext): void {
  app.get('/repos/:owner/:repo/pulls', (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'read')
    const { head, base, state = 'open', sort = 'created', direction } = c.req.query()
    const order = direction ?? (sort === 'created' ? 'desc' : 'asc')
    const found = matchingIssues(repo, { state, sort, direction: order }).filter(
      ({ pullRequest: pull }) =>
        pull !== null &&
        (!head || head === `${pull.headRepository.split('/')[0]}:${pull.headRef}`) &&
        (!base || base === pull.baseRef)
    )
    return c.json(page(c, found).map((issue) => pullSimpleJson(hub, repo, issue)))
  })

  const path = '/repos/:owner/:repo/pulls/:pull_number{[0-9]+}'
  app.get(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'read')
    return c.json(await pullJson(hub, repo, pullOf(c, repo)))
  })

  app.patch(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'pull-requests', 'write')
    const pull = pullOf(c, repo)
    const body = await jsonBody(c)
    const title = optionalString(body, 'title')
    const text = optionalString(body, 'body')
    demandTexts(title, text)
    if (title !== undefined) pull.title = title
    if (body.body !== undefined) pull.body = text ?? null
    pull.pullRequest.baseRef = optionalString(body, 'base') ?? pull.pullRequest.baseRef
    pull.updatedAt = hub.now()
    if (title !== undefined || body.body !== undefined)
      tellIssue(c, { events }, repo, pull, 'edited')
    changeState(c, { hub, events }, repo, pull, body)
    return c.json(await pullJson(hub, repo, pull))
  })
}

/** The pull request by the route's `:pull_number`, or 404. */
export function pullOf(c: ApiContext, repo: RepositoryState): Pull {
  const issue = repo.issues.get(Number(c.req.param('pull_number')))
  if (!issue?.pullRequest) throw notFound()
  return issue as Pull
}
