import type { RootCause } from '../../engine/types/category-map.js'
import type { PlanStep } from '../artifacts/fix-plan.js'
import type { Unit } from '../types/unit.js'
import type { PlanContext, PlannedRepair, Wrong } from './repair.js'
import { pathsOf } from './repair.js'
import type { Composed } from './compose-answers.js'

/** What every step of a unit begins with; `order` is given when all are known. */
function stepOf(unit: Unit, rootCause: RootCause, about: PlanContext): PlanStep {
  return {
    order: 0,
    unit: unit.id,
    root_cause: rootCause,
    strategy: 'escalate',
    disposition: 'none',
    title: '',
    reason: '',
    fixer: null,
    files: [],
    diff: null,
    escalate_to: [],
    retries_used: about.attemptsOf(unit.id),
    retries_allowed: about.limits.attemptsAUnit,
    state: 'planned',
    detail: ''
  }
}

const nothing = { changes: [], rerun: null, curedBy: null }

/** A proven change. */
export function changeStep({ unit, rootCause }: Wrong, composed: Composed, about: PlanContext) {
  const { answer, whyNot } = composed
  const { strategy, disposition, title, reason, fixer, diff, changes } = answer
  const shown = { strategy, disposition, title, reason, fixer, diff, files: pathsOf(answer) }
  const step = { ...stepOf(unit, rootCause, about), ...shown, detail: whyNot ?? '' }
  return { ...nothing, step, changes } satisfies PlannedRepair
}

/** What a change for another finding cures along the way; `curedBy` is given when the order is known. */
export function alongStep(
  { unit, rootCause }: Wrong,
  { answer }: Composed,
  about: PlanContext
): PlannedRepair {
  const { strategy, disposition, title, fixer } = answer
  const reason = 'The same change is made for another unit, and mends this one along the way.'
  const shown = { strategy, disposition, title, reason, fixer, files: pathsOf(answer) }
  return { ...nothing, step: { ...stepOf(unit, rootCause, about), ...shown } }
}

/** A run whose failure passes by itself. */
export function rerunStep({ unit, rootCause }: Wrong, runId: number, about: PlanContext) {
  const step = {
    ...stepOf(unit, rootCause, about),
    strategy: 'rerun-upstream' as const,
    disposition: 'safe' as const,
    title: 'Run the failed jobs of its last run anew',
    reason: 'The cause of the failure passes by itself, as the rule that knows it says.'
  }
  return { ...nothing, step, rerun: { runId } } satisfies PlannedRepair
}

/** What may pass by itself, or has to wait for another change. */
export function retryStep(
  { unit, rootCause }: Wrong,
  reason: string,
  about: PlanContext
): PlannedRepair {
  const title = 'Check it again after a while'
  const strategy = 'retry-with-backoff' as const
  return { ...nothing, step: { ...stepOf(unit, rootCause, about), strategy, title, reason } }
}

/** A unit that fails only since another does: nobody is asked about it twice. */
export function waitingStep(
  unit: Unit,
  upstream: string,
  isRerun: boolean,
  about: PlanContext
): PlannedRepair {
  const step = {
    ...stepOf(unit, 'DEPENDENCY_FAIL', about),
    strategy: isRerun ? ('rerun-upstream' as const) : ('retry-with-backoff' as const),
    title: 'Check it again after what it needs',
    reason: `Checked again once ${upstream} is mended.`
  }
  return { ...nothing, step }
}

/** What a person has to mend, or the agent that the config names. */
export function escalation(
  unit: Unit,
  rootCause: RootCause,
  reason: string,
  about: PlanContext
): PlannedRepair {
  const { agent } = about.settings
  const isCode =
    rootCause === 'LOGIC_ERROR' || (rootCause === 'SYNTAX_ERROR' && unit.kind === 'script')
  const toAgent = agent !== null && isCode
  const step = {
    ...stepOf(unit, rootCause, about),
    strategy: toAgent ? ('escalate-to-agent' as const) : ('escalate' as const),
    title: `Mend ${unit.path} by hand`,
    reason,
    escalate_to: toAgent ? [agent, ...unit.owners] : unit.owners
  }
  return { ...nothing, step }
}
