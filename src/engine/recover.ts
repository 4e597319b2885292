import { carryOut } from './carry-out.js'
import { decideRecovery } from './decide-recovery.js'
import { isFork } from './decide-rerun.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Outcome } from './types/plan.js'
import type { Policy } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** The programme for a green run: what it settles is closed, and says so. */
export async function recover(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  const { runs, issues, comments, clock } = tools
  const ofPullRequest = run.event.startsWith('pull_request') && !isFork(run)
  const [known, pullRequest] = await Promise.all([
    policy.issue && !isFork(run) ? issues.list() : [],
    ofPullRequest ? comments.pullRequestOf(run) : null
  ])
  const concerned = known.filter(
    ({ state, marker }) =>
      state === 'open' && marker.workflowPath === run.path && marker.branch === run.headBranch
  )
  const [jobs, recentRuns] = concerned.length
    ? await Promise.all([runs.jobs(run), runs.recentRuns(run)])
    : [[], []]
  const circumstances = {
    ...{ now: clock.now(), recentRuns, branchHead: undefined, issues: concerned, pullRequest },
    gaps: []
  }
  const incident = {
    ...{ run, shape: 'not_failed' as const, jobs, failedJobs: [], workflowFile: null, missing: [] }
  }
  const facts: Case = { incident, diagnoses: [], circumstances, policy }
  const plan = decideRecovery(facts)
  const actions = await carryOut(plan, facts, tools)
  return { run, incident: null, diagnoses: [], plan, actions, gaps: [] }
}
