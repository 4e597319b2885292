import { createHash } from 'node:crypto'

import type { MiddlewareHandler } from 'hono'

import { isApiPath } from './authentication.js'
import type { ApiContext, Env } from './context.js'

/** Gives every read its ETag, and answers 304 where the client has this very body already. */
export function conditionalRequests(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (reads && c.res.status === 200 && isApiPath(c.req.path)) await revalidate(c)
  }
}

async function revalidate(c: ApiContext): Promise<void> {
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
