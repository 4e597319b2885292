import { randomBytes } from 'node:crypto'

import type { MiddlewareHandler } from 'hono'

import { isApiPath } from './authentication.js'
import type { Env } from './context.js'

/** Puts GitHub's headers on every answer. */
export function answerHeaders(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    c.header('X-GitHub-Request-Id', requestId())
    if (!isApiPath(c.req.path)) return
    c.header('X-GitHub-Media-Type', mediaType(c.req.header('Accept')))
    c.header('X-GitHub-Api-Version-Selected', '2022-11-28')
    const { token } = c.var
    if (token?.kind === 'classic') c.header('X-OAuth-Scopes', token.scopes.join(', '))
    if (c.res.headers.get('Content-Type') === 'application/json') {
      c.header('Content-Type', 'application/json; charset=utf-8')
    }
  }
}

function mediaType(accept = ''): string {
  const asked = /application\/vnd\.github\.?([\w.-]*?)(\+json)?(?=[,;\s]|$)/.exec(accept)
  if (!asked) return 'github.v3; format=json'
  return `github.${asked[1] || 'v3'}${asked[2] ? '; format=json' : ''}`
}

function requestId(): string {
  const hex = randomBytes(12).toString('hex').toUpperCase()
  return `${hex.slice(0, 4)}:${hex.slice(4, 10)}:${hex.slice(10, 17)}:${hex.slice(17)}`
}
