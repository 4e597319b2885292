import type { MiddlewareHandler } from 'hono'

import type { Hub } from '../model.js'

import { badCredentials } from './api-error.js'
import type { Env } from './context.js'

const apiRoots = new Set(['repos', 'repositories', 'user', 'users', 'rate_limit', 'graphql'])

/** Whether this path belongs to the API, and not to git, the pages for people, or signed downloads. */
export function isApiPath(path: string): boolean {
  return apiRoots.has(path.split('/')[1] ?? '')
}

/** Looks up the request's token; a secret nobody issued is 401 on the API, and nobody elsewhere. */
export function authentication(hub: Hub): MiddlewareHandler<Env> {
  return async (c, next) => {
    const secret = secretOf(c.req.header('Authorization'))
    const token = secret === null ? null : (hub.tokens.get(secret) ?? null)
    c.set('token', token)
    if (secret !== null && !token && isApiPath(c.req.path)) throw badCredentials()
    await next()
  }
}

/** The secret in an `Authorization` header: after `token` or `Bearer`, or the password of `Basic`. */
export function secretOf(header: string | undefined): string | null {
  const [scheme = '', value = ''] = (header ?? '').trim().split(/\s+/, 2)
  if (/^(token|bearer)$/i.test(scheme)) return value
  if (!/^basic$/i.test(scheme)) return null
  const text = Buffer.from(value, 'base64').toString()
  return text.slice(text.indexOf(':') + 1)
}
