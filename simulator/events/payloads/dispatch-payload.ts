import type { Hub, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The event `workflow_dispatch`. */
export function dispatchPayload(
  hub: Hub,
  repo: RepositoryState,
  given: { ref: string; inputs: Record<string, unknown>; path: string; actor: string }
): Payload {
  return {
    inputs: Object.keys(given.inputs).length > 0 ? given.inputs : null,
    ref: given.ref,
    workflow: given.path,
    ...common(hub, repo, given.actor)
  }
}

/** The event `schedule`. */
export function schedulePayload(
  hub: Hub,
  repo: RepositoryState,
  given: { cron: string; path: string }
): Payload {
  return { schedule: given.cron, workflow: given.path, ...common(hub, repo, repo.owner) }
}
