import type { Metrics, Share } from '../incidents/metrics/metrics.js'
import { plainLine } from '../logs/plain-text.js'
import { duration } from '../texts/duration.js'
import type { Paint } from './terminal.js'

/** The metrics for a terminal. Names come from the history, which anybody may write to: nothing of them moves the cursor. */
export function metricsText(metrics: Metrics, { bold, dim }: Paint): string {
  const { incidents, timeToRecover, timeToDetect, unknown, byPeople } = metrics
  if (incidents.total === 0) return 'No incident is in the history of this time.\n'
  const { overall } = timeToRecover
  const outcomes = Object.entries(incidents.byOutcome).map(([name, count]) => `${count} ${name}`)
  const lines = [
    `${bold(`${incidents.total} ${incidents.total === 1 ? 'incident' : 'incidents'}`)}, ${incidents.open} open: ${outcomes.join(', ')}`,
    `Time to recover: mean ${duration(overall.mean)}, median ${duration(overall.median)}, p90 ${duration(overall.p90)} ${dim(`(${overall.count})`)}`,
    `Time to detect: median ${duration(timeToDetect.median)} ${dim(`(${timeToDetect.count})`)}`,
    `No rule knows ${shareText(unknown)}; people ended ${shareText(byPeople)}`,
    `Minutes saved: ${metrics.minutesSaved}${metrics.minutesWasted === null ? '' : `; lost to what passed by itself: ${metrics.minutesWasted}`}`,
    ...section('Causes', metrics.causes.map(causeLine), bold),
    ...section('Flaky', metrics.flaky.map(flakyLine), bold),
    ...section('Re-runs that rescued', recordLines(metrics.rescues), bold),
    ...section('Fixes that held', recordLines(metrics.fixes), bold)
  ]
  return `${lines.join('\n')}\n`
}

const shareText = ({ part, of }: Share): string => `${part} of ${of}`

const section = (title: string, lines: string[], bold: Paint['bold']): string[] =>
  lines.length === 0 ? [] : ['', bold(title), ...lines.map((line) => `  ${line}`)]

const causeLine = ({ name, suggestion, incidents }: Metrics['causes'][number]): string =>
  `${incidents}  ${name}. ${suggestion}`

const flakyLine = ({ workflow, job, summary, times }: Metrics['flaky'][number]): string =>
  `${times}  ${plainLine(workflow)}, ${plainLine(job)}: ${plainLine(summary)}`

const recordLines = (records: Record<string, Share>): string[] =>
  Object.entries(records).map(([id, share]) => `${plainLine(id)}: ${shareText(share)}`)
