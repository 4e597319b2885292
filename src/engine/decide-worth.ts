import { isFork, isNewer, isOwn, isOwnBranch, laterAttempt, newerRuns } from './run-traits.js'
import type { Case } from './types/case.js'
import type { Check } from './types/plan.js'
import type { IncidentShape } from './types/incident.js'
import { limits } from './types/policy.js'

type Answer = Omit<Check, 'of'>
type Facts = Omit<Case, 'proposals'>

/** Shapes that are nobody's failure: a newer run took over, a person cancelled, an approval is awaited. */
const quiet: Partial<Record<IncidentShape, string>> = {
  cancelled: 'The run was cancelled by a person or a newer run.',
  action_required: 'The run waits for approval and has not run.',
  not_failed: 'Nothing failed.'
}

/** Whether it is a failure of this repository that the tool may do something about. */
export function checkOwnFailure(facts: Facts): Answer[] {
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
    )
  ]
}

/** The newest commits were all made by bots: two automations that answer each other end here. */
function isBotStreak({ incident, circumstances }: Facts): boolean {
  const { run } = incident
  const runs = (circumstances.recentRuns ?? [run]).filter((other) => !isNewer(other, run))
  const authors = new Map(runs.map(({ headSha, headCommit }) => [headSha, headCommit?.author]))
  const newest = [...authors.values()].slice(0, limits.botCommits)
  return (
    newest.length >= limits.botCommits && newest.every((author) => /\[bot\]$/.test(author ?? ''))
  )
}

/** Whether this attempt still tells how things stand: a comment shows but the newest, an issue counts all. */
export function checkSettled(
  { incident: { run }, diagnoses, circumstances: { recentRuns } }: Facts,
  kind: 'comment' | 'issue' | 'pull-request'
): Answer {
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

/** A condition with the reason of its answer. */
export function holdsIf(id: string, holds: boolean, yes: string, no: string): Answer {
  return { id, holds, reason: holds ? yes : no }
}
