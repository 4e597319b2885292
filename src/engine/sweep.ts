import { GitHubError } from './errors.js'
import { heal } from './heal.js'
import { occurrence } from './occurrence.js'
import { orGap } from './or-gap.js'
import type { RunFinder } from './ports.js'
import { noProposals } from './propose-fixes.js'
import { recover } from './recover.js'
import { isFork, isOwnBranch } from './run-traits.js'
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
  const gaps: string[] = []
  const [{ runs, cut }, issues] = await Promise.all([
    finder.completedSince(since),
    policy.issue ? orGap(() => tools.issues.list(), [], gaps) : []
  ])
  for (const gap of gaps) tools.log.warning(gap)
  if (cut) tools.log.warning('More runs were completed than one sweep reads; the newest were read.')
  const due = newestOfEach(runs).filter((run) => isDue(run, issues, policy))
  if (due.length > limits.sweepRuns) {
    tools.log.warning(
      `${due.length} runs are due; this sweep looks into the newest ${limits.sweepRuns}.`
    )
  }
  const outcomes: Outcome[] = []
  for (const run of due.slice(-limits.sweepRuns)) outcomes.push(await lookInto(run, tools, policy))
  return outcomes
}

/** What goes wrong with one run must not lose the others. */
async function lookInto(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  try {
    return await (run.conclusion === 'success' ? recover : heal)(run, tools, policy)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    tools.log.warning(`Run ${run.id} was not looked into. ${error.message}`)
    const used = { used: 0, limit: 0 }
    const budget = {
      ...{ reruns: used, rerunsToday: used, issuesToday: used, pullRequestsToday: used }
    }
    const plan = { actions: [], checks: [], budget }
    return {
      run,
      incident: null,
      diagnoses: [],
      proposals: noProposals,
      plan,
      actions: [],
      gaps: [error.message],
      lessons: []
    }
  }
}

/** In the order of the newest of each: a fork's branch of the same name is another branch. */
function newestOfEach(runs: WorkflowRun[]): WorkflowRun[] {
  const newest = new Map<string, WorkflowRun>()
  for (const run of runs) {
    const key = JSON.stringify([run.path, run.headBranch, run.headRepository])
    newest.delete(key)
    newest.set(key, run)
  }
  return [...newest.values()]
}

/** A failure that no issue has counted yet, or a green run where an issue is open. */
function isDue(run: WorkflowRun, issues: TrackedIssue[], policy: Policy): boolean {
  if (run.path === policy.ownWorkflowPath || isFork(run) || isOwnBranch(run)) return false
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
