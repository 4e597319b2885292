import type { BranchRecord, RunRecord, WorkflowRecord } from '../../../src/certification/ports.js'
import type { Check, CheckContext, CheckResult } from '../../../src/certification/types/check.js'
import type { Unit } from '../../../src/certification/types/unit.js'

export const path = '.github/workflows/ci.yml'

export function aWorkflow(change: Partial<Unit> = {}): Unit {
  return {
    id: `workflow:${path}`,
    kind: 'workflow',
    path,
    name: 'CI',
    line: null,
    triggers: ['push', 'schedule'],
    dependencies: [],
    owners: [],
    criticality: 'medium',
    criticalityReason: '',
    sha256: '0'.repeat(64),
    ...change
  }
}

export const aBranch = (change: Partial<BranchRecord> = {}): BranchRecord => ({
  branch: 'main',
  isDefault: true,
  runs: 10,
  succeeded: 10,
  failed: 0,
  successRate: 1,
  medianSeconds: 60,
  lastConclusion: 'success',
  lastRunId: 7,
  lastRunUrl: 'https://github.com/o/r/actions/runs/7',
  lastRunAt: '2026-11-20T10:00:00Z',
  lastSuccessAt: '2026-11-20T10:00:00Z',
  ...change
})

export const aRecord = (change: Partial<WorkflowRecord> = {}): RunRecord => ({
  workflows: new Map([[path, { state: 'active', branches: [], diagnosis: null, ...change }]]),
  gaps: []
})

/** What a check that asks nothing but GitHub's record says of the workflow. */
export async function looked(
  check: Check,
  runs: RunRecord | null,
  unit: Unit = aWorkflow()
): Promise<CheckResult> {
  const context = { runs, now: new Date(0) } as Partial<CheckContext> as CheckContext
  return await check.look(unit, context)
}
