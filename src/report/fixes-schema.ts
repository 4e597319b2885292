import { z } from 'zod'

const proofSchema = z.object({
  findings: z
    .object({ before: z.int(), after: z.int() })
    .nullable()
    .describe("Findings of GitHub's own parser; none is new. null for a file that is no workflow."),
  changed: z
    .array(z.string())
    .nullable()
    .describe(
      'Places that differ in meaning, in a further file with its path before it; null where the old file had none.'
    ),
  comments: z.int().describe('Comments of the old file; each stands in the new one.'),
  linesAdded: z.int(),
  linesRemoved: z.int()
})

const edits = z
  .array(z.object({ start: z.int(), end: z.int(), text: z.string() }))
  .describe('In UTF-16 units of the old text.')

const fixSchema = z.object({
  fixer: z.string(),
  disposition: z.enum(['safe', 'review']),
  title: z.string(),
  reason: z.string().describe('Why this cures the failure.'),
  lookAt: z.array(z.string()).describe('What a person should look at before merging.'),
  fingerprints: z.array(z.string()).describe('Keys of the failures it answers.'),
  path: z.string().describe('In the repository.'),
  mode: z.literal('100755').optional().describe('For a file that is made executable.'),
  edits,
  diff: z.string().describe('As `git apply` takes it.'),
  after: z.string().describe('The new text; empty where only the mode changes.'),
  more: z
    .array(z.object({ path: z.string(), after: z.string(), edits }))
    .optional()
    .describe('Further files that change with it.'),
  proof: proofSchema
})

/** What `auto-heal fix --format json` prints, and the report holds of each run. */
export const fixesReportSchema = z
  .object({
    fixes: z.array(fixSchema),
    abstained: z
      .array(z.object({ fixer: z.string(), reason: z.string() }))
      .describe('Fixers that know the failure and propose nothing, with the reason.')
  })
  .describe('The fixes that auto-heal proposes for the failures of a log.')
