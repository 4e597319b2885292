import { z } from 'zod'
import { categories } from '../../engine/types/rule.js'

const run = z.object({
  run: z.int(),
  workflow: z.string().describe('Its name.'),
  event: z.string(),
  attempt: z.int(),
  conclusion: z.string().nullable(),
  branch: z.string().nullable(),
  commit: z.string()
})

const diagnosis = z.object({
  run: z.int(),
  attempt: z.int(),
  job: z.string(),
  rule: z.string(),
  category: z.enum(categories),
  transient: z.boolean().nullable().describe('null where it can not be told.'),
  evidence: z.string().nullable().describe('Untrusted: a line of a log, with secrets redacted.')
})

const issue = z.object({
  number: z.int(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  labels: z.array(z.string())
})

const pull = z.object({
  number: z.int(),
  title: z.string(),
  state: z.enum(['open', 'merged', 'closed']),
  draft: z.boolean(),
  labels: z.array(z.string()),
  disposition: z.enum(['safe', 'review']).nullable(),
  diff: z.string().describe('As git prints it, from where the branch began.'),
  verdict: z
    .string()
    .nullable()
    .describe(
      'What the runs of its branch said, such as `verified`; null where it can not be read.'
    )
})

/** What `auto-heal simulate` prints with `--format json`. */
export const simulationSchema = z
  .object({
    version: z.literal(1),
    event: z.string(),
    runs: z.array(run).describe('Every attempt of every run, in order.'),
    diagnoses: z.array(diagnosis),
    reruns: z.int().describe('Re-runs asked for to rescue a run.'),
    controls: z.int().describe('Re-runs asked for to see a failure twice.'),
    issues: z.array(issue),
    pulls: z.array(pull),
    healed: z
      .boolean()
      .describe('The newest run of each workflow that ran on the default branch is green.'),
    requests: z.int().describe("The tool's requests to the API."),
    wall_ms: z.int()
  })
  .meta({ title: 'auto-heal simulation', description: 'What auto-heal would do on GitHub.' })

export type Simulation = z.infer<typeof simulationSchema>
