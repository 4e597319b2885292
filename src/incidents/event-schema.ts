import { z } from 'zod'
import { historyKinds, type HistoryEvent } from '../engine/types/history.js'

const recordedPlan = z.object({
  conclusion: z.string().nullable(),
  event: z.string().describe('What started the run.'),
  diagnoses: z.array(
    z.object({
      job: z.string(),
      rule: z.string(),
      category: z.string(),
      transient: z.boolean().nullable(),
      confidence: z.string(),
      fingerprint: z.string(),
      summary: z.string(),
      evidence: z
        .string()
        .describe('Untrusted: the line that tells it, with secrets redacted, and shortened.'),
      aggregator: z.boolean().describe('The job failed only since others did.'),
      step: z.string().optional().describe('The step that failed.')
    })
  ),
  actions: z.array(
    z.object({ kind: z.string(), reason: z.string(), status: z.string(), detail: z.string() })
  ),
  checks: z.array(
    z.object({ id: z.string(), of: z.string(), holds: z.boolean(), reason: z.string() })
  )
})

const recordedRun = z.object({
  id: z.int(),
  attempt: z.int(),
  url: z.string(),
  sha: z.string().optional().describe('Commit it ran on.'),
  startedAt: z.string().optional(),
  endedAt: z.string().optional().describe('Before it was looked into.')
})

/** One line of the history. */
export const historyEventSchema = z
  .object({
    version: z.literal(1),
    key: z.string().describe('The same for the same happening however often it is told.'),
    at: z.iso.datetime().describe('In UTC.'),
    kind: z.enum(historyKinds),
    workflow: z.string().describe('Path of the workflow.'),
    branch: z.string().nullable(),
    run: recordedRun.nullable(),
    rules: z.array(z.string()).describe('Rules that named the failure.'),
    fixer: z.string().nullable(),
    fingerprints: z.array(z.string()).describe('Keys of the failures.'),
    pull: z.int().nullable().describe('Number of the pull request.'),
    issue: z.int().nullable().describe('Number of the issue.'),
    detail: z.string().describe('One sentence for people.'),
    plan: recordedPlan.optional().describe('Of `failed`: what was found, decided and done.')
  })
  .meta({
    title: 'auto-heal history event',
    description: 'One line of events/YYYY-MM.jsonl on the branch that the history is kept on.'
  })

/** The events of a file, in its order. A line that is damaged or of another version is left out, and counted. */
export function parseEvents(text: string): { events: HistoryEvent[]; skipped: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const events = lines.flatMap((line) => eventIn(line) ?? [])
  return { events, skipped: lines.length - events.length }
}

function eventIn(line: string): HistoryEvent | null {
  try {
    const { data } = historyEventSchema.safeParse(JSON.parse(line))
    if (!data) return null
    const { plan, ...event } = data
    return plan ? { ...event, plan } : event
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
