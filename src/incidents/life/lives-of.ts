import type { HistoryEvent, RecordedDiagnosis } from '../../engine/types/history.js'
import { causeOf } from './causes.js'
import type { IncidentLife } from './incident-life.js'
import { outcomeOf, withoutChange } from './outcome-of.js'

export interface LifeRules {
  now: Date
  /** Days without a turn after which an incident of few occurrences is closed. */
  staleDays: number
  /** Occurrences from which one is never closed so. */
  staleBelow: number
}

export const defaultLifeRules: Omit<LifeRules, 'now'> = { staleDays: 14, staleBelow: 3 }

/** An incident while it is put together. */
export interface OpenLife {
  nth: number
  fingerprint: string
  diagnosis: RecordedDiagnosis | null
  turns: HistoryEvent[]
  reopened: number
  /** The event that ended it. */
  end: HistoryEvent | null
}

/** Kinds that end what they name. */
const ends = new Set<HistoryEvent['kind']>(['rescued', 'resolved', 'superseded'])

/**
 * The lives of all incidents, by the events in any order: oldest first. Pure. A failure that comes back under the same
 * issue goes on; under another one, or after a rescue, it is a new incident.
 */
export function livesOf(events: readonly HistoryEvent[], rules: LifeRules): IncidentLife[] {
  const lives: OpenLife[] = []
  const last = new Map<string, OpenLife>()
  const sorted = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const event of sorted) {
    if (event.kind === 'failed') {
      for (const life of failedIn(event, last)) if (!lives.includes(life)) lives.push(life)
    } else {
      for (const life of concerned(event, last)) {
        life.turns.push(event)
        if (ends.has(event.kind)) life.end = event
      }
    }
  }
  return lives.map((life) => told(life, rules))
}

const keyOf = ({ workflow, branch }: HistoryEvent, fingerprint: string): string =>
  JSON.stringify([workflow, branch, fingerprint])

function failedIn(event: HistoryEvent, last: Map<string, OpenLife>): OpenLife[] {
  return event.fingerprints.map((fingerprint) => {
    const key = keyOf(event, fingerprint)
    const known = last.get(key)
    const goesOn = known && (known.end === null || comesBack(known, event))
    const life = goesOn ? known : newLife(event, fingerprint, (known?.nth ?? 0) + 1)
    if (life.end !== null) {
      life.end = null
      life.reopened += 1
    }
    life.turns.push(event)
    last.set(key, life)
    return life
  })
}

/** Its issue was opened again. */
const comesBack = ({ turns }: OpenLife, { issue }: HistoryEvent): boolean =>
  issue !== null && turns.some((turn) => turn.issue === issue)

function newLife(event: HistoryEvent, fingerprint: string, nth: number): OpenLife {
  const diagnosis = event.plan?.diagnoses.find((each) => each.fingerprint === fingerprint) ?? null
  return { nth, fingerprint, diagnosis, turns: [], reopened: 0, end: null }
}

/** Incidents that are open on the event's branch and that it names, by fingerprint or by issue; a fix's by its pull. */
function concerned(event: HistoryEvent, last: ReadonlyMap<string, OpenLife>): OpenLife[] {
  const names = new Set(event.fingerprints)
  return [...last.values()].filter(({ fingerprint, turns }) => {
    const [first] = turns
    if (first?.workflow !== event.workflow) return false
    if (event.pull !== null && turns.some(({ pull }) => pull === event.pull)) return true
    if (event.issue !== null) return turns.some(({ issue }) => issue === event.issue)
    return names.has(fingerprint) && (event.pull !== null || first.branch === event.branch)
  })
}

function told(life: OpenLife, rules: LifeRules): IncidentLife {
  const { nth, fingerprint, diagnosis, turns, reopened, end } = life
  const first = turns[0]!
  const failed = turns.filter(({ kind }) => kind === 'failed')
  const isStale = end === null && goneStale(turns, failed.length, rules)
  const endedAt = end?.at ?? (isStale ? turns.at(-1)!.at : null)
  const rule = diagnosis?.rule ?? first.rules[0] ?? 'unknown'
  const category = diagnosis?.category ?? 'unknown'
  const outcome = outcomeOf(turns, end, isStale)
  return {
    id: `${fingerprint}@${first.workflow}@${first.branch ?? ''}#${nth}`,
    fingerprint,
    workflow: first.workflow,
    branch: first.branch,
    job: diagnosis?.job ?? '',
    rule,
    category,
    summary: diagnosis?.summary ?? first.detail,
    evidence: diagnosis?.evidence ?? '',
    cause: causeOf({ rule, category, isFlaky: withoutChange.has(outcome) }),
    outcome,
    openedAt: first.at,
    endedAt,
    occurrences: failed.length,
    attempts: turns.filter(({ kind }) => kind === 'rerun' || kind === 'proposed').length,
    reopened,
    issue: turns.findLast(({ issue }) => issue !== null)?.issue ?? null,
    pulls: [...new Set(turns.flatMap(({ pull }) => pull ?? []))],
    secondsToDetect: secondsBetween(first.run?.endedAt, first.at),
    secondsToResolve:
      end === null ? null : secondsBetween(first.run?.endedAt ?? first.at, endOf(end)),
    turns
  }
}

function goneStale(turns: readonly HistoryEvent[], failed: number, rules: LifeRules): boolean {
  const last = Date.parse(turns.at(-1)?.at ?? '')
  const days = (rules.now.getTime() - last) / (24 * 60 * 60 * 1000)
  return failed < rules.staleBelow && days >= rules.staleDays
}

/** When the run that shows it ended, not when that was looked into. */
const endOf = ({ run, at }: HistoryEvent): string => run?.endedAt ?? at

/** null where one is not known; clocks that disagree make it 0. */
function secondsBetween(from: string | undefined, to: string | undefined): number | null {
  const seconds = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : null
}
