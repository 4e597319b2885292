import { z } from 'zod'
import { lifeOutcomes } from '../life/incident-life.js'

const seconds = z.number().nullable().describe('Seconds; null where nothing was measured.')

const spread = z.object({ count: z.int(), mean: seconds, median: seconds, p90: seconds })

const share = z.object({
  part: z.int(),
  of: z.int(),
  share: z.number().nullable().describe('part / of; null where that is of nothing.')
})

const flakyJob = z.object({
  workflow: z.string(),
  job: z.string(),
  summary: z.string(),
  times: z.int()
})

/** What the history says of a repository's CI, over a span of time. */
export const metricsSchema = z
  .object({
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    incidents: z.object({
      total: z.int(),
      open: z.int(),
      byOutcome: z.partialRecord(z.enum(lifeOutcomes), z.int())
    }),
    timeToRecover: z
      .object({
        overall: spread,
        byCategory: z.record(z.string(), spread),
        byWorkflow: z.record(z.string(), spread),
        byBranch: z.record(z.string(), spread)
      })
      .describe('From the end of the first failed run until it was gone.'),
    timeToDetect: spread.describe('From the end of a failed run until it was looked into.'),
    rescues: z.record(z.string(), share).describe('Re-runs that rescued their run, by rule.'),
    fixes: z.record(z.string(), share).describe('Fixes that held, by fixer.'),
    unknown: share.describe('Failures that no rule knows.'),
    byPeople: share.describe('Incidents that a person ended, of those that ended.'),
    flaky: z
      .array(flakyJob)
      .describe('Failures that came and went without a change, most often first.'),
    causes: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          suggestion: z.string(),
          incidents: z.int()
        })
      )
      .describe('Why incidents happen, most often first.'),
    minutesWasted: z
      .int()
      .nullable()
      .describe('Of failed attempts that passed without a change; null where no times are known.'),
    minutesSaved: z
      .int()
      .describe('What people would have spent on what was healed, at ten minutes each.')
  })
  .meta({ title: 'auto-heal metrics' })

export type Metrics = z.infer<typeof metricsSchema>
/** Seconds; null where nothing was measured. */
export type Spread = z.infer<typeof spread>
/** A share with what it is of. */
export type Share = z.infer<typeof share>
export type FlakyJob = z.infer<typeof flakyJob>
