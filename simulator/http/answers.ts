import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

import type { Hub } from '../model.js'

import type { ApiContext, Env } from './context.js'

/** An answer as a test sees it; `body` is parsed JSON, null for none, text as it is, and the type in angle brackets for the rest. */
export interface Answer {
  method: string
  path: string
  /** The pattern of the route that answered, such as `/repos/:owner/:repo/issues`; null where none did. */
  route: string | null
  status: number
  headers: Record<string, string>
  body: unknown
  /** True where a fault was injected, so that the answer is not GitHub's. */
  injected: boolean
}

export type AnswerListener = (answer: Answer) => void

/** Records every answered request, and shows the answer to whoever listens. */
export function recordAnswers(
  hub: Hub,
  listeners: readonly AnswerListener[]
): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next()
    const { pathname, search } = new URL(c.req.url)
    const record = {
      method: c.req.method,
      path: pathname + search,
      status: c.res.headers.has('x-hono-already-sent') ? c.env.outgoing.statusCode : c.res.status,
      route: routeOf(c)
    }
    hub.requests.push({ ...record, token: c.var.token?.secret ?? null })
    if (listeners.length === 0) return
    const headers = Object.fromEntries(c.res.headers)
    const answer = { ...record, headers, body: await bodyOf(c), injected: c.var.injected ?? false }
    for (const listener of listeners) listener(answer)
  }
}

/** The pattern of the route that answers this request, middleware aside. */
export function routeOf(c: ApiContext): string | null {
  const own = matchedRoutes(c).filter(({ path, method }) => path !== '/*' && method !== 'ALL')
  return own[0]?.path ?? null
}

async function bodyOf(c: ApiContext): Promise<unknown> {
  const type = c.res.headers.get('Content-Type') ?? ''
  if (!c.res.body) return null
  if (!/json|text/.test(type)) return `<${type}>`
  const text = await c.res.clone().text()
  if (text === '') return null
  return type.includes('json') && !c.var.injected ? (JSON.parse(text) as unknown) : text
}
