import type { BranchRecord } from '../certification/ports.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'

const branchesAtMost = 20
const failures = new Set<string | null>(['failure', 'timed_out', 'startup_failure'])

/** Runs of one workflow, the newest first, as a record for each branch: the default one first, then the newest run's. */
export function branchRecords(runs: readonly WorkflowRun[], defaultBranch: string): BranchRecord[] {
  const byBranch = new Map<string, WorkflowRun[]>()
  for (const run of runs) {
    if (run.headBranch === null) continue
    const own = byBranch.get(run.headBranch) ?? []
    byBranch.set(run.headBranch, own)
    own.push(run)
  }
  return [...byBranch]
    .map(([branch, own]) => recordOf(branch, branch === defaultBranch, own))
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .slice(0, branchesAtMost)
}

/** What a cancelled, skipped or waiting run would have come to, nobody knows: it counts neither way. */
function recordOf(branch: string, isDefault: boolean, runs: WorkflowRun[]): BranchRecord {
  const succeeded = runs.filter(({ conclusion }) => conclusion === 'success')
  const failed = runs.filter(({ conclusion }) => failures.has(conclusion))
  const decided = succeeded.length + failed.length
  const last = runs.find((run) => succeeded.includes(run) || failed.includes(run)) ?? runs[0]
  return {
    branch,
    isDefault,
    runs: runs.length,
    succeeded: succeeded.length,
    failed: failed.length,
    successRate: decided === 0 ? null : succeeded.length / decided,
    medianSeconds: median([...succeeded, ...failed].map(seconds)),
    lastConclusion: last?.conclusion ?? null,
    lastRunId: last?.id ?? null,
    lastRunUrl: last?.url ?? null,
    lastRunAt: last?.createdAt ?? null,
    lastSuccessAt: succeeded[0]?.createdAt ?? null
  }
}

export function hasFailed({ lastConclusion }: Pick<BranchRecord, 'lastConclusion'>): boolean {
  return failures.has(lastConclusion)
}

function seconds({ startedAt, updatedAt }: WorkflowRun): number {
  return Math.max(0, (Date.parse(updatedAt) - Date.parse(startedAt)) / 1000)
}

function median(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
