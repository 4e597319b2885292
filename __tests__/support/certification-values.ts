import type { FindingStatus, UnitStatus } from '../../src/certification/artifacts/runtime-status.js'
import type { Unit, DependencyKind } from '../../src/certification/types/unit.js'

/** A workflow that nothing is wrong with. */
export function aUnit(path: string, given: Partial<Unit> = {}): Unit {
  return {
    id: `workflow:${path}`,
    kind: 'workflow',
    path,
    name: path,
    line: null,
    triggers: ['push'],
    dependencies: [],
    owners: [],
    criticality: 'medium',
    criticalityReason: 'nothing says more',
    sha256: '0'.repeat(64),
    ...given
  }
}

export const aNeed = (unit: string, how: DependencyKind = 'runs') => ({ unit, how, line: null })

export const unitsById = (units: readonly Unit[]) => ({
  units: new Map(units.map((unit) => [unit.id, unit]))
})

export function aFinding(code: string, given: Partial<FindingStatus> = {}): FindingStatus {
  const place = { line: 1, column: 1, job: null, step: null }
  return { code, message: `It is ${code}.`, about: null, path: 'x', ...place, ...given }
}

/** Failing where findings are given, else healthy. */
export function aStatus(id: string, findings: FindingStatus[] = [], check = 'check'): UnitStatus {
  const failed = findings.length > 0
  return {
    id,
    status: failed ? 'failing' : 'healthy',
    failing_since_dependency: null,
    attempts: 1,
    checks: [{ check, outcome: failed ? 'failed' : 'passed', reason: null, findings }],
    runs: null
  }
}
