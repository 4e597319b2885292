import { ConfigurationError, GitHubError, Refusal } from '../../engine/errors.js'
import type { Certificate } from '../artifacts/certificate.js'
import type { PlanStep } from '../artifacts/fix-plan.js'
import type { Repairer } from '../ports.js'
import type { PlanContext, PlannedRepair } from './repair.js'

export type AuditEntry = Certificate['audit_trail'][number]

/** What came of a plan. */
export interface Execution {
  steps: PlanStep[]
  audit: AuditEntry[]
  /** Ids of the units that were changed or run anew, each once. */
  repaired: string[]
}

export interface ExecutionRules {
  /** Nothing is done, and every step stays planned. */
  dryRun: boolean
  whyNot: PlanContext['whyNot']
  now: () => Date
}

/**
 * Does what may be done unasked, in the order of the plan. What is refused says why and costs nothing but itself; any
 * other error ends the work.
 */
export async function executePlan(
  repairs: readonly PlannedRepair[],
  repairer: Repairer,
  rules: ExecutionRules
): Promise<Execution> {
  const audit: AuditEntry[] = []
  const byOrder = new Map<number, PlanStep>()
  for (const repair of repairs) {
    const done = await executed(repair, repairer, rules)
    byOrder.set(repair.step.order, done)
    const action = rules.dryRun ? null : actionOf(repair, done)
    if (action !== null) {
      const detail = [done.title, done.detail].filter(Boolean).join(': ')
      audit.push({ at: rules.now().toISOString(), action, unit: done.unit, detail })
    }
  }
  const steps = repairs.map((repair) => alongWith(repair, byOrder))
  const mended = steps.filter(({ state }) => state === 'executed').map(({ unit }) => unit)
  return { steps, audit, repaired: [...new Set(mended)] }
}

async function executed(
  { step, changes, rerun }: PlannedRepair,
  repairer: Repairer,
  { dryRun, whyNot }: ExecutionRules
): Promise<PlanStep> {
  if (dryRun) return step
  if (step.strategy.startsWith('escalate')) return escalated(step)
  if (rerun) return await orRefused(step, 'It was started anew.', () => repairer.rerun(rerun.runId))
  if (changes.length === 0 || step.disposition === 'none') return step
  const { disposition, fixer, files: paths } = step
  const reason = whyNot({ fixer: fixer ?? '', disposition, paths }) ?? step.detail
  if (reason !== '') return { ...step, detail: reason }
  return await orRefused(step, 'It was written to the working copy.', () => repairer.write(changes))
}

function escalated(step: PlanStep): PlanStep {
  const asked = step.escalate_to.join(', ')
  const detail = asked === '' ? 'Nobody owns it by CODEOWNERS.' : `It is for ${asked}.`
  return { ...step, state: 'escalated', detail }
}

async function orRefused(
  step: PlanStep,
  detail: string,
  work: () => Promise<void>
): Promise<PlanStep> {
  try {
    await work()
    return { ...step, state: 'executed', detail }
  } catch (error) {
    const isAnswer =
      error instanceof Refusal ||
      error instanceof ConfigurationError ||
      error instanceof GitHubError
    if (!isAnswer) throw error
    return { ...step, state: 'refused', detail: error.message }
  }
}

function actionOf({ rerun, changes }: PlannedRepair, { state }: PlanStep): string | null {
  if (state === 'escalated') return 'escalate'
  if (state === 'refused') return rerun ? 'rerun-refused' : 'repair-refused'
  if (state === 'executed') return rerun ? 'rerun' : 'repair'
  return changes.length > 0 ? 'propose' : null
}

/** What another step cures has that step's outcome. */
function alongWith({ step, curedBy }: PlannedRepair, done: ReadonlyMap<number, PlanStep>) {
  const own = done.get(step.order) ?? step
  const other = curedBy === null ? undefined : done.get(curedBy)
  return other ? { ...own, state: other.state, detail: other.detail } : own
}
