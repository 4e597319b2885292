import type { HistoryEvent, HistoryKind, TrackRecord, Trust } from '../engine/types/history.js'
import { plainLine } from '../logs/plain-text.js'
import type { Paint } from './terminal.js'

const good = new Set<HistoryKind>(['rescued', 'resolved', 'verified', 'merged', 'held'])
const bad = new Set<HistoryKind>(['failed', 'not-rescued', 'not-healed', 'reverted', 'rejected'])

/** The history for a terminal: a line for each event, then how rules and fixers have done. */
export function historyText(events: readonly HistoryEvent[], trust: Trust, paint: Paint): string {
  if (events.length === 0) return 'Nothing is in the history.\n'
  const lines = [...events.map((event) => eventLine(event, paint)), ...trustLines(trust)]
  return `${lines.join('\n')}\n`
}

/** One event in one line. The branch is anybody's to write to: nothing of it reaches the terminal as it stands. */
export function eventLine(event: HistoryEvent, paint: Paint): string {
  const { at, kind, workflow, branch, run, pull, issue, fixer, detail } = event
  const colour = bad.has(kind) ? paint.red : good.has(kind) ? paint.green : paint.yellow
  const place = [
    workflow.replace(/^\.github\/workflows\//, ''),
    branch,
    run && `run ${run.id}/${run.attempt}`,
    pull === null ? null : `#${pull}`,
    issue === null ? null : `issue #${issue}`,
    fixer
  ]
  const where = place.filter((part) => part !== null).map(plainLine)
  const time = plainLine(at).slice(0, 16).replace('T', ' ')
  return `${paint.dim(time)}  ${colour(kind.padEnd(11))}  ${where.join(', ')}: ${plainLine(detail)}`
}

function trustLines({ rules, fixers }: Trust): string[] {
  return [
    ...recordLines('Re-runs that rescued the run, by rule:', rules),
    ...recordLines('Fixes that held, by fixer:', fixers)
  ]
}

function recordLines(title: string, records: ReadonlyMap<string, TrackRecord>): string[] {
  if (records.size === 0) return []
  const lines = [...records].map(([id, { held, failed, mean, lowerBound, trusted }]) => {
    const figures = `${held} of ${held + failed} (mean ${mean.toFixed(2)}, Wilson's lower bound ${lowerBound.toFixed(2)})`
    return `  ${plainLine(id)}: ${figures}${trusted ? '' : ', not trusted here'}`
  })
  return ['', title, ...lines]
}
