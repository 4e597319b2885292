import type { RootCause } from '../../engine/types/category-map.js'
import type { UnitFailure } from '../artifacts/failure-report.js'
import type { UnitStatus } from '../artifacts/runtime-status.js'
import type { Check } from '../types/check.js'
import type { Discovery } from '../types/discovery.js'
import type { Unit } from '../types/unit.js'
import { causesFirst } from './causes-first.js'
import { categoryOfCode, layerOf, layerOfCause, rootCauseOrder } from './root-causes.js'
import { spread } from './spread.js'

type Evidence = UnitFailure['evidence'][number]

/** A finding with its bucket. */
interface Cause {
  evidence: Evidence
  rootCause: RootCause
}

type CodesOf = ReadonlyMap<string, Check['codes']>

/**
 * Every failing unit with its root cause, causes before what they make fail. Nothing is `auto_repairable` yet: the plan
 * tells. Statuses of units that are not in the discovery are left out.
 */
export function classify(
  discovery: Pick<Discovery, 'units'>,
  statuses: readonly UnitStatus[],
  checks: readonly Pick<Check, 'id' | 'codes'>[]
): UnitFailure[] {
  const codes: CodesOf = new Map(checks.map((check) => [check.id, check.codes]))
  const failing = spread(discovery, statuses).flatMap((status) => {
    const unit = discovery.units.get(status.id)
    if (!unit || status.status !== 'failing') return []
    return [{ unit, status, isCause: status.failing_since_dependency === null }]
  })
  return causesFirst(failing).map(({ unit, status }) => failureOf(unit, status, codes))
}

function failureOf(unit: Unit, status: UnitStatus, codes: CodesOf): UnitFailure {
  const { id, kind, path, criticality, owners } = unit
  const upstream = status.failing_since_dependency
  const facts = { unit: id, kind, path, criticality, owners, auto_repairable: false, upstream }
  return { ...facts, ...(upstream === null ? ownCause(status, codes) : passedOn(upstream)) }
}

function passedOn(upstream: string) {
  return {
    root_cause: 'DEPENDENCY_FAIL' as const,
    layer: layerOfCause.DEPENDENCY_FAIL,
    summary: `Fails only since ${upstream} fails, which it needs.`,
    evidence: []
  }
}

function ownCause(status: UnitStatus, codes: CodesOf) {
  const causes = causesOf(status, codes)
  const [lead] = causes
  if (!lead) {
    return {
      root_cause: 'LOGIC_ERROR' as const,
      layer: layerOfCause.LOGIC_ERROR,
      summary: 'Its status says that it fails, and no check of it says why; check it again.',
      evidence: []
    }
  }
  return {
    root_cause: lead.rootCause,
    layer: layerOf(lead.evidence.code, lead.rootCause),
    summary: lead.evidence.message,
    evidence: causes.map(({ evidence }) => evidence)
  }
}

/** The failed checks' findings, the lead one first; findings of one cause stay in the order of the checks. */
function causesOf({ checks }: UnitStatus, codes: CodesOf): Cause[] {
  const found = checks
    .filter(({ outcome }) => outcome === 'failed')
    .flatMap(({ check, findings }) =>
      findings.map((finding) => ({
        evidence: { check, ...finding },
        // A code that no check declares is one of another version: what it means is for people.
        rootCause: codes.get(check)?.[finding.code] ?? ('LOGIC_ERROR' as const)
      }))
    )
  return found.sort((a, b) => rankOf(a) - rankOf(b))
}

/** What the tree shows holds now; a run may have been of an older commit. */
function rankOf({ rootCause, evidence }: Cause): number {
  const isOfRun = categoryOfCode(evidence.code) !== null
  return rootCauseOrder.indexOf(rootCause) + (isOfRun ? rootCauseOrder.length : 0)
}
