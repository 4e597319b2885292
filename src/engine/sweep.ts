import { heal } from './heal.js'
import { occurrence } from './occurrence.js'
import type { RunFinder } from './ports.js'
import { recover } from './recover.js'
import type { Tools } from './tools.js'
import type { Outcome } from './types/plan.js'
import { limits, type Policy } from './types/policy.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import type { WorkflowRun } from './types/workflow-run.js'

const failed = new Set(['failure', 'timed_out', 'startup_failure'])

/** Looks for runs that no event told of. Of each workflow and branch only the newest run counts. */
export async function sweep(
  since: Date,
  finder: RunFinder,
  tools: Tools,
  policy: Policy
): Promise<Outcome[]> {
  const [{ runs, cut }, issues] = await Promise.all([
    finder.completedSince(since),
    policy.issue ? tools.issues.list() : []
  ])
  if (cut) tools.log.warning('More runs were completed than one sweep reads; the newest were read.')
  const due = newestOfEach(runs).filter((run) => isDue(run, issues, policy))
  if (due.length > limits.sweepRuns) {
    tools.log.warning(`${due.length} runs are due; this sweep looks into ${limits.sweepRuns}.`)
  }
  const outcomes: Outcome[] = []
  for (const run of due.slice(0, limits.sweepRuns)) {
    const programme = run.conclusion === 'success' ? recover : heal
    outcomes.push(await programme(run, tools, policy))
  }
  return outcomes
}

function newestOfEach(runs: WorkflowRun[]): WorkflowRun[] {
  const newest = new Map<string, WorkflowRun>()
  for (const run of runs) newest.set(JSON.stringify([run.path, run.headBranch]), run)
  return [...newest.values()]
}

/** A failure that no issue has counted yet, or a green run where an issue is open. */
function isDue(run: WorkflowRun, issues: TrackedIssue[], policy: Policy): boolean {
  if (run.path === policy.ownWorkflowPath) return false
  if (failed.has(run.conclusion ?? '')) {
    return !issues.some(({ marker }) => marker.seen.includes(occurrence(run)))
  }
  return (
    run.conclusion === 'success' &&
    issues.some(
      ({ state, marker }) =>
        state === 'open' && marker.workflowPath === run.path && marker.branch === run.headBranch
    )
  )
}
