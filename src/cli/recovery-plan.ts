import { z } from 'zod'
import type { Fix, Proposals } from '../engine/types/fix.js'
import { categories } from '../engine/types/rule.js'
import { redact } from '../logs/redact.js'
import type { FailedJobLog } from './failed-jobs.js'
import { fixesReportSchema } from '../report/fixes-schema.js'

const actionSchema = z.object({
  kind: z
    .enum(['rerun', 'fix', 'report'])
    .describe(
      'rerun: every failed job failed for a reason that passes by itself; fix: a change of a file cures a failure; report: somebody has to look.'
    ),
  reason: z.string(),
  command: z
    .string()
    .nullable()
    .describe('What a person types for it; null where there is no one command.')
})

const jobSchema = z.object({
  job: z.string().nullable().describe('null where neither the log nor --job names it.'),
  category: z.enum(categories),
  rule: z.string(),
  transient: z.boolean().nullable(),
  evidence: z.string().nullable().describe('Untrusted: a line of the log, with secrets redacted.')
})

/** What `auto-heal recover` prints. */
export const recoveryPlanSchema = fixesReportSchema
  .extend({
    workflow: z
      .string()
      .nullable()
      .describe('Path of the workflow file; null where it is not known.'),
    jobs: z.array(jobSchema),
    actions: z.array(actionSchema)
  })
  .describe('What auto-heal would do about the failures of a log, as a laptop can see it.')

type RecoveryAction = z.infer<typeof actionSchema>

/** Fits `recoveryPlanSchema`. */
export interface RecoveryPlan extends Proposals {
  workflow: string | null
  jobs: z.infer<typeof jobSchema>[]
  actions: RecoveryAction[]
}

/** Pure. The run decides: one failure that does not pass by itself vetoes the re-run. */
export function recoveryPlan(
  failed: readonly FailedJobLog[],
  proposals: Proposals,
  workflow: string | null
): RecoveryPlan {
  const jobs = failed.map(({ job, verdict: { category, cause, evidence } }) => ({
    job,
    category: category === 'none' ? ('unknown' as const) : category,
    rule: cause?.ruleId ?? 'unknown',
    transient: cause?.transient ?? null,
    evidence: evidence[0] ? redact(evidence[0].text) : null
  }))
  return { workflow, jobs, actions: actionsFor(jobs, proposals.fixes), ...proposals }
}

function actionsFor(jobs: RecoveryPlan['jobs'], fixes: readonly Fix[]): RecoveryAction[] {
  if (jobs.length === 0) return []
  if (fixes.length > 0) return fixes.map(fixAction)
  if (jobs.every(({ transient }) => transient === true)) {
    const reason = `All ${jobs.length} failed jobs failed for a reason that passes by itself.`
    return [{ kind: 'rerun', reason, command: 'gh run rerun --failed' }]
  }
  const lasting = jobs.filter(({ transient }) => transient !== true)
  const rules = [...new Set(lasting.map(({ rule }) => rule))].join(', ')
  return [{ kind: 'report', reason: `No fix is known for ${rules}.`, command: null }]
}

function fixAction({ title, disposition, path, reason }: Fix): RecoveryAction {
  const how = disposition === 'safe' ? 'safe' : 'to be reviewed'
  return { kind: 'fix', reason: `${title} in ${path} (${how}). ${reason}`, command: null }
}
