import type { HistoryEvent } from '../../engine/types/history.js'
import type { LifeOutcome } from './incident-life.js'

/** Ends that no change of the code brought. */
export const withoutChange: ReadonlySet<LifeOutcome> = new Set([
  'flaky',
  'healed-by-rerun',
  'auto-resolved'
])

/** How an incident ended, by its turns, the event that ended it, and whether it went stale instead. */
export function outcomeOf(
  turns: readonly HistoryEvent[],
  end: HistoryEvent | null,
  isStale: boolean
): LifeOutcome {
  if (end === null) return isStale ? 'stale' : 'unresolved'
  if (turns.some(({ kind }) => kind === 'flaky')) return 'flaky'
  if (end.kind === 'rescued') return wasRescuedBefore(turns, end) ? 'flaky' : 'healed-by-rerun'
  if (turns.some(({ kind, at }) => kind === 'merged' && at <= end.at)) return 'healed-by-fix'
  return isOnSameCommit(turns, end) ? 'auto-resolved' : 'fixed-by-person'
}

/** A second rescue of the same failure is no accident of the network. */
const wasRescuedBefore = (turns: readonly HistoryEvent[], end: HistoryEvent): boolean =>
  turns.some((turn) => turn.kind === 'rescued' && turn.key !== end.key)

function isOnSameCommit(turns: readonly HistoryEvent[], { run }: HistoryEvent): boolean {
  const failed = turns.findLast(({ kind }) => kind === 'failed')
  return run?.sha !== undefined && failed?.run?.sha === run.sha
}
