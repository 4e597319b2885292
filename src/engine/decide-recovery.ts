import { budgetOf } from './budget-of.js'
import { withoutMatrix } from './fingerprint.js'
import { jobKey } from './occurrence.js'
import { laterAttempt, newerRuns } from './run-traits.js'
import type { Case } from './types/case.js'
import type { Check, MainAction, Plan } from './types/plan.js'
import { limits } from './types/policy.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import type { Job, WorkflowRun } from './types/workflow-run.js'

interface Judgement {
  actions: MainAction[]
  checks: Check[]
}

/** What a green run closes. Pure. */
export function decideRecovery(facts: Case): Plan<MainAction> {
  const judged = [
    ...(facts.circumstances.issues ?? []).map((issue) => judge(issue, facts)),
    judgeComment(facts)
  ]
  return {
    actions: judged.flatMap(({ actions }) => actions),
    checks: judged.flatMap(({ checks }) => checks),
    budget: budgetOf(facts)
  }
}

function judge(issue: TrackedIssue, { incident, circumstances, policy }: Case): Judgement {
  const states = issue.marker.jobs.map((name) => {
    const state = stateOf(name, incident.jobs)
    return state === 'gone' && standsForRun(name, issue, incident.run) ? 'green' : state
  })
  const notGreen = states.filter((state) => state === 'not green').length
  // A job that the workflow has no longer can't be green again: another green run without it has to do.
  const gone = states.includes('gone') ? 1 : 0
  const asked = policy.closeAfter + issue.marker.reopened + gone
  const wanted = Math.min(asked, limits.closeAfterAtMost)
  const greens = greensInARow(circumstances.recentRuns ?? [], issue)
  const checks: Check[] = [
    {
      id: 'same-jobs-green',
      of: 'resolve',
      holds: incident.jobs.length > 0 && notGreen === 0,
      reason:
        notGreen === 0
          ? `All jobs of #${issue.number} that the workflow still has are green.`
          : `${notGreen} jobs of #${issue.number} did not run green.`
    },
    {
      id: 'green-often-enough',
      of: 'resolve',
      holds: greens >= wanted,
      reason: `${greens} of ${wanted} green runs in a row since #${issue.number} was last seen.`
    }
  ]
  const reason = `The same jobs are green again on the same branch, ${greens} times in a row.`
  const action: MainAction = { kind: 'resolve', reason, issue: issue.number }
  return { actions: checks.every(({ holds }) => holds) ? [action] : [], checks }
}

/** A run without jobs is kept as one job, named as the workflow, or as its file where that could not be read. */
function standsForRun(name: string, { marker }: TrackedIssue, { workflowName }: WorkflowRun) {
  return name === jobKey(workflowName) || name === jobKey(marker.workflowPath)
}

/** How a job of the issue stands in a run; for a leg of a matrix that is gone its siblings speak. */
function stateOf(name: string, jobs: Job[]): 'green' | 'not green' | 'gone' {
  const same = jobs.filter((job) => jobKey(job.name) === name)
  const base = withoutMatrix(name)
  const kin = jobs.filter((job) => isKin(withoutMatrix(job.name), base))
  const speaking = same.length > 0 ? same : kin
  if (speaking.length === 0) return 'gone'
  return speaking.every(({ conclusion }) => conclusion === 'success') ? 'green' : 'not green'
}

/** A called workflow that was skipped is listed as `call` alone, without its jobs `call / test`. */
function isKin(listed: string, wanted: string): boolean {
  return listed === wanted || wanted.startsWith(`${listed} / `)
}

/** Runs that neither broke nor passed, as where `if` left out all jobs, interrupt no row of green ones. */
const undecided = new Set<string>(['cancelled', 'skipped', 'neutral', 'stale', 'action_required'])

/** Green runs from the newest back to the first that failed, none older than the failure. */
function greensInARow(recentRuns: WorkflowRun[], issue: TrackedIssue): number {
  const decided = recentRuns.filter(
    ({ status, conclusion }) => status === 'completed' && !undecided.has(conclusion ?? '')
  )
  const red = decided.findIndex((run) => run.conclusion !== 'success')
  const greens = red < 0 ? decided : decided.slice(0, red)
  return greens.filter((run) => Date.parse(run.startedAt) >= Date.parse(issue.marker.lastSeen))
    .length
}

/** The green run of an older commit may end after the red one of a newer: then the comment stays. */
function judgeComment({ incident: { run }, circumstances, policy }: Case): Judgement {
  const { pullRequest, recentRuns } = circumstances
  if (pullRequest === null || !policy.pullRequestComment) return { actions: [], checks: [] }
  const newest =
    recentRuns !== null &&
    newerRuns(recentRuns, run).length === 0 &&
    laterAttempt(recentRuns, run) === undefined
  const check: Check = {
    id: 'newest-run',
    of: 'resolve-comment',
    holds: newest,
    reason: newest
      ? 'No newer run of this workflow on this branch.'
      : 'A newer run decides, or newer runs were not read.'
  }
  const reason = 'The workflow is green again.'
  const action: MainAction = { kind: 'resolve-comment', reason, pullRequest }
  return { actions: newest ? [action] : [], checks: [check] }
}
