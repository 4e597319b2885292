import { notFound } from '../http/api-error.js'
import { demandGranted, permissionOf, repositoryOf, type RouteContext } from '../http/context.js'
import { apiUrl, userOf } from '../http/format.js'
import { jsonBody } from '../http/body.js'
import { fullRepositoryJson } from '../json/repository-json.js'

/** A repository, who may do what in it, and its settings for Actions. */
export function repositoryRoutes({ app, hub }: RouteContext): void {
  app.get('/repos/:owner/:repo', (c) => c.json(fullRepositoryJson(hub, repositoryOf(c, hub))))

  app.get('/repos/:owner/:repo/collaborators/:username/permission', (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'metadata', 'read')
    const login = c.req.param('username')
    const role = permissionOf(login, repo)
    if (role === null && !hub.users.has(login)) throw notFound(`${login} is not a user`)
    const held = role ?? (repo.private ? 'none' : 'read')
    const permission = permissions[held]
    return c.json({
      permission,
      role_name: held,
      user: { ...userOf(hub, login), role_name: held, permissions: flags(held) }
    })
  })

  app.get('/repos/:owner/:repo/actions/permissions', (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'administration', 'read')
    const selected = `${apiUrl(hub, repo)}/actions/permissions/selected-actions`
    return c.json({ enabled: true, allowed_actions: 'all', selected_actions_url: selected })
  })

  const path = '/repos/:owner/:repo/actions/permissions/workflow'
  app.get(path, (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'administration', 'read')
    return c.json({
      default_workflow_permissions: repo.settings.defaultWorkflowPermissions,
      can_approve_pull_request_reviews: repo.settings.actionsMayCreatePullRequests
    })
  })

  app.put(path, async (c) => {
    const repo = repositoryOf(c, hub)
    demandGranted(c, repo, 'administration', 'write')
    const { settings } = repo
    const body = await jsonBody(c)
    if (
      body.default_workflow_permissions === 'read' ||
      body.default_workflow_permissions === 'write'
    ) {
      settings.defaultWorkflowPermissions = body.default_workflow_permissions
    }
    if (typeof body.can_approve_pull_request_reviews === 'boolean') {
      settings.actionsMayCreatePullRequests = body.can_approve_pull_request_reviews
    }
    return c.body(null, 204)
  })
}

/** What the older `permission` field says for each role. */
const permissions = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none'
} as const

const roles = ['read', 'triage', 'write', 'maintain', 'admin']

function flags(role: string) {
  const rank = roles.indexOf(role)
  return {
    pull: rank >= 0,
    triage: rank >= 1,
    push: rank >= 2,
    maintain: rank >= 3,
    admin: rank >= 4
  }
}
