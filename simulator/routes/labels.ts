import { notFound, validationFailed } from '../http/api-error.js'
import {
  demandLength,
  jsonBody,
  type JsonBody,
  optionalString,
  requiredString
} from '../http/body.js'
import {
  type ApiContext,
  demand,
  type Level,
  repositoryOf,
  type RouteContext
} from '../http/context.js'
import { page } from '../http/paging.js'
import { findLabel, labelJson } from '../json/label-json.js'
import type { Hub, LabelState, RepositoryState } from '../model.js'

/** The labels that a repository knows. */
export function labelRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo/labels', (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'issues', 'read')
    const labels = page(c, [...repo.labels.values()])
    return c.json(labels.map((label) => labelJson(hub, repo, label)))
  })

  app.post('/repos/:owner/:repo/labels', async (c) => {
    const repo = repositoryOf(c, hub)
    demand(c, repo, 'issues', 'write')
    const body = await jsonBody(c)
    const name = checkedName(requiredString(body, 'name'))
    if (findLabel(repo, name)) throw exists()
    const description = optionalString(body, 'description') ?? null
    const label = { id: hub.nextId(), name, color: colorOf(body) ?? 'ededed', description }
    repo.labels.set(name, label)
    return c.json(labelJson(hub, repo, label), 201)
  })

  const path = '/repos/:owner/:repo/labels/:name{.+}'
  app.get(path, (c) => {
    const { repo, label } = labelOf(c, hub, 'read')
    return c.json(labelJson(hub, repo, label))
  })

  app.patch(path, async (c) => {
    const { repo, label } = labelOf(c, hub, 'write')
    const body = await jsonBody(c)
    const name = checkedName(optionalString(body, 'new_name') ?? label.name)
    if (![null, label].includes(findLabel(repo, name))) throw exists()
    rename(repo, label, name)
    label.color = colorOf(body) ?? label.color
    label.description = optionalString(body, 'description') ?? label.description
    return c.json(labelJson(hub, repo, label))
  })

  app.delete(path, (c) => {
    const { repo, label } = labelOf(c, hub, 'write')
    repo.labels.delete(label.name)
    for (const issue of repo.issues.values()) {
      issue.labels = issue.labels.filter((name) => name !== label.name)
    }
    return c.body(null, 204)
  })
}

function labelOf(
  c: ApiContext,
  hub: Hub,
  level: Level
): { repo: RepositoryState; label: LabelState } {
  const repo = repositoryOf(c, hub)
  demand(c, repo, 'issues', level)
  const label = findLabel(repo, c.req.param('name') ?? '')
  if (!label) throw notFound()
  return { repo, label }
}

function rename(repo: RepositoryState, label: LabelState, name: string): void {
  const before = label.name
  repo.labels.delete(before)
  label.name = name
  repo.labels.set(name, label)
  for (const issue of repo.issues.values()) {
    issue.labels = issue.labels.map((other) => (other === before ? name : other))
  }
}

function exists(): Error {
  return validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })
}

function checkedName(name: string): string {
  demandLength(name, 50, 'Label', 'name')
  return name
}

function colorOf(body: JsonBody): string | undefined {
  const color = optionalString(body, 'color')
  if (color === undefined || /^[0-9a-f]{6}$/i.test(color)) return color
  throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' })
}
