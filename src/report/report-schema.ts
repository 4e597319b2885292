import { z } from 'zod'
import { missingCauses } from '../engine/types/incident.js'
import { categories } from '../engine/types/rule.js'
import { fixesReportSchema } from './fixes-schema.js'

const evidence = z.object({
  source: z.enum(['log', 'annotation', 'record']),
  text: z.string().describe('Untrusted: a line of a log, with secrets redacted.'),
  step: z.int().nullable(),
  line: z.int().nullable().describe("1-based, within the step, as GitHub's log view counts.")
})

const diagnosis = z.object({
  ruleId: z.string(),
  category: z.enum(categories),
  transient: z
    .boolean()
    .nullable()
    .describe('Will it pass by itself; null where it can not be told.'),
  blame: z.enum(['code', 'workflow', 'third_party', 'platform']),
  severity: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  confidence: z.enum(['high', 'medium', 'low']),
  summary: z.string(),
  remedy: z.string(),
  docs: z.string().nullable(),
  evidence: z.array(evidence),
  failingTests: z.array(z.string()),
  fingerprint: z.string().describe('The same for the same failure in another run.')
})

const secondOpinion = z.object({
  green: z
    .object({ runId: z.int(), url: z.string(), branch: z.string().nullable() })
    .describe('The run it is set beside.'),
  newLines: z.int().describe('Lines that only the failed log has.'),
  blocks: z
    .array(
      z.object({
        step: z.int().nullable(),
        line: z.int().describe('Of the first line, as in evidence.'),
        text: z.string().describe('Untrusted: lines of a log, with secrets redacted.'),
        telling: evidence.describe('The line of it that tells most.')
      })
    )
    .describe('The new lines that tell most, best first; bounded.')
})

const jobDiagnosis = z.object({
  jobId: z.int(),
  jobName: z.string(),
  jobUrl: z.string(),
  failedStep: z.object({ number: z.int(), name: z.string() }).nullable(),
  command: z.string().nullable().describe('Untrusted: the command of the failed step.'),
  primary: diagnosis,
  secondary: z.array(diagnosis),
  aggregator: z.boolean().describe('The job failed only since others did.'),
  secondOpinion: secondOpinion
    .nullable()
    .describe('For a failure that no rule knows: the failed log beside that of the last green run.')
})

const kind = z.enum([
  ...['rerun', 'issue', 'comment', 'pull-request', 'resolve', 'resolve-comment'],
  ...['confirm', 'control', 'amend', 'note', 'withdraw', 'revert', 'settle']
] as const)
const spent = z.object({ used: z.int(), limit: z.int() })

const plan = z.object({
  actions: z.array(z.object({ kind, reason: z.string() })),
  checks: z.array(z.object({ id: z.string(), of: kind, holds: z.boolean(), reason: z.string() })),
  budget: z.object({
    reruns: spent,
    rerunsToday: spent,
    issuesToday: spent,
    pullRequestsToday: spent
  })
})

const action = z.object({
  kind,
  status: z.enum(['done', 'planned', 'dropped', 'failed']),
  detail: z.string(),
  url: z.string().nullable(),
  number: z.int().nullable()
})

const run = z.object({
  owner: z.string(),
  repo: z.string(),
  id: z.int(),
  attempt: z.int(),
  workflowName: z.string(),
  path: z.string(),
  event: z.string(),
  conclusion: z.string().nullable(),
  headSha: z.string(),
  headBranch: z.string().nullable(),
  url: z.string()
})

const incident = z.object({
  shape: z.enum([
    'jobs_failed',
    'in_progress',
    'startup_failure',
    'no_jobs',
    'cancelled',
    'timed_out',
    'action_required',
    'not_failed'
  ]),
  jobs: z.int().describe('Jobs of the attempt, the green ones too.'),
  missing: z.array(
    z.object({
      what: z.string(),
      cause: z.enum(missingCauses),
      jobId: z.int().optional(),
      reason: z.string()
    })
  )
})

/** The audit trail of one call: for each run what was found, planned and done. */
export const reportSchema = z
  .object({
    version: z.literal(1),
    dryRun: z.boolean(),
    createdAt: z.iso.datetime(),
    warnings: z
      .array(z.string())
      .describe(
        'What is wrong with the config of the repository, and rows of it that were left out.'
      ),
    unknown: z
      .object({ unknown: z.int(), of: z.int() })
      .describe('How many of the failures no rule knows.'),
    outcomes: z.array(
      z.object({
        run,
        incident: incident.nullable(),
        diagnoses: z.array(jobDiagnosis),
        proposals: fixesReportSchema,
        plan,
        actions: z.array(action),
        gaps: z.array(z.string()),
        lessons: z
          .array(z.string())
          .describe('What the history of this repository changed in the judgement.')
      })
    )
  })
  .meta({ title: 'auto-heal report', description: 'What auto-heal found, planned and did.' })

export type Report = z.infer<typeof reportSchema>
