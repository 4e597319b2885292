import type { UnitStatus } from '../artifacts/runtime-status.js'
import type { Discovery } from '../types/discovery.js'
import { neededBy } from './needs.js'

/**
 * The statuses with failures carried on to the units that need a failing one: those fail since the nearest unit that
 * fails by itself, of several as near the one whose id comes first. What an earlier call carried on is taken back first.
 * A unit that is ignored neither fails nor carries on.
 */
export function spread(
  discovery: Pick<Discovery, 'units'>,
  statuses: readonly UnitStatus[]
): UnitStatus[] {
  const own = statuses.map(byItself)
  const ignored = new Set(own.filter(({ status }) => status === 'ignored').map(({ id }) => id))
  const failing = own.filter(({ status }) => status === 'failing').map(({ id }) => id)
  const roots = rootsOf(failing, neededBy(discovery), ignored)
  return own.map((status) => {
    const root = roots.get(status.id)
    if (root === undefined || root === status.id) return status
    return { ...status, status: 'failing', failing_since_dependency: root }
  })
}

/** As its own checks say. */
function byItself(status: UnitStatus): UnitStatus {
  if (status.failing_since_dependency === null) return status
  const isUnchecked = status.checks.every(({ outcome }) => outcome === 'skipped')
  return {
    ...status,
    status: isUnchecked ? 'unchecked' : 'healthy',
    failing_since_dependency: null
  }
}

/** By id of a failing unit: the one at the end of the chain. Goes outwards ring by ring, so that cycles end. */
function rootsOf(
  failing: readonly string[],
  users: ReadonlyMap<string, readonly string[]>,
  ignored: ReadonlySet<string>
): Map<string, string> {
  const roots = new Map(failing.map((id) => [id, id]))
  let ring = [...roots]
  while (ring.length > 0) {
    const next = new Map<string, string>()
    for (const [id, root] of ring) {
      for (const user of users.get(id) ?? []) {
        if (roots.has(user) || ignored.has(user)) continue
        const rival = next.get(user)
        if (rival === undefined || root < rival) next.set(user, root)
      }
    }
    for (const [id, root] of next) roots.set(id, root)
    ring = [...next]
  }
  return roots
}
