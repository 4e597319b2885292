import type { Discovery } from '../types/discovery.js'
import type { Unit } from '../types/unit.js'
import type { AutomationIndex, IndexedUnit } from './automation-index.js'
import { countBy, envelopeOf, type Origin } from './envelope-of.js'
import { hashOf, seal } from './seal.js'

/** Phase 0 as its artifact. */
export function indexOf({ units, problems }: Discovery, origin: Origin): AutomationIndex {
  const all = [...units.values()]
  return seal({
    ...envelopeOf('automation_index', origin),
    tree_hash: hashOf(all.map(({ id, sha256 }) => [id, sha256])),
    summary: { units: all.length, by_kind: countBy(all.map(({ kind }) => kind).sort()) },
    units: all.map(indexed),
    problems: [...problems].map(([path, message]) => ({ path, message }))
  })
}

const indexed = ({ criticalityReason, sha256, ...unit }: Unit): IndexedUnit => ({
  ...unit,
  criticality_reason: criticalityReason,
  content_hash: sha256
})
