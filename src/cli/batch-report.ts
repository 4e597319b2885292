import { z } from 'zod'
import { categories } from '../engine/types/rule.js'
import { redact } from '../logs/redact.js'
import type { Verdict } from './judge-log.js'

const batchResultSchema = z.object({
  file: z.string().describe('Path within the folder, with slashes.'),
  category: z
    .enum([...categories, 'none'])
    .describe('`none` for a log without a failure, `unknown` for one without a known cause.'),
  transient: z
    .boolean()
    .nullable()
    .describe('Will it pass by itself; null where it can not be told.'),
  rule: z.string().nullable(),
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']).nullable(),
  blame: z.enum(['code', 'workflow', 'third_party', 'platform']).nullable(),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  evidence: z
    .object({
      line: z.int().nullable().describe('1-based, in the file; in a zip, in the file it holds.'),
      text: z.string().describe('Untrusted: a line of the log, with secrets redacted.')
    })
    .nullable(),
  also: z.array(z.enum(categories)).describe('Other categories seen, the likeliest first.')
})

/** What `auto-heal batch --format json` prints. */
export const batchReportSchema = z
  .object({ results: z.array(batchResultSchema) })
  .describe('The verdicts of auto-heal batch, one for each file.')

export type BatchResult = z.infer<typeof batchResultSchema>

/** One result for a file: its first job with a known cause, else with an unknown one; `also` tells of the rest. */
export function batchResult(file: string, verdicts: Verdict[]): BatchResult {
  const chosen =
    verdicts.find(({ cause }) => cause !== null) ??
    verdicts.find(({ category }) => category === 'unknown')
  const cause = chosen?.cause ?? null
  const [proof] = chosen?.evidence ?? []
  const category = chosen?.category ?? 'none'
  const seen = verdicts
    .flatMap((verdict) => [verdict.cause ?? [], verdict.also].flat())
    .map((match) => match.category)
    .filter((other) => other !== category)
  return {
    file,
    category,
    transient: cause?.transient ?? null,
    rule: cause?.ruleId ?? null,
    severity: cause?.severity ?? null,
    blame: cause?.blame ?? null,
    confidence: cause?.confidence ?? null,
    evidence: proof ? { line: proof.line, text: redact(proof.text) } : null,
    also: [...new Set(seen)]
  }
}
