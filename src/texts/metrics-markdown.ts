import type { Metrics, Share, Spread } from '../incidents/metrics/metrics.js'
import { duration } from './duration.js'
import { code, paragraphs, prose, table } from './markdown.js'

/** Of a table that is longer the rest is counted: a report is read by people. */
const rowsAtMost = 30

/** The metrics as a report in Markdown; names of the history are made safe. */
export function metricsMarkdown(metrics: Metrics): string {
  const { incidents, timeToRecover, timeToDetect, since, until } = metrics
  const { byCategory, byWorkflow, byBranch, overall } = timeToRecover
  const parts = [
    '# How CI has done',
    `${since.slice(0, 10)} to ${until.slice(0, 10)}: ${incidents.total} incidents, ${incidents.open} open.`,
    bounded(
      ['How they ended', 'Incidents'],
      Object.entries(incidents.byOutcome).map(([name, count]) => [name, String(count)])
    ),
    '## Time to recover',
    bounded(spreadHead('Of'), [
      spreadRow('all', overall),
      ...Object.entries(byCategory).map(([name, each]) => spreadRow(code(name), each)),
      ...Object.entries(byWorkflow).map(([name, each]) => spreadRow(code(name), each)),
      ...Object.entries(byBranch).map(([name, each]) => spreadRow(code(name), each))
    ]),
    `Detected after ${duration(timeToDetect.median)} (median of ${timeToDetect.count}).`,
    '## Why',
    bounded(
      ['Incidents', 'Cause', 'What to do'],
      metrics.causes.map(({ incidents: count, name, suggestion }) => [
        String(count),
        name,
        prose(suggestion)
      ])
    ),
    '## Flaky',
    bounded(
      ['Times', 'Workflow', 'Job', 'What fails'],
      metrics.flaky.map(({ times, workflow, job, summary }) => [
        String(times),
        code(workflow),
        code(job),
        prose(summary, 200)
      ])
    ),
    '## What healed',
    bounded(
      ['Rule or fixer', 'Held'],
      [...Object.entries(metrics.rescues), ...Object.entries(metrics.fixes)].map(([id, share]) => [
        code(id),
        shareText(share)
      ])
    ),
    `No rule knew ${shareText(metrics.unknown)}; people ended ${shareText(metrics.byPeople)}.`
  ]
  return `${paragraphs(parts)}\n`
}

const spreadHead = (of: string) => [of, 'Incidents', 'Mean', 'Median', '90 %']

const spreadRow = (name: string, { count, mean, median, p90 }: Spread): string[] => [
  name,
  String(count),
  duration(mean),
  duration(median),
  duration(p90)
]

const shareText = ({ part, of }: Share): string => `${part} of ${of}`

function bounded(head: string[], rows: string[][]): string {
  if (rows.length === 0) return 'None.'
  const more = rows.length - rowsAtMost
  const shown = table(head, rows.slice(0, rowsAtMost))
  return more > 0 ? `${shown}\n\nand ${more} more.` : shown
}
