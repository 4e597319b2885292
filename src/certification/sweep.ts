import type { CheckStatus, UnitStatus } from './artifacts/runtime-status.js'
import type { WorkflowRecord } from './ports.js'
import type { Check, CheckContext, CheckResult, Finding } from './types/check.js'
import type { Unit } from './types/unit.js'

export interface SweepOptions {
  checks: readonly Check[]
  /** Ends the sweep between two units. */
  signal: AbortSignal
  /** Told of each unit that was checked. */
  onUnit: (status: UnitStatus) => void
}

/** Units that are checked at the same time: so many that scripts reach their checker together. */
const atOnce = 128

/** Looks at units, each by the checks that answer it. What a dependency makes of a unit is not said yet. */
export async function sweep(
  units: readonly Unit[],
  about: CheckContext,
  { checks, signal, onUnit }: SweepOptions
): Promise<UnitStatus[]> {
  const statuses: UnitStatus[] = []
  const waiting = units.entries()
  const work = async () => {
    for (const [index, unit] of waiting) {
      signal.throwIfAborted()
      const status = await statusOf(unit, about, checks)
      statuses[index] = status
      onUnit(status)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, units.length) }, work))
  return statuses
}

async function statusOf(
  unit: Unit,
  about: CheckContext,
  checks: readonly Check[]
): Promise<UnitStatus> {
  const looked: CheckStatus[] = []
  for (const check of checks.filter((each) => each.answers(unit))) {
    looked.push(checkStatus(check, unit, await check.look(unit, about)))
  }
  return {
    id: unit.id,
    status: statusBy(looked),
    failing_since_dependency: null,
    attempts: 1,
    checks: looked,
    runs: runsOf(about.runs?.workflows.get(unit.path), unit)
  }
}

function statusBy(looked: readonly CheckStatus[]): UnitStatus['status'] {
  if (looked.some(({ outcome }) => outcome === 'failed')) return 'failing'
  return looked.every(({ outcome }) => outcome === 'skipped') ? 'unchecked' : 'healthy'
}

function checkStatus({ id: check }: Check, { path }: Unit, result: CheckResult): CheckStatus {
  const { outcome } = result
  if (outcome === 'passed') return { check, outcome, reason: null, findings: [] }
  if (outcome === 'skipped') return { check, outcome, reason: result.reason, findings: [] }
  const findings = result.findings.map((each) => findingStatus(each, path))
  return { check, outcome, reason: null, findings }
}

/** A place that nobody knows is 0 to a check, and null in an artifact. */
function findingStatus({ code, message, place, about }: Finding, path: string) {
  const { line, column, job, step } = place
  return { code, message, path, line: line || null, column: column || null, job, step, about }
}

function runsOf(record: WorkflowRecord | undefined, { kind }: Unit): UnitStatus['runs'] {
  if (!record || (kind !== 'workflow' && kind !== 'reusable-workflow')) return null
  return {
    state: record.state,
    branches: (record.branches ?? []).map((each) => ({
      branch: each.branch,
      default: each.isDefault,
      runs: each.runs,
      succeeded: each.succeeded,
      failed: each.failed,
      success_rate: each.successRate,
      median_seconds: each.medianSeconds,
      last_conclusion: each.lastConclusion,
      last_run_url: each.lastRunUrl,
      last_run_at: each.lastRunAt,
      last_success_at: each.lastSuccessAt
    }))
  }
}
