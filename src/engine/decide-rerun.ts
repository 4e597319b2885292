import type { Case } from './types/case.js'
import { rootCauses } from './root-causes.js'
import type { Diagnosis } from './types/diagnosis.js'
import type { Budget, Check } from './types/plan.js'
import { limits } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'

const day = 24 * 60 * 60 * 1000

/** All conditions of a re-run, each with its answer: the run decides, not the line (DESIGN invariant 1). */
export function checkRerun(facts: Case): Check[] {
  return [...checkCauses(facts), ...checkRun(facts), ...checkBranch(facts), ...checkBudget(facts)]
}

/** The checks that need nothing but the incident: where one fails, nothing more has to be read. */
export function mayBeRerun(facts: Pick<Case, 'incident' | 'diagnoses' | 'policy'>): boolean {
  return [...checkCauses(facts), ...checkRun(facts)].every((check) => check.holds)
}

type FromIncident = Pick<Case, 'incident' | 'diagnoses' | 'policy'>

function checkCauses({ diagnoses, policy }: FromIncident): Check[] {
  const roots = rootCauses(diagnoses)
  const lasting = roots.filter(({ primary }) => primary.transient !== true)
  return [
    check('rerun-enabled', policy.rerun, 'Re-runs are on.', 'Re-runs are switched off.'),
    check(
      'causes-transient',
      roots.length > 0 && lasting.length === 0,
      `All ${roots.length} root-cause jobs failed for transient reasons.`,
      lasting.length > 0
        ? `${lasting.length} of ${roots.length} root-cause jobs would fail again or might: ${because(lasting[0]?.primary)}.`
        : 'No failed job was found.'
    )
  ]
}

function because(diagnosis: Diagnosis | undefined): string {
  if (!diagnosis) return 'no cause is known'
  const verdict = diagnosis.transient === null ? 'may or may not pass' : 'does not pass by itself'
  return `${diagnosis.ruleId} ${verdict}`
}

function checkRun({ incident, policy }: FromIncident): Check[] {
  const { run } = incident
  return [
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
      `Attempt ${run.attempt} was the last of ${policy.maxReruns + 1}.`
    )
  ]
}

function checkBranch({ incident, circumstances }: Case): Check[] {
  const { run } = incident
  const { recentRuns, branchHead, now } = circumstances
  const age = now.getTime() - Date.parse(run.createdAt)
  const newer = (recentRuns ?? []).find((other) => isNewer(other, run))
  const later = (recentRuns ?? []).find(
    (other) => other.id === run.id && other.attempt > run.attempt
  )
  return [
    check(
      'young-enough',
      age < limits.rerunWindowDays * day,
      'The run is younger than 30 days.',
      'GitHub re-runs nothing older than 30 days.'
    ),
    check(
      'latest-attempt',
      later === undefined,
      'No later attempt exists.',
      'A later attempt was started.'
    ),
    check(
      'no-newer-run',
      recentRuns !== null && newer === undefined,
      'No newer run of this workflow on this branch.',
      recentRuns === null
        ? 'Newer runs could not be read.'
        : 'A newer run decides about this branch.'
    ),
    check(
      'branch-not-moved',
      branchHead === run.headSha,
      'The branch still points at this commit.',
      branchHead === null ? 'The branch is gone.' : 'The branch has moved on.'
    )
  ]
}

function checkBudget(facts: Case): Check[] {
  const { used, limit } = rerunBudget(facts).rerunsToday
  return [
    check(
      'reruns-left-today',
      used < limit,
      `${used} of ${limit} re-runs of this workflow and branch used today.`,
      `Circuit breaker: ${used} re-runs of this workflow and branch today, ${limit} are allowed.`
    )
  ]
}

/** What is left to spend; the counts come from GitHub's own records, so that nothing can be lost between runs. */
export function rerunBudget({ incident, circumstances, policy }: Case): Budget {
  const since = circumstances.now.getTime() - day
  const today = (circumstances.recentRuns ?? []).filter((run) => Date.parse(run.updatedAt) > since)
  const opened = (circumstances.issues ?? []).filter((issue) => Date.parse(issue.createdAt) > since)
  return {
    reruns: { used: incident.run.attempt - 1, limit: policy.maxReruns },
    rerunsToday: {
      used: today.reduce((sum, run) => sum + run.attempt - 1, 0),
      limit: limits.rerunsPerDay
    },
    issuesToday: { used: opened.length, limit: limits.issuesPerDay }
  }
}

export function isFork(run: WorkflowRun): boolean {
  return run.headRepository !== `${run.owner}/${run.repo}`
}

/** Our own workflow is never healed; but a job may analyse the run it is in. */
export function isOwn(run: WorkflowRun, policy: Case['policy']): boolean {
  return run.path === policy.ownWorkflowPath && run.id !== policy.ownRunId
}

export function isOwnBranch(run: WorkflowRun): boolean {
  return run.headBranch?.startsWith('auto-heal/') ?? false
}

export function isNewer(other: WorkflowRun, run: WorkflowRun): boolean {
  return other.id !== run.id && Date.parse(other.createdAt) > Date.parse(run.createdAt)
}

function check(id: string, holds: boolean, yes: string, no: string): Check {
  return { id, of: 'rerun', holds, reason: holds ? yes : no }
}
