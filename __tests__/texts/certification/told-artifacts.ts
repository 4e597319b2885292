import type { AutomationIndex } from '../../../src/certification/artifacts/automation-index.js'
import type { Certificate } from '../../../src/certification/artifacts/certificate.js'
import type {
  FailureReport,
  UnitFailure
} from '../../../src/certification/artifacts/failure-report.js'
import type { FixPlan, PlanStep } from '../../../src/certification/artifacts/fix-plan.js'
import type {
  CheckStatus,
  RuntimeStatus,
  UnitStatus
} from '../../../src/certification/artifacts/runtime-status.js'

const hash = 'e3'.repeat(32)
const at = '2026-11-20T06:17:00Z'

const envelope = {
  schema_version: '1.0' as const,
  generated_at: at,
  generator: 'auto-heal 0.1.0',
  repository: { name: 'octo/app', commit: 'c'.repeat(40), branch: 'main', dirty: false },
  content_hash: hash
}

export type IndexUnit = AutomationIndex['units'][number]

export const aUnit = (id: string, change: Partial<IndexUnit> = {}): IndexUnit => ({
  id,
  kind: 'workflow',
  path: id.replace(/^[^:]*:|#.*$/g, ''),
  name: id,
  line: null,
  triggers: ['push'],
  dependencies: [],
  owners: [],
  criticality: 'medium',
  criticality_reason: 'nothing says more',
  content_hash: hash,
  ...change
})

export const aStatus = (id: string, change: Partial<UnitStatus> = {}): UnitStatus => ({
  id,
  status: 'healthy',
  failing_since_dependency: null,
  attempts: 1,
  checks: [],
  runs: null,
  ...change
})

export const aFailure = (unit: string, change: Partial<UnitFailure> = {}): UnitFailure => ({
  unit,
  kind: 'workflow',
  path: unit,
  root_cause: 'FILE_NOT_FOUND',
  layer: 3,
  auto_repairable: false,
  criticality: 'high',
  owners: ['@octo/infra'],
  summary: 'It starts a file that is not there.',
  evidence: [],
  upstream: null,
  ...change
})

export const aStep = (unit: string, change: Partial<PlanStep> = {}): PlanStep => ({
  order: 1,
  unit,
  root_cause: 'FILE_NOT_FOUND',
  strategy: 'apply-fix',
  disposition: 'safe',
  title: 'Make it executable',
  reason: 'The job starts it by itself.',
  fixer: null,
  files: [],
  diff: null,
  escalate_to: [],
  retries_used: 1,
  retries_allowed: 3,
  state: 'held',
  detail: '',
  ...change
})

export const skippedCheck = (check: string, reason: string): CheckStatus => ({
  check,
  outcome: 'skipped',
  reason,
  findings: []
})

type Artifacts = [AutomationIndex, RuntimeStatus, FailureReport, FixPlan, Certificate]

export interface Parts {
  units: IndexUnit[]
  statuses?: UnitStatus[]
  failures?: UnitFailure[]
  steps?: PlanStep[]
  cycles?: RuntimeStatus['cycles']
  gaps?: string[]
  problems?: AutomationIndex['problems']
  dryRun?: boolean
  certificate?: Partial<Certificate>
}

/** The five artifacts, made of what a test cares for. */
export function artifactsOf(parts: Parts): Artifacts {
  const { units, failures = [], statuses = units.map(({ id }) => aStatus(id)) } = parts
  const count = (status: string) => statuses.filter((unit) => unit.status === status).length
  const counts = {
    units: units.length,
    healthy: count('healthy'),
    failing: count('failing'),
    ignored: count('ignored'),
    unchecked: count('unchecked'),
    success_rate: count('healthy') / Math.max(1, count('healthy') + count('failing'))
  }
  const { gaps = [], cycles = [], steps = [], problems = [], dryRun = false } = parts
  return [
    {
      ...envelope,
      artifact: 'automation_index',
      tree_hash: hash,
      summary: { units: units.length, by_kind: {} },
      units,
      problems
    },
    {
      ...envelope,
      artifact: 'automation_runtime_status',
      tree_hash: hash,
      complete: true,
      dynamic: { available: gaps.length === 0, gaps },
      summary: counts,
      units: statuses,
      cycles
    },
    {
      ...envelope,
      artifact: 'automation_failure_report',
      summary: { failures: failures.length, by_root_cause: {}, by_layer: {} },
      failures
    },
    { ...envelope, artifact: 'automation_fix_plan', dry_run: dryRun, steps },
    {
      ...envelope,
      artifact: 'automation_certification',
      status: 'certified',
      reason: 'All 3 units that were checked are healthy.',
      issued_at: at,
      valid_until: '2026-12-20T06:17:00Z',
      summary: { ...counts, repaired: 0, cycles: cycles.length },
      thresholds: {
        minimum_success_rate: 0.95,
        failures_allowed: { critical: 0, high: null, medium: null, low: null },
        validity_days: 30
      },
      compliance: [
        {
          threshold: 'minimum_success_rate',
          required: 0.95,
          actual: counts.success_rate,
          met: counts.success_rate >= 0.95
        },
        { threshold: 'failures_allowed.critical', required: 0, actual: 0, met: true }
      ],
      failing_units: [],
      ignored_units: [],
      audit_trail: [],
      units: [],
      artifacts: {},
      revocation: null,
      ...parts.certificate
    }
  ]
}
