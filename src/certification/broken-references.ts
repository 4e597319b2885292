import { executable } from './checks/executable.js'
import { references } from './checks/references.js'
import type { Discovery } from './types/discovery.js'

/** A unit whose own text may be unchanged, and that fails for what it names. */
export interface BrokenReference {
  /** Its id. */
  unit: string
  /** One sentence. */
  message: string
}

/** The first thing that each unit names and does not find, or may not execute. Pure. */
export function brokenReferences(discovery: Discovery): BrokenReference[] {
  const checks = [references, executable]
  return [...discovery.units.values()].flatMap((unit) => {
    const found = checks.flatMap((check) => {
      const result = check.answers(unit) ? check.look(unit, { discovery }) : null
      return result?.outcome === 'failed' ? result.findings : []
    })
    return found.slice(0, 1).map(({ message }) => ({ unit: unit.id, message }))
  })
}
