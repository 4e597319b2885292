import { budgetOf } from './budget-of.js'
import { check, checkCauses, checkEvidence, type FromIncident } from './decide-causes.js'
import { isCancelled, isFork, isOwn, isOwnBranch, laterAttempt, newerRuns } from './run-traits.js'
import type { Case } from './types/case.js'
import type { Check } from './types/plan.js'
import { limits } from './types/policy.js'

const day = 24 * 60 * 60 * 1000

/** All conditions of a re-run, each with its answer: the run decides, not the line (DESIGN invariant 1). */
export function checkRerun(facts: Omit<Case, 'proposals'>): Check[] {
  return [...checkIncident(facts), ...checkBranch(facts), ...checkBudget(facts)]
}

/** The checks that need nothing but the incident: where one fails, nothing more has to be read. */
export function mayBeRerun(facts: FromIncident): boolean {
  return checkIncident(facts).every((check) => check.holds)
}

function checkIncident(facts: FromIncident): Check[] {
  return [...checkCauses(facts), ...checkEvidence(facts), ...checkRun(facts)]
}

function checkRun({ incident, policy }: FromIncident): Check[] {
  const { run } = incident
  return [
    check(
      'not-cancelled',
      !isCancelled(incident),
      'Nobody cancelled the run.',
      'A person or a newer run cancelled it.'
    ),
    check('run-completed', run.status === 'completed', 'The run is over.', 'The run goes on.'),
    check(
      'own-repository',
      !isFork(run),
      'The run is of this repository.',
      'The run is from a fork.'
    ),
    check(
      'not-own-workflow',
      !isOwn(run, policy),
      'Another workflow failed.',
      'It is our own workflow.'
    ),
    check(
      'not-own-branch',
      !isOwnBranch(run),
      'The branch is not ours.',
      'The branch is one of auto-heal itself.'
    ),
    check(
      'attempts-left',
      run.attempt <= policy.maxReruns && run.attempt <= limits.rerunsByGitHub,
      `Attempt ${run.attempt} of at most ${policy.maxReruns + 1}.`,
      `Attempt ${run.attempt}; no more than ${policy.maxReruns + 1} are made.`
    )
  ]
}

function checkBranch({ incident, circumstances }: Omit<Case, 'proposals'>): Check[] {
  const { run } = incident
  const { recentRuns, branchHead, now } = circumstances
  const age = now.getTime() - Date.parse(run.createdAt)
  return [
    check(
      'young-enough',
      age < limits.rerunWindowDays * day,
      'The run is younger than 30 days.',
      'GitHub re-runs nothing older than 30 days.'
    ),
    check(
      'latest-attempt',
      laterAttempt(recentRuns, run) === undefined,
      'No later attempt exists.',
      'A later attempt was started.'
    ),
    check(
      'no-newer-run',
      recentRuns !== null && newerRuns(recentRuns, run).length === 0,
      'No newer run of this workflow on this branch.',
      recentRuns === null ? 'Newer runs were not read.' : 'A newer run decides about this branch.'
    ),
    check(
      'branch-not-moved',
      branchHead === run.headSha,
      'The branch still points at this commit.',
      whereIs(branchHead)
    )
  ]
}

function whereIs(branchHead: string | null | undefined): string {
  if (branchHead === undefined) return 'The branch was not read.'
  return branchHead === null ? 'The branch is gone.' : 'The branch has moved on.'
}

function checkBudget(facts: Omit<Case, 'proposals'>): Check[] {
  const { used, limit } = budgetOf(facts).rerunsToday
  return [
    check(
      'reruns-left-today',
      used < limit,
      `${used} of ${limit} re-runs of this workflow and branch used today.`,
      `Circuit breaker: ${used} re-runs of this workflow and branch today, ${limit} are allowed.`
    )
  ]
}
