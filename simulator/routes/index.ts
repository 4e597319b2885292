import type { RouteContext } from '../http/context.js'

import { rateLimitRoutes } from './rate-limit.js'

const all: ((context: RouteContext) => void)[] = [rateLimitRoutes]

/** Registers every route of the local GitHub; where two match, the first one answers. */
export function registerRoutes(context: RouteContext): void {
  for (const register of all) register(context)
}
