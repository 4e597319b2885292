import { createHash, randomBytes } from 'node:crypto'

import type { Context, MiddlewareHandler } from 'hono'

import { isApiPath } from './authentication.js'
import type { Env } from './context.js'

/** Puts GitHub's headers on every answer, and answers 304 where the client has this very body already. */
export function answerHeaders(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    c.header('X-GitHub-Request-Id', requestId())
    if (!isApiPath(c.req.path)) return
    c.header('X-GitHub-Media-Type', mediaType(c.req.header('Accept')))
    c.header('X-GitHub-Api-Version-Selected', '2022-11-28')
    if (c.res.headers.get('Content-Type') === 'application/json') {
      c.header('Content-Type', 'application/json; charset=utf-8')
    }
    if (c.res.status === 200 && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
      await revalidate(c)
    }
  }
}

async function revalidate(c: Context<Env>): Promise<void> {
  const body = Buffer.from(await c.res.clone().arrayBuffer())
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'private, max-age=60, s-maxage=60')
  const asked = c.req.header('If-None-Match')?.split(',') ?? []
  if (!asked.some((tag) => strong(tag) === strong(etag))) return
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Type')
  headers.delete('Content-Length')
  c.res = undefined
  c.res = new Response(null, { status: 304, headers })
}

function strong(tag: string): string {
  return tag.trim().replace(/^W\//, '')
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
