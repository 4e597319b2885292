import { code, prose } from '../markdown.js'
import { boundedTable, section } from './pieces.js'
import type { Told } from './told.js'

const namedAtMost = 3

/** Each sweep after repairs. */
export function cyclesPart({ status, limits }: Told): string | null {
  const rows = status.cycles.map((cycle) => [
    cycle.cycle === 0 ? 'first sweep' : String(cycle.cycle),
    cycle.started_at,
    `${cycle.waited_seconds} s`,
    String(cycle.checked.length),
    named(cycle.repaired),
    named(cycle.failing)
  ])
  const head = ['Cycle', 'Started', 'Waited', 'Checked', 'Repaired before', 'Failing after']
  return section('Cycles', [boundedTable(head, rows, limits.rows)])
}

/** What nobody looked at, and why: it counts neither for nor against the certificate. */
export function skippedPart({ status, limits }: Told): string | null {
  const byReason = new Map<string, { check: string; reason: string; units: string[] }>()
  for (const { id, checks } of status.units) {
    for (const { check, outcome, reason } of checks) {
      if (outcome !== 'skipped') continue
      const key = `${check} ${reason ?? ''}`
      const group = byReason.get(key) ?? { check, reason: reason ?? '', units: [] }
      byReason.set(key, group)
      group.units.push(id)
    }
  }
  const rows = [...byReason.values()]
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ check, reason, units }) => [`\`${check}\``, prose(reason, 300), named(units)])
  const gaps = status.dynamic.gaps.map((gap) => `- ${prose(gap)}`).join('\n')
  return section('What was skipped', [
    gaps === '' ? null : `Of GitHub:\n\n${gaps}`,
    boundedTable(['Check', 'Why', 'Units'], rows, limits.rows)
  ])
}

/** What counts neither way for a while, since the repository says so. */
export function ignoredPart({ certificate, limits }: Told): string | null {
  const rows = certificate.ignored_units.map(({ unit, reason, until }) => [
    code(unit),
    prose(reason, 300),
    until
  ])
  return section('What is ignored', [boundedTable(['Unit', 'Why', 'Until'], rows, limits.rows)])
}

/** Files of automation that could not be read. */
export function problemsPart({ index, limits }: Told): string | null {
  const rows = index.problems.map(({ path, message }) => [code(path), prose(message, 300)])
  return section('What could not be read', [boundedTable(['File', 'Why'], rows, limits.rows)])
}

function named(units: readonly string[]): string {
  const first = units.slice(0, namedAtMost).map((unit) => code(unit, 100))
  const more = units.length - first.length
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
