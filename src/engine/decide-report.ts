import type { Case } from './types/case.js'
import { rerunBudget } from './decide-rerun.js'
import { issueOf, undismissed } from './find-issue.js'
import { leadJob } from './root-causes.js'
import { isFork, isNewer, isOwn, isOwnBranch, laterAttempt, newerRuns } from './run-traits.js'
import type { Diagnosis } from './types/diagnosis.js'
import type { Check, PlannedAction } from './types/plan.js'
import type { IncidentShape } from './types/incident.js'
import { limits } from './types/policy.js'

/** Shapes that are nobody's failure: a newer run took over, a person cancelled, an approval is awaited. */
const quiet: Partial<Record<IncidentShape, string>> = {
  cancelled: 'The run was cancelled by a person or a newer run.',
  action_required: 'The run waits for approval and has not run.',
  not_failed: 'Nothing failed.'
}

/** Whether people are told, and where: a comment on the pull request, else one issue. */
export function checkReport(
  facts: Case,
  rerunChecks: Check[]
): { actions: PlannedAction[]; checks: Check[] } {
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

function actionFor(kind: 'comment' | 'issue', facts: Case, lead: Diagnosis): PlannedAction {
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
  const { incident, policy } = facts
  const { run, shape } = incident
  const silence = quiet[shape]
  return [
    holdsIf('is-failure', silence === undefined, 'The run failed.', silence ?? ''),
    holdsIf(
      'own-repository',
      !isFork(run),
      'The run is of this repository.',
      'The run is from a fork.'
    ),
    holdsIf(
      'not-own-workflow',
      !isOwn(run, policy),
      'Another workflow failed.',
      'It is our own workflow.'
    ),
    holdsIf(
      'not-own-branch',
      !isOwnBranch(run),
      'The branch is not ours.',
      'The branch is one of auto-heal itself.'
    ),
    holdsIf(
      'no-bot-streak',
      !isBotStreak(facts),
      'People work on this branch.',
      'Only bots have committed lately: keeping out of their loop.'
    ),
    holdsIf(
      'not-rerun',
      !rerunChecks.every((check) => check.holds),
      'The run is not re-run.',
      'The run is re-run first.'
    ),
    settled(facts, kind)
  ]
}

/** The newest commits were all made by bots: two automations that answer each other end here. */
function isBotStreak({ incident, circumstances }: Case): boolean {
  const { run } = incident
  const runs = (circumstances.recentRuns ?? [run]).filter((other) => !isNewer(other, run))
  const authors = new Map(runs.map(({ headSha, headCommit }) => [headSha, headCommit?.author]))
  const newest = [...authors.values()].slice(0, limits.botCommits)
  return (
    newest.length >= limits.botCommits && newest.every((author) => /\[bot\]$/.test(author ?? ''))
  )
}

/** Whether this attempt still tells how things stand: a comment shows but the newest, an issue counts all. */
function settled(
  { incident: { run }, diagnoses, circumstances: { recentRuns } }: Case,
  kind: 'comment' | 'issue'
): Omit<Check, 'of'> {
  const newer = newerRuns(recentRuns, run)
  const passing = diagnoses.every(({ primary }) => primary.transient === true)
  const why = [
    laterAttempt(recentRuns, run) && 'A later attempt of this run decides.',
    newer.some(({ conclusion }) => conclusion === 'success') &&
      'A newer run of this workflow on this branch is green.',
    newer.length > 0 && kind === 'comment' && 'The comment is about a newer run.',
    newer.length > 0 && passing && 'A newer run decides about a transient failure.'
  ].find(Boolean)
  return holdsIf('not-superseded', !why, 'No newer run has settled it.', why || '')
}

function checkIssue(facts: Case, lead: Diagnosis | null): Omit<Check, 'of'>[] {
  const { policy, circumstances, diagnoses } = facts
  const known = issueOf(facts)
  const { used, limit } = rerunBudget(facts).issuesToday
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

function holdsIf(id: string, holds: boolean, yes: string, no: string): Omit<Check, 'of'> {
  return { id, holds, reason: holds ? yes : no }
}
