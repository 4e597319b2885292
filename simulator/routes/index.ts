import type { RouteContext } from '../http/context.js'

import { checksRoutes } from './checks.js'
import { jobsRoutes } from './jobs.js'
import { logsRoutes } from './logs.js'
import { rateLimitRoutes } from './rate-limit.js'
import { runsRoutes } from './runs.js'
import { workflowsRoutes } from './workflows.js'

const all: ((context: RouteContext) => void)[] = [
  checksRoutes,
  jobsRoutes,
  logsRoutes,
  rateLimitRoutes,
  runsRoutes,
  workflowsRoutes
]

/** Registers every route of the local GitHub; where two match, the first one answers. */
export function registerRoutes(context: RouteContext): void {
  for (const register of all) register(context)
}
