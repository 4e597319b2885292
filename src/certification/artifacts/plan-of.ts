import { envelopeOf, type Origin } from './envelope-of.js'
import type { FixPlan, PlanStep } from './fix-plan.js'
import { seal } from './seal.js'

/** Phase 3 as its artifact. */
export function planOf(steps: readonly PlanStep[], dryRun: boolean, origin: Origin): FixPlan {
  return seal({ ...envelopeOf('automation_fix_plan', origin), dry_run: dryRun, steps: [...steps] })
}
