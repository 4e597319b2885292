import type {
  AutomationRuns,
  RunDiagnosis,
  RunRecord,
  WorkflowRecord
} from '../certification/ports.js'
import { GitHubError } from '../engine/errors.js'
import type { JobDiagnosis } from '../engine/types/diagnosis.js'
import type { MissingEvidence } from '../engine/types/incident.js'
import type { Repository, WorkflowRun } from '../engine/types/workflow-run.js'
import { plainLine } from '../logs/plain-text.js'
import { branchRecords, hasFailed } from './branch-record.js'
import { inParallel } from './in-parallel.js'
import type { GitHubClient } from './octokit.js'
import { readRecordedRuns, type RecordedRuns } from './recorded-runs.js'
import type { RepositoryFacts } from './repository.js'
import { readWorkflowStates } from './workflow-states.js'

/** Each costs about four requests, and its logs. */
const diagnosedAtMost = 10
const atOnce = 3

export interface AutomationRunsOptions {
  now: Date
  /** Of a failed run. The engine's, handed in. */
  causeOf: (run: WorkflowRun) => Promise<Cause>
}

interface Cause {
  /** The job that stands for the run. */
  lead: JobDiagnosis | null
  /** Whether the run as a whole passes by itself; null where that can't be told. */
  transient: boolean | null
  /** What could not be read. */
  missing: MissingEvidence[]
}

/** What GitHub knows of the workflows. What can't be had is a gap that names the permission, never an error. */
export function createAutomationRuns(
  client: GitHubClient,
  repository: Repository,
  facts: () => Promise<RepositoryFacts>,
  options: AutomationRunsOptions
): AutomationRuns {
  return {
    record: async () => {
      const gaps = new Set<string>()
      const orNull = gapInstead(gaps)
      const states = await orNull(async () => {
        const { defaultBranch } = await facts()
        const { states, cut } = await readWorkflowStates(client, repository)
        if (cut) gaps.add(`Workflows beyond the first ${states.size} were not asked about.`)
        return { states, defaultBranch }
      })
      if (states === null) return { workflows: new Map(), gaps: [...gaps] }
      const recorded = await orNull(() =>
        readRecordedRuns(client, repository, { ...states, now: options.now })
      )
      for (const gap of recorded?.gaps ?? []) gaps.add(gap)
      const workflows = recordsOf(states, recorded)
      if (recorded) await explain(workflows, recorded.runs, options, gaps)
      return { workflows, gaps: [...gaps] } satisfies RunRecord
    }
  }
}

type OrNull = <T>(reading: () => Promise<T>) => Promise<T | null>

function gapInstead(gaps: Set<string>): OrNull {
  return async (reading) => {
    try {
      return await reading()
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      gaps.add(error.message)
      return null
    }
  }
}

function recordsOf(
  known: { states: Map<string, WorkflowRecord['state']>; defaultBranch: string },
  recorded: RecordedRuns | null
): Map<string, WorkflowRecord> {
  const byPath = new Map<string, WorkflowRun[]>()
  for (const run of recorded?.runs ?? []) {
    const own = byPath.get(run.path) ?? []
    byPath.set(run.path, own)
    own.push(run)
  }
  const records = [...known.states].map(([path, state]) => {
    const isKnown = recorded !== null && !recorded.unseen.has(path)
    const branches = isKnown ? branchRecords(byPath.get(path) ?? [], known.defaultBranch) : null
    return [path, { state, branches, diagnosis: null }] as const
  })
  return new Map(records)
}

/** Puts the cause to each workflow that fails on the default branch, the newest failures first. */
async function explain(
  workflows: Map<string, WorkflowRecord>,
  runs: readonly WorkflowRun[],
  { causeOf }: AutomationRunsOptions,
  gaps: Set<string>
): Promise<void> {
  const byId = new Map(runs.map((run) => [run.id, run]))
  const failed = [...workflows.values()]
    .flatMap((record) => {
      const main = record.branches?.find(({ isDefault }) => isDefault)
      const run = main && hasFailed(main) ? byId.get(main.lastRunId ?? 0) : undefined
      return run ? [{ record, run }] : []
    })
    .sort((a, b) => b.run.createdAt.localeCompare(a.run.createdAt))
  const left = failed.length - diagnosedAtMost
  if (left > 0) {
    gaps.add(`Causes were looked for in the ${diagnosedAtMost} newest failures; ${left} more fail.`)
  }
  const orNull = gapInstead(gaps)
  await inParallel(atOnce, failed.slice(0, diagnosedAtMost), async ({ record, run }) => {
    const found = await orNull(() => causeOf(run))
    for (const { cause, reason } of found?.missing ?? []) if (cause === 'refused') gaps.add(reason)
    if (found?.lead) record.diagnosis = diagnosisOf(run, found.lead, found.transient)
  })
}

function diagnosisOf(
  run: WorkflowRun,
  { jobName, jobUrl, primary }: JobDiagnosis,
  transient: boolean | null
): RunDiagnosis {
  const { ruleId, category, summary, remedy, fingerprint, evidence } = primary
  return {
    runId: run.id,
    url: jobUrl || run.url,
    job: jobName,
    diagnosis: { ruleId, category, transient, summary, remedy, fingerprint },
    line: plainLine(evidence[0]?.text ?? '').slice(0, 500)
  }
}
