import type { Discovery } from '../types/discovery.js'
import type { Unit } from '../types/unit.js'
import type { AutomationIndex, IndexedUnit } from './automation-index.js'
import { countBy, envelopeOf, type Origin } from './envelope-of.js'
import { hashOf, seal } from './seal.js'

/** Phase 0 as its artifact. */
export function indexOf(discovery: Discovery, origin: Origin): AutomationIndex {
  const { units, problems } = discovery
  const all = [...units.values()]
  return seal({
    ...envelopeOf('automation_index', origin),
    tree_hash: hashOf(all.map(({ id, sha256 }) => [id, sha256, ...namedBy(id, discovery)])),
    summary: { units: all.length, by_kind: countBy(all.map(({ kind }) => kind).sort()) },
    units: all.map(indexed),
    problems: [...problems].map(([path, message]) => ({ path, message }))
  })
}

/** What a unit names, whether it is there, and its mode: checks tell of that too. */
const namedBy = (id: string, { references, files }: Discovery) =>
  (references.get(id) ?? []).map(({ path, state }) => [
    path,
    state,
    (path === null ? null : files.get(path)?.mode) ?? null
  ])

const indexed = ({ criticalityReason, sha256, ...unit }: Unit): IndexedUnit => ({
  ...unit,
  criticality_reason: criticalityReason,
  content_hash: sha256
})
