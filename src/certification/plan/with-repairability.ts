import type { UnitFailure } from '../artifacts/failure-report.js'
import type { PlannedRepair } from './repair.js'

/** The failures with `auto_repairable` true where every step of the unit is a proven change or a re-run. */
export function withRepairability(
  failures: readonly UnitFailure[],
  repairs: readonly PlannedRepair[]
): UnitFailure[] {
  const open = new Map<string, boolean>()
  for (const { step } of repairs) {
    const isAnswered = step.disposition !== 'none' && !step.strategy.startsWith('escalate')
    open.set(step.unit, (open.get(step.unit) ?? true) && isAnswered)
  }
  return failures.map((failure) => ({
    ...failure,
    auto_repairable: open.get(failure.unit) ?? false
  }))
}
