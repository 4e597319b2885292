import { setTimeout as delay } from 'node:timers/promises'

import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MiddlewareHandler } from 'hono'

import { ApiError } from './api-error.js'
import type { ApiContext, Env } from './context.js'
import { primaryRateLimit } from './rate-limits.js'

/** What to answer instead. `drop-answer` does the work and then breaks the connection; `bytes` is how much of a cut body is sent. */
export type FaultAnswer =
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  | { kind: 'secondary-rate-limit'; retryAfter?: number }
  | { kind: 'primary-rate-limit' }
  | { kind: 'stall'; ms: number }
  | { kind: 'cut-body'; bytes: number }
  | { kind: 'corrupt-body' }
  | { kind: 'drop-answer' }

/** A fault to inject: for which requests, how often (once unless told), and what. */
export interface Fault {
  method?: string
  /** A string is compared with the path without its query; a pattern is tried on path and query. */
  path: RegExp | string
  times?: number
  answer: FaultAnswer
}

export interface Faults {
  /** Injects from now on; the function it returns takes the fault back. */
  add(fault: Fault): () => void
  clear(): void
}

/** The faults to inject, and the middleware that injects them; `closing` ends stalled answers. */
export function createFaults(
  closing: AbortSignal,
  now: () => number
): { faults: Faults; middleware: MiddlewareHandler<Env> } {
  const waiting = new Map<Fault, number>()
  const faults: Faults = {
    add: (fault) => {
      waiting.set(fault, fault.times ?? 1)
      return () => void waiting.delete(fault)
    },
    clear: () => waiting.clear()
  }
  const middleware: MiddlewareHandler<Env> = async (c, next) => {
    const fault = take(waiting, c.req.method, c.req.url)
    if (!fault) return next()
    c.set('injected', true)
    await answerWith(fault.answer, c, next, { closing, now })
  }
  return { faults, middleware }
}

function take(waiting: Map<Fault, number>, method: string, url: string): Fault | null {
  const { pathname, search } = new URL(url)
  for (const [fault, left] of waiting) {
    const { path } = fault
    const hit = typeof path === 'string' ? path === pathname : path.test(pathname + search)
    if (!hit || (fault.method ?? method).toUpperCase() !== method) continue
    if (left > 1) waiting.set(fault, left - 1)
    else waiting.delete(fault)
    return fault
  }
  return null
}

interface Surroundings {
  closing: AbortSignal
  now: () => number
}

async function answerWith(
  answer: FaultAnswer,
  c: ApiContext,
  next: () => Promise<void>,
  { closing, now }: Surroundings
): Promise<void> {
  switch (answer.kind) {
    case 'status':
      throw new ApiError(answer.status, bodyOf(answer), answer.headers)
    case 'secondary-rate-limit':
      throw secondaryRateLimit(answer.retryAfter)
    case 'primary-rate-limit':
      throw primaryRateLimit(c.var.token, {
        limit: 1000,
        used: 1000,
        reset: Math.ceil(now() / 1000) + 2
      })
    case 'stall':
      await delay(answer.ms, undefined, { signal: closing, ref: false }).catch(() => undefined)
      return closing.aborted ? dropAnswer(c) : next()
    case 'cut-body':
      await next()
      return cutBody(c, answer.bytes)
    case 'corrupt-body':
      await next()
      return corruptBody(c)
    case 'drop-answer':
      await next()
      return dropAnswer(c)
  }
}

function bodyOf({ status, body }: { status: number; body?: unknown }) {
  if (body !== null && typeof body === 'object') return body as { message: string }
  return { message: typeof body === 'string' ? body : `Injected ${status}`, status: String(status) }
}

/** 403 of the secondary rate limit; many of them carry no Retry-After. */
function secondaryRateLimit(retryAfter: number | undefined): ApiError {
  return new ApiError(
    403,
    {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
    },
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  )
}

async function cutBody(c: ApiContext, bytes: number): Promise<void> {
  const { outgoing } = c.env
  const body = Buffer.from(await c.res.arrayBuffer())
  const headers = { ...Object.fromEntries(c.res.headers), 'content-length': String(body.length) }
  outgoing.writeHead(c.res.status, headers)
  outgoing.write(body.subarray(0, Math.min(bytes, body.length - 1)), () => outgoing.destroy())
  alreadySent(c)
}

/** Overwrites the middle and the end, so that a zip has neither sound data nor a central directory. */
async function corruptBody(c: ApiContext): Promise<void> {
  const body = Buffer.from(await c.res.arrayBuffer())
  body.fill(0x2e, Math.floor(body.length / 3))
  const { status, headers } = c.res
  c.res = undefined
  c.res = new Response(body, { status, headers })
}

function dropAnswer(c: ApiContext): void {
  c.env.incoming.socket.destroy()
  alreadySent(c)
}

function alreadySent(c: ApiContext): void {
  c.res = undefined
  c.res = RESPONSE_ALREADY_SENT
}
