import type { Discovery } from '../types/discovery.js'
import type { Unit } from '../types/unit.js'

/** Ids of the units without which this one fails, in their order; a listener does not fail with what it listens to. */
export function needsOf({ id, dependencies }: Unit): string[] {
  const needed = dependencies.filter(({ how, unit }) => how !== 'listens' && unit !== id)
  return [...new Set(needed.map(({ unit }) => unit))].sort()
}

/** By id: the units that need it, in the order of their ids. */
export function neededBy({ units }: Pick<Discovery, 'units'>): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const unit of units.values()) {
    for (const needed of needsOf(unit)) {
      const known = users.get(needed)
      if (known) known.push(unit.id)
      else users.set(needed, [unit.id])
    }
  }
  return users
}
