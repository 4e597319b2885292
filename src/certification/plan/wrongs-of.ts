import { categoryOfCode } from '../classify/root-causes.js'
import type { UnitFailure } from '../artifacts/failure-report.js'
import type { Unit } from '../types/unit.js'
import type { PlanContext, Wrong } from './repair.js'

/** The findings of a failing unit as repairs are looked for, each with its own cause. */
export function wrongsOf(
  { evidence, root_cause: lead }: UnitFailure,
  unit: Unit,
  { checks, runs }: Pick<PlanContext, 'checks' | 'runs'>
): Wrong[] {
  return evidence.map((each, index) => {
    const codes = checks.find(({ id }) => id === each.check)?.codes
    const ofRun = categoryOfCode(each.code) !== null
    return {
      key: `${unit.id}\n${index}`,
      unit,
      evidence: each,
      rootCause: codes?.[each.code] ?? lead,
      run: (ofRun && runs?.workflows.get(unit.path)?.diagnosis) || null
    }
  })
}
