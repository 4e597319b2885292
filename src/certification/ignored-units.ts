import { matchesGlob } from '../engine/path-glob.js'
import type { CertificationSettings, IgnoredUnits } from './types/settings.js'
import type { Unit } from './types/unit.js'

/** By id of a unit that counts neither way today: the entry that says so. */
export function ignoredUnits(
  units: Iterable<Unit>,
  { ignored }: Pick<CertificationSettings, 'ignored'>,
  now: Date
): Map<string, IgnoredUnits> {
  const inForce = ignored.filter(({ until }) => !hasEnded(until, now))
  const found = new Map<string, IgnoredUnits>()
  for (const unit of units) {
    const entry = inForce.find((each) => each.unit === unit.id || matchesGlob(unit.path, each.unit))
    if (entry) found.set(unit.id, entry)
  }
  return found
}

/** Entries that no longer hold. */
export function endedIgnores(
  { ignored }: Pick<CertificationSettings, 'ignored'>,
  now: Date
): IgnoredUnits[] {
  return ignored.filter(({ until }) => hasEnded(until, now))
}

/** It holds through its last day, as UTC counts days. */
const hasEnded = (until: string, now: Date): boolean => now.toISOString().slice(0, 10) > until
