import { z } from 'zod'
import { criticalities, unitKinds } from '../types/unit.js'
import { envelope } from './envelope.js'
import { finding } from './runtime-status.js'

export const rootCauses = [
  'ENV_MISSING',
  'SCHEMA_INVALID',
  'CONFIG_INVALID',
  'DEPENDENCY_FAIL',
  'VERSION_MISMATCH',
  'TIMEOUT',
  'NETWORK_FAIL',
  'FILE_NOT_FOUND',
  'RESOURCE_EXHAUSTED',
  'PERMISSION_DENIED',
  'SYNTAX_ERROR',
  'LOGIC_ERROR'
] as const

export const rootCause = z.enum(rootCauses)

const failure = z.strictObject({
  unit: z.string(),
  kind: z.enum(unitKinds),
  path: z.string(),
  root_cause: rootCause,
  layer: z
    .int()
    .min(1)
    .max(5)
    .describe(
      '1 infrastructure, 2 dependencies, 3 configuration, 4 operational, 5 business logic.'
    ),
  auto_repairable: z.boolean().describe('True where a proven change or a re-run answers it.'),
  criticality: z.enum(criticalities),
  owners: z.array(z.string()),
  summary: z.string(),
  evidence: z.array(finding.extend({ check: z.string() })),
  upstream: z
    .string()
    .nullable()
    .describe('Id of the unit that caused it; null for a cause of its own.')
})

/** Phase 2. */
export const failureReportSchema = z
  .strictObject({
    ...envelope('automation_failure_report'),
    summary: z.strictObject({
      failures: z.int(),
      by_root_cause: z.partialRecord(rootCause, z.int()),
      by_layer: z.partialRecord(z.enum(['1', '2', '3', '4', '5']), z.int())
    }),
    failures: z.array(failure).describe('Causes before what they make fail.')
  })
  .meta({ title: 'automation_failure_report.json' })

export type FailureReport = z.infer<typeof failureReportSchema>
export type UnitFailure = FailureReport['failures'][number]
