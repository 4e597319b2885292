import type { Case } from './types/case.js'
import { budgetOf } from './budget-of.js'
import { issueOf, undismissed } from './find-issue.js'
import { leadJob } from './root-causes.js'
import { checkOwnFailure, checkSettled, holdsIf } from './decide-worth.js'
import type { Diagnosis } from './types/diagnosis.js'
import type { Check, MainAction } from './types/plan.js'

/** Whether people are told, and where: a comment on the pull request, else one issue. */
export function checkReport(
  facts: Case,
  rerunChecks: Check[]
): { actions: MainAction[]; checks: Check[] } {
  const { circumstances, diagnoses, policy } = facts
  const kind = circumstances.pullRequest !== null && policy.pullRequestComment ? 'comment' : 'issue'
  const lead = leadJob(kind === 'issue' ? undismissed(facts) : diagnoses)?.primary ?? null
  const checks = [
    ...checkWorthTelling(facts, rerunChecks, kind),
    ...(kind === 'issue' ? checkIssue(facts, lead) : [])
  ].map((check) => ({ ...check, of: kind }) satisfies Check)
  if (lead === null || !checks.every((check) => check.holds)) return { actions: [], checks }
  return { actions: [actionFor(kind, facts, lead)], checks }
}

function actionFor(kind: 'comment' | 'issue', facts: Case, lead: Diagnosis): MainAction {
  const fingerprint = issueOf(facts)?.marker.fingerprint ?? lead.fingerprint
  const pullRequest = facts.circumstances.pullRequest
  if (kind === 'comment' && pullRequest !== null) {
    const reason = 'The failure belongs to a pull request of this repository.'
    return { kind, reason, pullRequest, fingerprint }
  }
  const exhausted = facts.diagnoses.every(({ primary }) => primary.transient === true)
  const reason = exhausted
    ? 'The failure looks transient, but re-runs are used up or not possible.'
    : 'The failure does not pass by itself.'
  return { kind: 'issue', reason, fingerprint }
}

function checkWorthTelling(
  facts: Case,
  rerunChecks: Check[],
  kind: 'comment' | 'issue'
): Omit<Check, 'of'>[] {
  return [
    ...checkOwnFailure(facts),
    holdsIf(
      'not-rerun',
      !rerunChecks.every((check) => check.holds),
      'The run is not re-run.',
      'The run is re-run first.'
    ),
    checkSettled(facts, kind)
  ]
}

function checkIssue(facts: Case, lead: Diagnosis | null): Omit<Check, 'of'>[] {
  const { policy, circumstances, diagnoses } = facts
  const known = issueOf(facts)
  const { used, limit } = budgetOf(facts).issuesToday
  return [
    holdsIf('issues-enabled', policy.issue, 'Issues are on.', 'Issues are switched off.'),
    holdsIf(
      'issues-readable',
      circumstances.issues !== null,
      'The issues were read.',
      'The issues were not read.'
    ),
    holdsIf(
      'cause-named',
      diagnoses.length > 0,
      'A failed job was found.',
      'No failed job was found.'
    ),
    holdsIf(
      'not-dismissed',
      diagnoses.length === 0 || lead !== null,
      'Nobody has dismissed this failure.',
      'A person has dismissed this failure: its issue is closed as not planned or labelled auto-heal:ignore.'
    ),
    holdsIf(
      'issues-left-today',
      known !== null || used < limit,
      `${used} of ${limit} new issues used today.`,
      `Circuit breaker: ${used} new issues today, ${limit} are allowed.`
    )
  ]
}
