import { plainLine } from '../logs/plain-text.js'
import { verdict } from '../texts/diagnosis-parts.js'
import type { AnalysedJob, AnalysisReport } from './analysis-report.js'
import type { Paint } from './terminal.js'

const evidenceLongest = 300
const testsAtMost = 10

/** The report for a terminal. What comes from the log is one plain line wherever it stands. */
export function analysisText({ workflow, jobs }: AnalysisReport, paint: Paint): string {
  const head = workflow === null ? [] : [paint.bold(plainLine(workflow)), '']
  return [...head, ...jobs.flatMap((job) => [...jobText(job, paint), ''])].join('\n')
}

function jobText(job: AnalysedJob, paint: Paint): string[] {
  const { cause, category } = job
  const title = [job.job, job.step].filter((name) => name !== null).map(plainLine)
  const head = title.length > 0 ? [paint.bold(title.join(' > '))] : []
  if (category === 'none') return [...head, paint.green('No failure in this log.')]
  const name = paint.red(cause ? plainLine(cause.summary) : 'A failure that no rule knows.')
  const facts = cause
    ? [cause.rule, category, verdict(cause.transient), cause.severity.toLowerCase()].join(', ')
    : category
  return [
    ...head,
    `${name} ${paint.dim(`(${facts})`)}`,
    ...job.evidence.map(({ line, text }) => {
      const place = line === null ? '' : paint.dim(`line ${line}: `)
      return `  ${place}${plainLine(text).slice(0, evidenceLongest)}`
    }),
    ...differenceLines(job.difference, paint),
    ...testLines(cause?.failingTests ?? []),
    ...(cause ? [`  ${plainLine(cause.remedy)}`] : []),
    ...(cause?.docs ? [`  ${paint.dim(cause.docs)}`] : []),
    ...(job.also.length > 0 ? [`  Also seen: ${job.also.map(({ rule }) => rule).join(', ')}`] : [])
  ]
}

function testLines(names: string[]): string[] {
  const more = names.length - testsAtMost
  const shown = names.slice(0, testsAtMost).map((name) => `  - ${plainLine(name)}`)
  return [...shown, ...(more > 0 ? [`  - and ${more} more`] : [])]
}

function differenceLines(difference: AnalysedJob['difference'], paint: Paint): string[] {
  if (difference === null) return []
  const { newLines, blocks } = difference
  if (blocks.length === 0) return ['  The baseline has every line of this log.']
  const shown = blocks.flatMap(({ line, text }) =>
    text.split('\n').map((one, index) => {
      return `  ${paint.dim(`line ${line + index}: `)}${plainLine(one).slice(0, evidenceLongest)}`
    })
  )
  return [`  Lines only this log has (${newLines}); these tell most:`, ...shown]
}
