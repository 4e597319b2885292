import type { MiddlewareHandler } from 'hono'

import type { Hub, Token } from '../model.js'

import { ApiError } from './api-error.js'
import { isApiPath } from './authentication.js'
import type { Env, Rate } from './context.js'

const hour = 3_600_000

/** Counts each token's requests in its hour, refuses above the limit, and says the state in the headers. */
export function rateLimits(hub: Hub): MiddlewareHandler<Env> {
  const ledger = new Map<string, Rate>()
  return async (c, next) => {
    if (!isApiPath(c.req.path)) return next()
    const rate = current(ledger, hub, c.var.token)
    c.set('rate', rate)
    if (rate.used >= rate.limit) throw primaryRateLimit(c.var.token, rate)
    if (c.req.path !== '/rate_limit') rate.used += 1
    await next()
    // A 304 is free: that is what conditional requests are for.
    if (c.res.status === 304) rate.used -= 1
    for (const [name, value] of Object.entries(rateHeaders(rate))) c.header(name, value)
  }
}

/** 403 of the primary rate limit, with the headers a client waits by. */
export function primaryRateLimit(token: Token | null, rate: Rate): ApiError {
  const whom = token ? `${whose(token)} ID ${token.login}` : '127.0.0.1'
  return new ApiError(
    403,
    {
      message: `API rate limit exceeded for ${whom}.`,
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'
    },
    rateHeaders({ ...rate, used: rate.limit })
  )
}

/** The `x-ratelimit-*` headers. */
export function rateHeaders({ limit, used, reset }: Rate): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(limit - used),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Used': String(used),
    'X-RateLimit-Resource': 'core'
  }
}

function current(ledger: Map<string, Rate>, hub: Hub, token: Token | null): Rate {
  const key = token?.secret ?? ''
  const known = ledger.get(key)
  if (known && known.reset * 1000 > hub.now()) return known
  const rate = { limit: limitOf(token), used: 0, reset: Math.ceil((hub.now() + hour) / 1000) }
  ledger.set(key, rate)
  return rate
}

function limitOf(token: Token | null): number {
  if (!token) return 60
  return token.kind === 'workflow' ? 1000 : 5000
}

function whose(token: Token): string {
  return token.kind === 'workflow' || token.kind === 'app' ? 'installation' : 'user'
}
