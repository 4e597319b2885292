import { budgetOf } from '../budget-of.js'
import { checkRerun } from '../decide-rerun.js'
import { holdsIf } from '../decide-worth.js'
import type { Check, Plan, PlannedAction, PullAction } from '../types/plan.js'
import { limits } from '../types/policy.js'
import type { VerificationFacts } from '../types/verification.js'
import { about, checkTrial } from './check-trial.js'

const day = 24 * 60 * 60 * 1000

/** What becomes of a fix after a run of its branch. Pure; every check is in the plan. */
export function decideVerification(facts: VerificationFacts): Plan {
  const { incident, pull, verdict } = facts
  const checks = checkTrial(incident.run, pull)
  const budget = budgetOf(facts)
  if (verdict === null || !checks.every(({ holds }) => holds)) {
    return { actions: [], checks, budget }
  }
  const rerun = checkBranchRerun(facts)
  if (rerun.length > 0 && rerun.every(({ holds }) => holds)) {
    const reason = 'The run on the branch failed for a reason that passes by itself.'
    const action: PlannedAction = {
      kind: 'rerun',
      reason,
      delaySeconds: facts.policy.rerunDelaySeconds
    }
    return { actions: [action], checks: [...checks, ...rerun], budget }
  }
  const { action, answers } = judged(facts)
  return { actions: [action], checks: [...checks, ...rerun, ...answers], budget }
}

/** A branch of ours is never healed, but its run may have lost its runner. */
function checkBranchRerun(facts: VerificationFacts): Check[] {
  const failed = facts.diagnoses.length > 0
  return failed ? checkRerun(facts).filter(({ id }) => id !== 'not-own-branch') : []
}

interface Judged {
  action: PullAction
  answers: Check[]
}

function judged(facts: VerificationFacts): Judged {
  const { verdict, pull } = facts
  const act = (kind: PullAction['kind'], reason: string): PullAction => ({
    kind,
    reason,
    pull: pull.number
  })
  const reason = verdict?.reason ?? ''
  switch (verdict?.kind) {
    case 'healed':
      return healed(facts, act, reason)
    case 'changed': {
      const answers = checkNext(facts)
      const further = answers.every(({ holds }) => holds)
      return { action: act(further ? 'amend' : 'note', reason), answers }
    }
    case 'not-healed': {
      const answers = checkNext(facts)
      const other = answers.every(({ holds }) => holds)
      return { action: act(other ? 'amend' : 'withdraw', reason), answers }
    }
    default:
      return { action: act('note', reason), answers: [] }
  }
}

function healed(
  facts: VerificationFacts,
  act: (kind: PullAction['kind'], reason: string) => PullAction,
  reason: string
): Judged {
  const twice = checkSeenTwice(facts)
  if (twice.holds) return { action: act('confirm', reason), answers: [twice] }
  const control = checkControl(facts)
  const possible = control.every(({ holds }) => holds)
  const next = possible
    ? act(
        'control',
        `${reason} The failed jobs run again without the fix: only what fails twice is called healed.`
      )
    : act('note', `${reason} But the failure was seen only once.`)
  return { action: next, answers: [twice, ...control] }
}

/** A failure that was seen once may have passed by itself: a green run proves nothing then. */
export function checkSeenTwice({
  pull: { marker },
  issue
}: Pick<VerificationFacts, 'issue'> & { pull: Pick<VerificationFacts['pull'], 'marker'> }): Check {
  const refused = marker.failed.jobs.length === 0
  const times = issue?.marker.occurrences ?? 1
  return about(
    holdsIf(
      'seen-twice',
      refused || times > 1,
      refused
        ? 'GitHub refused the file before and takes it now.'
        : `The failure was seen ${times} times without the fix.`,
      'The failure was seen once.'
    )
  )
}

function checkControl({
  failedRun,
  failedHead,
  pull,
  policy,
  circumstances
}: VerificationFacts): Check[] {
  const { failed } = pull.marker
  const age = circumstances.now.getTime() - Date.parse(failedRun?.createdAt ?? '')
  return [
    holdsIf('rerun-enabled', policy.rerun, 'Re-runs are on.', 'Re-runs are switched off.'),
    holdsIf(
      'latest-attempt',
      failedRun?.status === 'completed' && failedRun.attempt === failed.attempt,
      'Nobody has run it again.',
      failedRun === null ? 'The failed run could not be read.' : 'The failed run was run again.'
    ),
    holdsIf(
      'same-workflow',
      failedRun?.path === pull.marker.workflow,
      'It is a run of the workflow that failed.',
      'The failed run is of another workflow.'
    ),
    holdsIf(
      'branch-not-moved',
      failedRun !== null && failedHead === failedRun.headSha,
      'Its branch still points at its commit.',
      'Its branch has moved on: an old commit is not run again.'
    ),
    holdsIf(
      'young-enough',
      age < limits.rerunWindowDays * day && failed.attempt < limits.rerunsByGitHub,
      'GitHub still runs it again.',
      'GitHub runs nothing again that is older than 30 days.'
    )
  ].map((answer) => about(answer, 'control'))
}

function checkNext({ pull, loop, next }: VerificationFacts): Check[] {
  const { cycles } = pull.marker.verification
  return [
    holdsIf(
      'cycles-left',
      cycles < loop.maxCycles,
      `${cycles} of ${loop.maxCycles} changes are on the branch.`,
      `${cycles} changes were tried; no more than ${loop.maxCycles} are.`
    ),
    holdsIf(
      'fix-proposed',
      next !== null,
      next === null ? '' : `${next.fix.fixer}: ${next.fix.title}.`,
      'No fixer has a change for it that may be made unasked.'
    )
  ].map((answer) => about(answer, 'amend'))
}
