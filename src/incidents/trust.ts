import type { HistoryEvent, HistoryKind, TrackRecord, Trust } from '../engine/types/history.js'

/** Pseudo-counts of a Beta distribution: what is believed before anything was seen. */
interface Prior {
  held: number
  failed: number
}

/**
 * A transient rule. Three in four, since shipped rows are right far more often than not and public figures of rescues by
 * re-running lie near 75 %; the weight of four lets three runs in a row that speak against it outweigh it, not one bad day.
 */
export const rulePrior: Prior = { held: 3, failed: 1 }

/**
 * A fixer. Three in four, since each one's edits are proven before they are shown and most repairs by people have the
 * same value; three refuted pull requests in a row outweigh it, for each costs a person a look.
 */
export const fixerPrior: Prior = { held: 3, failed: 1 }

/**
 * Below it the rule or fixer is wrong more often than right: a re-run then costs more minutes than it saves, and a pull
 * request more looks.
 */
export const leastMean = 0.5

/**
 * How rules and fixers have done, by the events in any order. A rule that isn't re-run has no more trials, so that it
 * is tried again when those that spoke against it are older than what is recalled.
 */
export function trustOf(events: readonly HistoryEvent[]): Trust {
  const sorted = [...events].sort((a, b) => a.at.localeCompare(b.at))
  return {
    rules: recordsOf(rescueTrials(sorted), rulePrior),
    fixers: recordsOf(fixTrials(sorted), fixerPrior)
  }
}

interface Trial {
  id: string
  held: boolean
}

/** One for each rule and run: of a run that was re-run more than once, the last word counts, and a rescue is that. */
function rescueTrials(events: readonly HistoryEvent[]): Trial[] {
  const trials = new Map<string, Trial>()
  for (const { kind, run, rules } of events) {
    if (kind !== 'rescued' && kind !== 'not-rescued') continue
    for (const id of rules) {
      const key = JSON.stringify([id, run?.id ?? null])
      const held = kind === 'rescued' || trials.get(key)?.held === true
      trials.set(key, { id, held })
    }
  }
  return [...trials.values()]
}

/** null for what says nothing of the fix: the failure came and went without it. */
const verdicts: Partial<Record<HistoryKind, boolean | null>> = {
  verified: true,
  held: true,
  reverted: false,
  'not-healed': false,
  rejected: false,
  flaky: null,
  superseded: null
}

/** One for each fixer and pull request: the last word counts. */
function fixTrials(events: readonly HistoryEvent[]): Trial[] {
  const trials = new Map<string, { id: string; held: boolean | null }>()
  for (const { kind, fixer, pull } of events) {
    const held = verdicts[kind]
    if (fixer === null || pull === null || held === undefined) continue
    trials.set(JSON.stringify([fixer, pull]), { id: fixer, held })
  }
  return [...trials.values()].flatMap(({ id, held }) => (held === null ? [] : [{ id, held }]))
}

function recordsOf(trials: readonly Trial[], prior: Prior): Map<string, TrackRecord> {
  const ids = [...new Set(trials.map(({ id }) => id))].sort()
  return new Map(
    ids.map((id) => {
      const own = trials.filter((trial) => trial.id === id)
      const held = own.filter((trial) => trial.held).length
      return [id, trackRecord(held, own.length - held, prior)]
    })
  )
}

/** Of this many that held and failed. */
export function trackRecord(held: number, failed: number, prior: Prior): TrackRecord {
  const mean = (prior.held + held) / (prior.held + prior.failed + held + failed)
  return {
    held,
    failed,
    mean,
    lowerBound: wilsonLower(held, held + failed),
    trusted: mean >= leastMean
  }
}

/** Lower end of Wilson's 95 % score interval; 0 where nothing was tried. */
export function wilsonLower(held: number, tried: number): number {
  if (tried === 0) return 0
  const z = 1.959964
  const share = held / tried
  const centre = share + z ** 2 / (2 * tried)
  const half = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))
  return Math.max(0, (centre - half) / (1 + z ** 2 / tried))
}
