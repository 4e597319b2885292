import { z } from 'zod'
import { categories } from '../engine/types/rule.js'
import { plainLine } from '../logs/plain-text.js'
import { redact } from '../logs/redact.js'
import type { Trace } from '../matching/trace-log.js'
import type { Verdict } from './judge-log.js'
import type { Paint } from './terminal.js'

const hitSchema = z.object({
  rule: z.string(),
  own: z.boolean().describe("A row of the repository's own."),
  rank: z.enum(['cause', 'symptom', 'wrapper']),
  wins: z.boolean().describe('It names the cause of the failure.'),
  leftOut: z.string().nullable().describe('Why the hit is no evidence; null where it is.'),
  step: z.int().nullable(),
  stepName: z.string().nullable().describe('Untrusted.'),
  line: z.int().nullable().describe('1-based, in the file; in a zip, in the file it holds.'),
  text: z.string().describe('Untrusted: a line of the log, with secrets redacted.'),
  count: z.int().describe('Hits of this row in this stretch of the log.'),
  lastLine: z.int().describe('The line of the last of them.')
})

const jobSchema = z.object({
  job: z.string().nullable(),
  category: z.enum([...categories, 'none']),
  hits: z.array(hitSchema).describe('The best explanation first, then hits that are no evidence.')
})

/** What `auto-heal rules test --format json` prints. */
export const rulesTestSchema = z
  .object({
    jobs: z.array(jobSchema),
    silent: z.array(z.string()).describe('Own rows without a hit in any job.')
  })
  .describe('The rows that auto-heal rules test found in a log, and the one that wins.')

export type RulesTestReport = z.infer<typeof rulesTestSchema>
export type TestedJob = z.infer<typeof jobSchema>

export function testedJob(job: string | null, verdict: Verdict, traces: Trace[]): TestedJob {
  return {
    job,
    category: verdict.category,
    hits: traces.map(({ ruleId, own, rank, place, leftOut, evidence, stepName, ...where }) => ({
      rule: ruleId,
      own,
      rank,
      wins: place === 1 && verdict.cause?.ruleId === ruleId,
      leftOut,
      step: evidence.step,
      line: evidence.line,
      stepName: stepName && redact(stepName),
      text: redact(evidence.text),
      ...where
    }))
  }
}

const textLongest = 200

/** The report for a terminal; what comes from the log is one plain line wherever it stands. */
export function rulesTestText({ jobs, silent }: RulesTestReport, paint: Paint): string {
  const lines = jobs.flatMap(({ job, category, hits }) => [
    ...(job === null ? [] : [paint.bold(plainLine(job))]),
    ...(hits.length === 0 ? ['  No row hits.'] : hits.map((hit) => hitText(hit, paint))),
    `  Verdict: ${category}`,
    ''
  ])
  if (silent.length > 0) lines.push(`Own rows without a hit: ${silent.join(', ')}`, '')
  return lines.join('\n')
}

function hitText(hit: TestedJob['hits'][number], paint: Paint): string {
  const { rule, own, rank, wins, leftOut, line, lastLine, count, stepName, step, text } = hit
  const mark = wins ? paint.green('wins') : leftOut === null ? '    ' : paint.dim('  - ')
  const name = stepName ?? (step === null ? null : `step ${step}`)
  const where = `${name === null ? '' : `${plainLine(name)}, `}line ${line ?? '?'}`
  const more = count > 1 ? ` (${count} hits, to line ${lastLine})` : ''
  const why = leftOut === null ? '' : ` (${leftOut})`
  const facts = `(${own ? 'own, ' : ''}${rank})`
  return `${mark}  ${paint.bold(rule)} ${facts}  ${where}${more}${why}: ${paint.dim(plainLine(text).slice(0, textLongest))}`
}
