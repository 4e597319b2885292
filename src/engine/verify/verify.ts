import { nothingSpent } from '../budget-of.js'
import { noProposals } from '../propose-fixes.js'
import type { Tools } from '../tools.js'
import type { Check, Outcome } from '../types/plan.js'
import type { Policy } from '../types/policy.js'
import type { WorkflowRun } from '../types/workflow-run.js'
import { carryOutVerification } from './carry-out-verification.js'
import { checkTrial } from './check-trial.js'
import { decideVerification } from './decide-verification.js'
import { gatherVerification } from './gather-verification.js'

/** The programme for a run on a branch of ours: does the fix hold, and what becomes of it. */
export async function verify(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  const pulls = run.headBranch === null ? [] : await tools.pulls.ofBranch(run.headBranch)
  const pull = pulls.find(({ state }) => state === 'open') ?? null
  const checks = checkTrial(run, pull)
  if (pull === null || !checks.every(({ holds }) => holds)) return nothingToSay(run, checks, tools)
  const facts = await gatherVerification(run, pull, tools, policy)
  const plan = decideVerification(facts)
  const actions = await carryOutVerification(plan, facts, tools)
  const { incident, diagnoses, proposals, circumstances } = facts
  const { gaps, lessons } = circumstances
  return { run, incident, diagnoses, proposals, plan, actions, gaps, lessons }
}

function nothingToSay(run: WorkflowRun, checks: Check[], { log }: Tools): Outcome {
  log.info(checks.find(({ holds }) => !holds)?.reason ?? '')
  const plan = { actions: [], checks, budget: nothingSpent }
  const none = { diagnoses: [], proposals: noProposals, actions: [], gaps: [], lessons: [] }
  return { run, incident: null, plan, ...none }
}
