import type { Case } from './types/case.js'
import { rootCauses } from './root-causes.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import { limits } from './types/policy.js'

/** Set by a person: this failure is left alone. */
const ignoreLabel = 'auto-heal:ignore'

const day = 24 * 60 * 60 * 1000

type Facts = Omit<Case, 'policy' | 'proposals'>

/**
 * The issue this failure belongs to: same workflow, same branch, and one of its root causes. An open one wins, then
 * the one closed last. Among open twins the lowest number is the original. One that a person has dismissed is none.
 */
export function issueOf(facts: Facts): TrackedIssue | null {
  const keys = new Set(undismissed(facts).map(({ primary }) => primary.fingerprint))
  return foremost(issuesAbout(keys, facts))
}

/** The root causes that nobody has dismissed: one that people know and leave must not hide another. */
export function undismissed(facts: Facts): JobDiagnosis[] {
  return rootCauses(facts.diagnoses).filter(({ primary }) => {
    const known = foremost(issuesAbout(new Set([primary.fingerprint]), facts))
    return known === null || !isDismissed(known)
  })
}

function isDismissed({ state, stateReason, labels }: TrackedIssue): boolean {
  return (state === 'closed' && stateReason === 'not_planned') || labels.includes(ignoreLabel)
}

function issuesAbout(keys: Set<string>, { incident, circumstances }: Facts): TrackedIssue[] {
  return (circumstances.issues ?? []).filter(
    ({ marker }) =>
      keys.has(marker.fingerprint) &&
      marker.workflowPath === incident.run.path &&
      marker.branch === incident.run.headBranch
  )
}

function foremost(issues: TrackedIssue[]): TrackedIssue | null {
  const open = issues.filter((issue) => issue.state === 'open').sort((a, b) => a.number - b.number)
  const closed = issues
    .filter((issue) => issue.state === 'closed' && issue.stateReason !== 'duplicate')
    .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''))
  return open[0] ?? closed[0] ?? null
}

/** A recurrence soon after is the same story and reopens the issue; later it is a new one that links the old. */
export function isReopenable(issue: TrackedIssue, now: Date): boolean {
  const closed = Date.parse(issue.closedAt ?? '')
  return now.getTime() - closed < limits.reopenWithinDays * day
}
