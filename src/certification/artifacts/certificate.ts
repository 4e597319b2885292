import { z } from 'zod'
import { criticalities } from '../types/unit.js'
import { envelope, unitHash } from './envelope.js'
import { rootCause } from './failure-report.js'

const perCriticality = z.strictObject(
  Object.fromEntries(criticalities.map((name) => [name, z.int().min(0).nullable()])) as Record<
    (typeof criticalities)[number],
    z.ZodNullable<z.ZodInt>
  >
)

export const certificateStatuses = ['certified', 'partial', 'failed', 'expired', 'revoked'] as const

/** Phase 5. */
export const certificateSchema = z
  .strictObject({
    ...envelope('automation_certification'),
    status: z.enum(certificateStatuses),
    reason: z.string().describe('One sentence: why this status.'),
    issued_at: z.iso.datetime(),
    valid_until: z.iso.datetime(),
    summary: z.strictObject({
      units: z.int(),
      healthy: z.int(),
      failing: z.int(),
      ignored: z.int(),
      unchecked: z.int(),
      success_rate: z.number().describe('0 to 1.'),
      repaired: z.int(),
      cycles: z.int()
    }),
    thresholds: z.strictObject({
      minimum_success_rate: z.number().describe('0 to 1.'),
      failures_allowed: perCriticality.describe('null: as many as the rate allows.'),
      validity_days: z.number()
    }),
    compliance: z.array(
      z.strictObject({
        threshold: z.string(),
        required: z.number(),
        actual: z.number(),
        met: z.boolean()
      })
    ),
    failing_units: z.array(
      z.strictObject({
        unit: z.string(),
        root_cause: rootCause,
        criticality: z.enum(criticalities),
        owners: z.array(z.string()),
        upstream: z.string().nullable()
      })
    ),
    ignored_units: z.array(
      z.strictObject({ unit: z.string(), reason: z.string(), until: z.iso.date() })
    ),
    audit_trail: z.array(
      z.strictObject({
        at: z.iso.datetime(),
        action: z.string(),
        unit: z.string().nullable(),
        detail: z.string()
      })
    ),
    units: z
      .array(z.strictObject({ id: z.string(), path: z.string(), content_hash: unitHash }))
      .describe('What was certified.'),
    artifacts: z
      .record(z.string(), z.string())
      .describe('By file name: the content hash of the artifacts it rests on.'),
    revocation: z
      .strictObject({ at: z.iso.datetime(), reason: z.string(), previous_status: z.string() })
      .nullable()
  })
  .meta({ title: 'automation_certification.json' })

export type Certificate = z.infer<typeof certificateSchema>
