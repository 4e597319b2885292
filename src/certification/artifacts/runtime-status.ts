import { z } from 'zod'
import { envelope, treeHash } from './envelope.js'

export const finding = z.strictObject({
  code: z.string(),
  message: z.string().describe('May hold names of the repository and lines of logs: untrusted.'),
  about: z
    .string()
    .nullable()
    .describe(
      'What it names: a missing path, a label, an action, a variable; null where there is nothing to name. Untrusted.'
    ),
  path: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  job: z.string().nullable(),
  step: z.int().nullable().describe('Index in the list of steps.')
})

const check = z.strictObject({
  check: z.string(),
  outcome: z.enum(['passed', 'warned', 'failed', 'skipped']),
  reason: z.string().nullable().describe('Why it was skipped.'),
  findings: z.array(finding)
})

const branch = z.strictObject({
  branch: z.string(),
  default: z.boolean(),
  runs: z.int(),
  succeeded: z.int(),
  failed: z.int(),
  success_rate: z.number().nullable().describe('Succeeded of succeeded and failed, 0 to 1.'),
  median_seconds: z.number().nullable(),
  last_conclusion: z.string().nullable(),
  last_run_url: z.string().nullable(),
  last_run_at: z.string().nullable(),
  last_success_at: z.string().nullable()
})

export const unitStatuses = ['healthy', 'failing', 'ignored', 'unchecked'] as const

const unit = z.strictObject({
  id: z.string(),
  status: z
    .enum(unitStatuses)
    .describe(
      'failing: a check of its own failed, or one of a unit it needs; unchecked: every check was skipped.'
    ),
  failing_since_dependency: z
    .string()
    .nullable()
    .describe('Id of the unit that makes it fail; null where it fails by itself or not at all.'),
  attempts: z.int().describe('How often it was checked.'),
  checks: z.array(check),
  runs: z
    .strictObject({ state: z.string(), branches: z.array(branch) })
    .nullable()
    .describe('What ran on GitHub; null without a token, and for what is no workflow.')
})

const cycle = z.strictObject({
  cycle: z.int().describe('0: the first sweep.'),
  started_at: z.iso.datetime(),
  waited_seconds: z.number(),
  checked: z.array(z.string()),
  repaired: z.array(z.string()).describe('Units that were changed or re-run before it.'),
  failing: z.array(z.string())
})

/** Phase 1, and what phase 4 made of it. */
export const runtimeStatusSchema = z
  .strictObject({
    ...envelope('automation_runtime_status'),
    tree_hash: treeHash,
    complete: z
      .boolean()
      .describe('false where the sweep was interrupted: units that it did not reach are left out.'),
    dynamic: z
      .strictObject({ available: z.boolean(), gaps: z.array(z.string()) })
      .describe('Whether GitHub was asked.'),
    summary: z.strictObject({
      units: z.int(),
      healthy: z.int(),
      failing: z.int(),
      ignored: z.int(),
      unchecked: z.int(),
      success_rate: z.number().describe('Healthy of healthy and failing, 0 to 1; 1 without either.')
    }),
    units: z.array(unit).describe('In the order of their ids.'),
    cycles: z.array(cycle)
  })
  .meta({ title: 'automation_runtime_status.json' })

export type RuntimeStatus = z.infer<typeof runtimeStatusSchema>
export type UnitStatus = RuntimeStatus['units'][number]
export type CheckStatus = UnitStatus['checks'][number]
export type FindingStatus = z.infer<typeof finding>
