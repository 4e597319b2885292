import { GitHubError, Refusal } from './errors.js'
import type { Logger } from './ports.js'
import type { ActionOutcome, Done, PlannedAction } from './types/plan.js'

/** Does one action after the other. One that fails is told and does not stop the next. */
export async function carryOutEach<A extends PlannedAction>(
  actions: readonly A[],
  { dryRun, log }: { dryRun: boolean; log: Logger },
  perform: (action: A, before: readonly ActionOutcome[]) => Promise<Done>
): Promise<ActionOutcome[]> {
  const outcomes: ActionOutcome[] = []
  for (const action of actions) {
    const base = { kind: action.kind, url: null, number: null }
    if (dryRun) {
      outcomes.push({ ...base, status: 'planned', detail: action.reason })
      continue
    }
    try {
      outcomes.push({ ...base, status: 'done', ...(await perform(action, outcomes)) })
    } catch (error) {
      if (!(error instanceof GitHubError || error instanceof Refusal)) throw error
      log.warning(error.message)
      outcomes.push({ ...base, status: 'failed', detail: error.message })
    }
  }
  return outcomes
}
