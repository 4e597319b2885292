import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'

import type { Listeners } from '../listeners.js'
import type { Hub, RepositoryState, Token } from '../model.js'

import { apiError, notFound, requiresAuthentication } from './api-error.js'

/** What the server knows of a request before its route runs. */
export interface Env {
  Bindings: HttpBindings
  Variables: {
    /** Null for a request without credentials. */
    token: Token | null
    rate: Rate
    /** True where a fault was injected. */
    injected?: boolean
  }
}

/** The primary rate limit of the token; `reset` in seconds since 1970. */
export interface Rate {
  limit: number
  used: number
  reset: number
}

export type Api = Hono<Env>
export type ApiContext = Context<Env>

/** What every routes file is handed: where to register, the state behind it, and who is told of writes. */
export interface RouteContext {
  app: Api
  hub: Hub
  events: Listeners
}

/** A scope of a workflow's `permissions` block, or of a fine-grained token. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'workflows'

export type Level = 'read' | 'write'

/** What anybody who sees the repository may do, so that a user's token needs no write access for it. */
const openToReaders: ReadonlySet<Permission> = new Set(['issues', 'pull-requests'])

/** The repository that `:owner/:repo` (or `fullName`) names; 404 where it is unknown or the token may not see it. */
export function repositoryOf(
  c: ApiContext,
  hub: Hub,
  fullName = `${c.req.param('owner')}/${c.req.param('repo')}`
): RepositoryState {
  const wanted = fullName.toLowerCase()
  const repo = [...hub.repositories.values()].find(
    ({ owner, name }) => `${owner}/${name}`.toLowerCase() === wanted
  )
  if (!repo || !maySee(c.var.token, repo)) throw notFound()
  return repo
}

/** Throws GitHub's own refusal unless the request may do this; reading a public repository is open to all. */
export function demand(
  c: ApiContext,
  repo: RepositoryState,
  permission: Permission,
  level: Level
): void {
  if (level === 'read' && !repo.private) return
  demandGranted(c, repo, permission, level)
}

/** Like `demand`, for what needs the permission even in a public repository, such as downloading logs. */
export function demandGranted(
  c: ApiContext,
  repo: RepositoryState,
  permission: Permission,
  level: Level
): void {
  const { token } = c.var
  if (!token) throw requiresAuthentication()
  if (!grants(token, repo, permission, level)) throw refusal(token, `${permission}=${level}`)
}

/** Whether this token has this power here. */
export function grants(
  token: Token,
  repo: RepositoryState,
  permission: Permission,
  level: Level
): boolean {
  if (token.kind === 'classic') return grantsByScope(token, repo, permission, level)
  if (token.fork && level === 'write') return false
  const granted = permission === 'metadata' ? 'read' : (token.permissions[permission] ?? 'none')
  return granted === 'write' || granted === level
}

/** The refusal in the words for the token's kind: an integration, a fine-grained token, or a classic one's bare 404. */
export function refusal(token: Token, needed: string): Error {
  if (token.kind === 'classic') return notFound()
  const who = token.kind === 'fine-grained' ? 'personal access token' : 'integration'
  return apiError(403, `Resource not accessible by ${who}`, undefined, {
    'X-Accepted-GitHub-Permissions': needed.replace('-', '_')
  })
}

function grantsByScope(
  token: Token,
  repo: RepositoryState,
  permission: Permission,
  level: Level
): boolean {
  if (permission === 'workflows') return token.scopes.includes('workflow')
  const scoped =
    token.scopes.includes('repo') || (!repo.private && token.scopes.includes('public_repo'))
  if (!scoped) return false
  return level === 'read' || openToReaders.has(permission) || mayWrite(token.login, repo)
}

/** Whether this user has write access or more. */
export function mayWrite(login: string, repo: RepositoryState): boolean {
  return ['admin', 'maintain', 'write'].includes(permissionOf(login, repo) ?? 'none')
}

/** A user's permission on a repository; the owner is its admin, null for a stranger. */
export function permissionOf(
  login: string,
  repo: RepositoryState
): 'admin' | 'maintain' | 'write' | 'triage' | 'read' | null {
  if (login === repo.owner) return 'admin'
  return repo.collaborators.get(login) ?? null
}

function maySee(token: Token | null, repo: RepositoryState): boolean {
  if (!repo.private) return true
  if (!token) return false
  if (token.kind !== 'classic') return true
  return token.scopes.includes('repo') && permissionOf(token.login, repo) !== null
}
