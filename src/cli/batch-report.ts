import { z } from 'zod'
import type { Evidence } from '../engine/types/diagnosis.js'
import { categories } from '../engine/types/rule.js'
import { redact } from '../logs/redact.js'
import { clusterTexts } from '../matching/cluster-texts.js'
import { toneOf } from '../matching/telling-lines.js'
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

const clusterSchema = z.object({
  files: z.array(z.string()).describe('All files of the cluster, in the order of the results.'),
  example: z.object({
    file: z.string(),
    line: z.int().nullable(),
    text: z.string().describe('Untrusted: a line of the log, with secrets redacted.')
  })
})

/** What `auto-heal batch --format json` prints. */
export const batchReportSchema = z
  .object({
    results: z.array(batchResultSchema),
    unknown: z
      .object({ unknown: z.int(), of: z.int() })
      .describe('How many of the failures no rule knows.'),
    clusters: z
      .array(clusterSchema)
      .describe('The unknown failures by what their logs say; files of one cause stand together.')
  })
  .describe('The verdicts of auto-heal batch, one for each file.')

export type BatchResult = z.infer<typeof batchResultSchema>
export type BatchReport = z.infer<typeof batchReportSchema>

/** A file's result; of an unknown failure with what it is known again by. */
export interface BatchEntry {
  result: BatchResult
  signature: string | null
}

export function batchReport(entries: BatchEntry[]): BatchReport {
  const results = entries.map(({ result }) => result)
  const unknown = entries.filter(({ result }) => result.category === 'unknown')
  const clusters = clusterTexts(unknown, ({ signature }) => signature ?? '')
  const failures = results.filter(({ category }) => category !== 'none')
  return {
    results,
    unknown: { unknown: unknown.length, of: failures.length },
    clusters: clusters.map(clusterOf)
  }
}

function clusterOf(entries: BatchEntry[]): BatchReport['clusters'][number] {
  const files = entries.map(({ result }) => result.file)
  const { line = null, text = '' } = entries[0]?.result.evidence ?? {}
  return { files, example: { file: files[0] ?? '', line, text } }
}

export function batchEntry(file: string, verdicts: Verdict[]): BatchEntry {
  const chosen = chosenOf(verdicts)
  return {
    result: batchResult(file, verdicts),
    signature: chosen?.signature ?? null
  }
}

/** Of lines that sound alike the last: it stands nearest to the failure. */
function loudestOf(verdict: Verdict | undefined): Evidence | undefined {
  const evidence = verdict?.evidence ?? []
  const loudest = Math.max(...evidence.map(({ text }) => toneOf(text)))
  return evidence.findLast(({ text }) => toneOf(text) === loudest)
}

function proofOf(evidence: Evidence | undefined): BatchResult['evidence'] {
  return evidence ? { line: evidence.line, text: redact(evidence.text) } : null
}

function chosenOf(verdicts: Verdict[]): Verdict | undefined {
  return (
    verdicts.find(({ cause }) => cause !== null) ??
    verdicts.find(({ category }) => category === 'unknown')
  )
}

/** One result for a file: its first job with a known cause, else with an unknown one; `also` tells of the rest. */
export function batchResult(file: string, verdicts: Verdict[]): BatchResult {
  const chosen = chosenOf(verdicts)
  const cause = chosen?.cause ?? null
  const proof = cause ? cause.evidence : loudestOf(chosen)
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
    evidence: proofOf(proof),
    also: [...new Set(seen)]
  }
}
