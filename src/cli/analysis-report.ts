import { z } from 'zod'
import type { Match } from '../engine/types/diagnosis.js'
import { categories } from '../engine/types/rule.js'
import { redact } from '../logs/redact.js'
import type { Verdict } from './judge-log.js'

const evidenceSchema = z.object({
  step: z.int().nullable(),
  line: z.int().nullable().describe('1-based, in the file; in a zip, in the file it holds.'),
  text: z.string().describe('Untrusted: a line of the log, with secrets redacted.')
})

const causeSchema = z.object({
  rule: z.string(),
  category: z.enum(categories),
  transient: z
    .boolean()
    .nullable()
    .describe('Will it pass by itself; null where it can not be told.'),
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  blame: z.enum(['code', 'workflow', 'third_party', 'platform']),
  confidence: z.enum(['high', 'medium', 'low']),
  summary: z.string(),
  remedy: z.string(),
  docs: z.string().nullable(),
  failingTests: z.array(z.string()),
  evidence: evidenceSchema
})

const blockSchema = z.object({
  step: z.int().nullable(),
  line: z.int().describe('Of its first line, as in evidence.'),
  text: z.string().describe('Untrusted: lines of the log, with secrets redacted.'),
  telling: evidenceSchema.describe('The line of it that tells most.')
})

const jobSchema = z.object({
  job: z.string().nullable().describe('null where neither the log nor --job names it.'),
  step: z.string().nullable().describe('As --step names it.'),
  category: z
    .enum([...categories, 'none'])
    .describe('`none` for a log without a failure, `unknown` for one without a known cause.'),
  cause: causeSchema.nullable(),
  evidence: z
    .array(evidenceSchema)
    .describe("The cause's line, or the lines that tell most where no cause is known."),
  also: z.array(causeSchema).describe('Other causes seen, the likeliest first.'),
  difference: z
    .object({
      newLines: z.int().describe('Lines that only this log has.'),
      blocks: z.array(blockSchema).describe('Those that tell most, best first; bounded.')
    })
    .nullable()
    .describe('What the log of --baseline has not; null without one for this job.')
})

/** What `auto-heal analyze --format json` prints. */
export const analysisReportSchema = z
  .object({ workflow: z.string().nullable(), jobs: z.array(jobSchema) })
  .describe('The verdicts of auto-heal analyze, one for each job of the log.')

export type AnalysisReport = z.infer<typeof analysisReportSchema>
export type AnalysedJob = z.infer<typeof jobSchema>
export type Cause = z.infer<typeof causeSchema>

export function analysedJob(
  job: string | null,
  step: string | null,
  verdict: Verdict
): AnalysedJob {
  const { category, cause, evidence, also, difference } = verdict
  return {
    job,
    step,
    category,
    cause: cause && causeOf(cause),
    evidence: evidence.map(redacted),
    also: also.map(causeOf),
    difference: difference && {
      newLines: difference.newLines,
      blocks: difference.blocks.map(({ text, telling, ...place }) => ({
        ...place,
        text: redact(text),
        telling: redacted(telling)
      }))
    }
  }
}

function causeOf({ ruleId, rank, signature, evidence, failingTests, ...facts }: Match): Cause {
  return {
    rule: ruleId,
    ...facts,
    summary: redact(facts.summary),
    remedy: redact(facts.remedy),
    failingTests: failingTests.map(redact),
    evidence: redacted(evidence)
  }
}

function redacted({ step, line, text }: Match['evidence']): AnalysedJob['evidence'][number] {
  return { step, line, text: redact(text) }
}
