import { nothingSpent } from './budget-of.js'
import { isFork } from './run-traits.js'
import { noProposals } from './propose-fixes.js'
import type { Tools } from './tools.js'
import type { HistoryEvent } from './types/history.js'
import type { Outcome } from './types/plan.js'
import type { WorkflowRun } from './types/workflow-run.js'

/**
 * Runs that the tool re-ran and that are green since, of which nobody was told: GitHub may send no event for a re-run
 * (A5.6), and without them the history would hear of nothing but re-runs that failed.
 */
export async function rescuedRuns(
  runs: readonly WorkflowRun[],
  { memory }: Pick<Tools, 'memory'>
): Promise<Outcome[]> {
  const green = runs.filter(
    (run) => run.attempt > 1 && run.conclusion === 'success' && !isFork(run)
  )
  if (green.length === 0) return []
  const { events } = await memory.recall()
  return green.filter((run) => isUntold(run, events)).map(rescued)
}

function isUntold({ id, attempt }: WorkflowRun, events: readonly HistoryEvent[]): boolean {
  const of = events.filter(({ run }) => run?.id === id)
  return (
    of.some(({ kind, run }) => kind === 'rerun' && run?.attempt === attempt - 1) &&
    !of.some(({ kind, run }) => kind === 'rescued' && run?.attempt === attempt)
  )
}

function rescued(run: WorkflowRun): Outcome {
  return {
    ...{ run, incident: null, diagnoses: [], proposals: noProposals, actions: [], gaps: [] },
    plan: { actions: [], checks: [], budget: nothingSpent },
    lessons: ['The re-run has rescued this run.']
  }
}
