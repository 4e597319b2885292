import type { RouteContext } from '../http/context.js'

/** `GET /rate_limit`, which costs nothing. */
export function rateLimitRoutes({ app, hub }: RouteContext): void {
  app.get('/rate_limit', (c) => {
    const core = { ...c.var.rate, remaining: c.var.rate.limit - c.var.rate.used }
    const minute = Math.ceil(hub.now() / 1000) + 60
    const search = { limit: 30, used: 0, remaining: 30, reset: minute }
    const graphql = { limit: 5000, used: 0, remaining: 5000, reset: core.reset }
    return c.json({ resources: { core, search, graphql }, rate: core })
  })
}
