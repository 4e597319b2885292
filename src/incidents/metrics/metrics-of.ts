import type { HistoryEvent } from '../../engine/types/history.js'
import type { IncidentLife } from '../life/incident-life.js'
import { withoutChange } from '../life/outcome-of.js'
import { trustOf } from '../trust.js'
import type { FlakyJob, Metrics, Share } from './metrics.js'
import { spreadOf } from './spread.js'

/** What it takes a person to open a log, find the line and act on it: a guess, so that it is one number in one place. */
export const minutesOfAPerson = 10

/** The metrics of these incidents, whose events are those of the same span. Pure. */
export function metricsOf(
  lives: readonly IncidentLife[],
  events: readonly HistoryEvent[],
  { since, until }: { since: Date; until: Date }
): Metrics {
  const { rules, fixers } = trustOf(events)
  const byRecord = (records: typeof rules) =>
    Object.fromEntries(
      [...records].map(([id, { held, failed }]) => [id, shareOf(held, held + failed)])
    )
  const ended = lives.filter(({ outcome }) => outcome !== 'unresolved')
  const healed = lives.filter(({ outcome }) => /^(?:healed|flaky)/.test(outcome)).length
  return {
    since: since.toISOString(),
    until: until.toISOString(),
    incidents: {
      total: lives.length,
      open: lives.length - ended.length,
      byOutcome: countBy(lives, ({ outcome }) => outcome)
    },
    timeToRecover: {
      overall: recovery(lives),
      byCategory: recoveryBy(lives, ({ category }) => category),
      byWorkflow: recoveryBy(lives, ({ workflow }) => workflow),
      byBranch: recoveryBy(lives, ({ branch }) => branch ?? '')
    },
    timeToDetect: spreadOf(lives.flatMap(({ secondsToDetect }) => secondsToDetect ?? [])),
    rescues: byRecord(rules),
    fixes: byRecord(fixers),
    unknown: shareOf(lives.filter(({ rule }) => rule === 'unknown').length, lives.length),
    byPeople: shareOf(
      ended.filter(({ outcome }) => outcome === 'fixed-by-person').length,
      ended.length
    ),
    flaky: flakyIn(lives),
    causes: causesIn(lives),
    minutesWasted: wastedIn(lives),
    minutesSaved: healed * minutesOfAPerson
  }
}

export const shareOf = (part: number, of: number): Share => ({
  part,
  of,
  share: of === 0 ? null : part / of
})

function countBy<T, Key extends string>(
  all: readonly T[],
  keyOf: (each: T) => Key
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const each of all) counts[keyOf(each)] = (counts[keyOf(each)] ?? 0) + 1
  return counts
}

const recovery = (lives: readonly IncidentLife[]) =>
  spreadOf(lives.flatMap(({ secondsToResolve }) => secondsToResolve ?? []))

function recoveryBy(lives: readonly IncidentLife[], keyOf: (life: IncidentLife) => string) {
  const keys = [...new Set(lives.map(keyOf))].sort()
  return Object.fromEntries(
    keys.map((key) => [key, recovery(lives.filter((life) => keyOf(life) === key))])
  )
}

/** Jobs whose failure went without a change of the code. */
function flakyIn(lives: readonly IncidentLife[]): FlakyJob[] {
  const jobs = new Map<string, FlakyJob>()
  for (const { workflow, job, summary, outcome } of lives) {
    if (!withoutChange.has(outcome)) continue
    const key = JSON.stringify([workflow, job, summary])
    const known = jobs.get(key) ?? { workflow, job, summary, times: 0 }
    jobs.set(key, { ...known, times: known.times + 1 })
  }
  return [...jobs.values()].sort((a, b) => b.times - a.times)
}

function causesIn(lives: readonly IncidentLife[]): Metrics['causes'] {
  const counts = countBy(lives, ({ cause }) => cause.id)
  const causes = new Map(lives.map(({ cause }) => [cause.id, cause]))
  return [...causes.values()]
    .map((cause) => ({ ...cause, incidents: counts[cause.id] ?? 0 }))
    .sort((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1))
}

function wastedIn(lives: readonly IncidentLife[]): number | null {
  const runs = new Map<string, number>()
  for (const { turns, outcome } of lives) {
    if (!withoutChange.has(outcome)) continue
    for (const { kind, run } of turns) {
      const minutes = (Date.parse(run?.endedAt ?? '') - Date.parse(run?.startedAt ?? '')) / 60_000
      if (kind === 'failed' && run && minutes >= 0) runs.set(`${run.id}/${run.attempt}`, minutes)
    }
  }
  return runs.size === 0
    ? null
    : Math.round([...runs.values()].reduce((sum, each) => sum + each, 0))
}
