import { z } from 'zod'
import { envelope } from './envelope.js'
import { rootCause } from './failure-report.js'

export const strategies = [
  'inject-env-default',
  'regenerate-config',
  'rerun-upstream',
  'raise-timeout',
  'retry-with-backoff',
  'sync-missing-file',
  'apply-fix',
  'escalate',
  'escalate-to-agent'
] as const

const step = z.strictObject({
  order: z
    .int()
    .describe(
      '1-based: what is done unasked comes first, so that every diff fits the text that those before it leave; then causes before what they make fail.'
    ),
  unit: z.string(),
  root_cause: rootCause,
  strategy: z.enum(strategies),
  disposition: z
    .enum(['safe', 'review', 'none'])
    .describe('safe: done unasked; review: a person decides; none: nothing is changed.'),
  title: z.string(),
  reason: z.string(),
  fixer: z.string().nullable(),
  files: z.array(z.string()),
  diff: z.string().nullable().describe('As `git apply` takes it.'),
  escalate_to: z.array(z.string()).describe('Owners, where a person is needed.'),
  retries_used: z.int(),
  retries_allowed: z.int(),
  state: z.enum(['planned', 'executed', 'held', 'refuted', 'refused', 'escalated']),
  detail: z.string().describe('What came of it; empty for what is planned.')
})

/** Phase 3. */
export const fixPlanSchema = z
  .strictObject({
    ...envelope('automation_fix_plan'),
    dry_run: z.boolean(),
    steps: z.array(step)
  })
  .meta({ title: 'automation_fix_plan.json' })

export type FixPlan = z.infer<typeof fixPlanSchema>
export type PlanStep = FixPlan['steps'][number]
export type Strategy = PlanStep['strategy']
