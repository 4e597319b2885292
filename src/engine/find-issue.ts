import type { Case } from './types/case.js'
import { rootCauses } from './root-causes.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import { limits } from './types/policy.js'

const day = 24 * 60 * 60 * 1000

/**
 * The issue this failure belongs to: same workflow, same branch, and one of its root causes. An open one wins, then
 * the one closed last. Among open twins the lowest number is the original.
 */
export function issueOf({
  incident,
  diagnoses,
  circumstances
}: Omit<Case, 'policy'>): TrackedIssue | null {
  const keys = new Set(rootCauses(diagnoses).map(({ primary }) => primary.fingerprint))
  const own = (circumstances.issues ?? []).filter(
    ({ marker }) =>
      keys.has(marker.fingerprint) &&
      marker.workflowPath === incident.run.path &&
      marker.branch === incident.run.headBranch
  )
  const open = own.filter((issue) => issue.state === 'open').sort((a, b) => a.number - b.number)
  const closed = own
    .filter((issue) => issue.state === 'closed' && issue.stateReason !== 'duplicate')
    .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''))
  return open[0] ?? closed[0] ?? null
}

/** A recurrence soon after is the same story and reopens the issue; later it is a new one that links the old. */
export function isReopenable(issue: TrackedIssue, now: Date): boolean {
  const closed = Date.parse(issue.closedAt ?? '')
  return now.getTime() - closed < limits.reopenWithinDays * day
}
