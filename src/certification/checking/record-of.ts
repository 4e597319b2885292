import type { RunRecord, WorkflowRecord } from '../ports.js'
import type { Unit } from '../types/unit.js'

/** A workflow that is only ever called runs in its callers' runs. */
export function hasRunsOfItsOwn({ kind, triggers }: Unit): boolean {
  if (kind !== 'workflow' && kind !== 'reusable-workflow') return false
  return triggers.some((trigger) => trigger !== 'workflow_call' && trigger !== 'called')
}

/** What GitHub says of the workflow at a path, or why nothing is known. */
export function recordOf(
  path: string,
  runs: RunRecord | null
): WorkflowRecord | { outcome: 'skipped'; reason: string } {
  if (runs === null) return skipped('GitHub was not asked: there is no token.')
  const known = runs.workflows.get(path)
  if (known !== undefined && known.state !== 'deleted') return known
  return skipped(
    runs.workflows.size === 0 && runs.gaps[0] !== undefined
      ? runs.gaps[0]
      : 'GitHub does not know this workflow: it is not on the default branch yet.'
  )
}

export function skipped(reason: string): { outcome: 'skipped'; reason: string } {
  return { outcome: 'skipped', reason }
}
