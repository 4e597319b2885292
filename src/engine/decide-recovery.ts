import { rerunBudget } from './decide-rerun.js'
import { jobKey } from './occurrence.js'
import type { Case } from './types/case.js'
import type { Check, Plan, PlannedAction } from './types/plan.js'
import { limits } from './types/policy.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** Which issues a green run closes. Pure. */
export function decideRecovery(facts: Case): Plan {
  const judged = (facts.circumstances.issues ?? []).map((issue) => judge(issue, facts))
  return {
    actions: [...judged.flatMap(({ action }) => action), ...commentAction(facts)],
    checks: judged.flatMap(({ checks }) => checks),
    budget: rerunBudget(facts)
  }
}

function judge(issue: TrackedIssue, facts: Case): { action: PlannedAction[]; checks: Check[] } {
  const { incident, circumstances, policy } = facts
  const wanted = Math.min(policy.closeAfter + issue.marker.reopened, limits.closeAfterAtMost)
  const greens = greensInARow(circumstances.recentRuns ?? [], issue)
  const notGreen = issue.marker.jobs.filter(
    (name) =>
      !incident.jobs.some((job) => jobKey(job.name) === name && job.conclusion === 'success')
  )
  const checks: Check[] = [
    {
      id: 'same-jobs-green',
      of: 'resolve',
      holds: notGreen.length === 0,
      reason:
        notGreen.length === 0
          ? `All jobs of #${issue.number} are green.`
          : `${notGreen.length} jobs of #${issue.number} did not run green.`
    },
    {
      id: 'green-often-enough',
      of: 'resolve',
      holds: greens >= wanted,
      reason: `${greens} of ${wanted} green runs in a row since #${issue.number} was last seen.`
    }
  ]
  const reason = `The same jobs are green again on the same branch, ${greens} times in a row.`
  const action: PlannedAction = { kind: 'resolve', reason, issue: issue.number }
  return { action: checks.every(({ holds }) => holds) ? [action] : [], checks }
}

/** Green runs from the newest back to the first that was not, none older than the failure. */
function greensInARow(recentRuns: WorkflowRun[], issue: TrackedIssue): number {
  const completed = recentRuns.filter((run) => run.status === 'completed')
  const red = completed.findIndex((run) => run.conclusion !== 'success')
  const greens = red < 0 ? completed : completed.slice(0, red)
  return greens.filter((run) => Date.parse(run.startedAt) >= Date.parse(issue.marker.lastSeen))
    .length
}

function commentAction({ circumstances, policy }: Case): PlannedAction[] {
  const { pullRequest } = circumstances
  if (pullRequest === null || !policy.pullRequestComment) return []
  return [{ kind: 'resolve-comment', reason: 'The workflow is green again.', pullRequest }]
}
