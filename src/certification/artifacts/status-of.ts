import type { Swept } from '../types/swept.js'
import { envelopeOf, type Origin } from './envelope-of.js'
import type { RuntimeStatus, UnitStatus } from './runtime-status.js'
import { seal } from './seal.js'

/** Phase 1, with the cycles of phase 4, as its artifact. */
export function statusOf(swept: Omit<Swept, 'discovery' | 'head'>, origin: Origin): RuntimeStatus {
  const { index, statuses, cycles, complete, runs, offline } = swept
  return seal({
    ...envelopeOf('automation_runtime_status', origin),
    tree_hash: index.tree_hash,
    complete,
    dynamic: { available: runs !== null, gaps: runs?.gaps ?? [offline] },
    summary: summaryOf(statuses),
    units: [...statuses],
    cycles: [...cycles]
  })
}

/** Counts of units by their status. */
function summaryOf(statuses: readonly UnitStatus[]): RuntimeStatus['summary'] {
  const count = (wanted: UnitStatus['status']) =>
    statuses.filter(({ status }) => status === wanted).length
  const [healthy, failing] = [count('healthy'), count('failing')]
  return {
    units: statuses.length,
    healthy,
    failing,
    ignored: count('ignored'),
    unchecked: count('unchecked'),
    success_rate: healthy + failing === 0 ? 1 : healthy / (healthy + failing)
  }
}
