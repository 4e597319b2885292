import { z } from 'zod'
import { criticalities } from '../certification/types/unit.js'

const atMost = 500
const glob = z.string().min(1).max(300)

/** What the repository wants of `auto-heal certify`. */
export const certificationSchema = z
  .strictObject({
    'minimum-success-rate': z
      .number()
      .min(0)
      .max(100)
      .default(95)
      .describe(
        'Percent of the checked units that must be healthy; below it the certificate fails.'
      ),
    'failures-allowed': z
      .partialRecord(z.enum(criticalities), z.int().min(0))
      .default({ critical: 0 })
      .describe(
        'By criticality: failing units that are allowed. The rate alone decides of others.'
      ),
    'validity-days': z
      .number()
      .min(0.01)
      .max(366)
      .default(30)
      .describe('Days for which a certificate holds.'),
    'max-retries': z
      .int()
      .min(0)
      .max(20)
      .default(5)
      .describe('Times that failing units are checked again at most; each unit three times.'),
    'retry-delay': z
      .number()
      .min(0)
      .max(600)
      .default(5)
      .describe('Seconds before the first of them, doubled before each further one.'),
    ignore: z
      .array(
        z.strictObject({
          unit: glob.describe('Id of a unit, or a glob of paths.'),
          reason: z.string().min(1).max(1000),
          until: z.iso.date().describe('The last day on which it holds: `2027-01-31`.')
        })
      )
      .max(atMost)
      .default([])
      .describe('Units that count neither way for a while.'),
    criticality: z
      .array(z.strictObject({ paths: glob, level: z.enum(criticalities) }))
      .max(atMost)
      .default([])
      .describe('By glob of paths: how much depends on a unit. The first that fits counts.'),
    agent: z
      .string()
      .regex(/^[\w.-]{1,100}(?:\[bot\])?$/)
      .optional()
      .describe('Login of an AI agent that is named for faults of code, such as `copilot`.')
  })
  .describe('What `auto-heal certify` asks for.')

export type CertificationSection = z.infer<typeof certificationSchema>
