import { nothingSpent } from './budget-of.js'
import { GitHubError } from './errors.js'
import { lookInto } from './look-into.js'
import { occurrence } from './occurrence.js'
import { orGap } from './or-gap.js'
import type { RunFinder } from './ports.js'
import { noProposals } from './propose-fixes.js'
import { rescuedRuns } from './rescued-runs.js'
import { isFork, isOwnBranch } from './run-traits.js'
import type { Tools } from './tools.js'
import type { Outcome } from './types/plan.js'
import { limits, type Policy } from './types/policy.js'
import type { KnownPull } from './types/tracked-pull.js'
import type { TrackedIssue } from './types/tracked-issue.js'
import type { WorkflowRun } from './types/workflow-run.js'
import { concerns } from './watch/turn-of.js'
import { isTrialOf } from './verify/check-trial.js'

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
  const pulls = policy.fix ? await orGap(() => tools.pulls.list(), [], gaps) : []
  for (const gap of gaps) tools.log.warning(gap)
  if (cut) tools.log.warning('More runs were completed than one sweep reads; the newest were read.')
  const due = newestOfEach(runs).filter((run) => isDue(run, { issues, pulls }, policy))
  if (due.length > limits.sweepRuns) {
    tools.log.warning(
      `${due.length} runs are due; this sweep looks into the newest ${limits.sweepRuns}.`
    )
  }
  const outcomes: Outcome[] = []
  for (const run of due.slice(-limits.sweepRuns))
    outcomes.push(await lookIntoOne(run, tools, policy))
  const others = runs.filter((run) => !due.includes(run))
  return [...outcomes, ...(await rescuedRuns(others, tools))]
}

/** What goes wrong with one run must not lose the others. */
async function lookIntoOne(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  try {
    return await lookInto(run, tools, policy)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    tools.log.warning(`Run ${run.id} was not looked into. ${error.message}`)
    const plan = { actions: [], checks: [], budget: nothingSpent }
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

interface OwnWork {
  issues: TrackedIssue[]
  pulls: KnownPull[]
}

/** A failure that no issue has counted yet, a green run where an issue is open, or one that a fix waits for. */
function isDue(run: WorkflowRun, { issues, pulls }: OwnWork, policy: Policy): boolean {
  if (run.path === policy.ownWorkflowPath || isFork(run)) return false
  if (isOwnBranch(run)) return pulls.some((pull) => isTrialOf(run, pull))
  if (pulls.some((pull) => concerns(run, pull) && pull.state !== 'closed')) return true
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
