import type { Discovery } from '../types/discovery.js'
import type { RunRecord } from '../ports.js'
import { envelopeOf, type Origin } from './envelope-of.js'
import { treeHashOf } from './index-of.js'
import type { RuntimeStatus, UnitStatus } from './runtime-status.js'
import { seal } from './seal.js'

/** How far the health of a repository is known. */
export interface Swept {
  discovery: Discovery
  /** In the order of the units' ids; of an interrupted sweep those that it reached. */
  statuses: readonly UnitStatus[]
  cycles: RuntimeStatus['cycles']
  complete: boolean
  runs: RunRecord | null
  /** Why GitHub was not asked; empty where it was. */
  offline: string
}

/** Phase 1, with the cycles of phase 4, as its artifact. */
export function statusOf(swept: Swept, origin: Origin): RuntimeStatus {
  const { discovery, statuses, cycles, complete, runs, offline } = swept
  return seal({
    ...envelopeOf('automation_runtime_status', origin),
    tree_hash: treeHashOf(discovery.units.values()),
    complete,
    dynamic: { available: runs !== null, gaps: runs?.gaps ?? [offline] },
    summary: summaryOf(statuses),
    units: [...statuses],
    cycles: [...cycles]
  })
}

/** Counts of units by their status. */
export function summaryOf(statuses: readonly UnitStatus[]): RuntimeStatus['summary'] {
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
