import { carryOut } from './carry-out.js'
import { decideRecovery } from './decide-recovery.js'
import { noProposals } from './propose-fixes.js'
import { orGap } from './or-gap.js'
import { isFork } from './run-traits.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { Circumstances } from './types/circumstances.js'
import type { Outcome } from './types/plan.js'
import type { Policy } from './types/policy.js'
import type { Job, WorkflowRun } from './types/workflow-run.js'

/** The programme for a green run: what it settles is closed, and says so. */
export async function recover(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  const { circumstances, jobs } = await gatherRecovery(run, tools, policy)
  const incident = {
    ...{ run, shape: 'not_failed' as const, jobs, failedJobs: [], workflowFile: null, missing: [] }
  }
  const proposals = noProposals
  const facts: Case = { incident, diagnoses: [], proposals, circumstances, policy }
  const plan = decideRecovery(facts)
  const actions = await carryOut(plan.actions, facts, tools)
  const { gaps, lessons } = circumstances
  return { run, incident: null, diagnoses: [], proposals, plan, actions, gaps, lessons }
}

/** What is needed to close something, and no more: most green runs have nothing to close. */
async function gatherRecovery(
  run: WorkflowRun,
  { runs, issues, comments, clock }: Tools,
  policy: Policy
): Promise<{ circumstances: Circumstances; jobs: Job[] }> {
  const gaps: string[] = []
  const own = !isFork(run)
  const wantsComment = own && policy.pullRequestComment && run.event.startsWith('pull_request')
  const [known, pullRequest] = await Promise.all([
    policy.issue && own ? orGap(() => issues.list(), [], gaps) : [],
    wantsComment ? orGap(() => comments.pullRequestOf(run), null, gaps) : null
  ])
  const concerned = known.filter(
    ({ state, marker }) =>
      state === 'open' && marker.workflowPath === run.path && marker.branch === run.headBranch
  )
  const [jobs, recentRuns] = await Promise.all([
    concerned.length > 0 ? orGap(() => runs.jobs(run), [], gaps) : [],
    concerned.length > 0 || pullRequest !== null
      ? orGap(() => runs.recentRuns(run), null, gaps)
      : null
  ])
  const now = clock.now()
  return {
    circumstances: {
      ...{
        now,
        recentRuns,
        branchHead: undefined,
        issues: concerned,
        pullRequest,
        gaps,
        lessons: []
      },
      fixing: null
    },
    jobs
  }
}
