import { carryOut } from './carry-out.js'
import { collectIncident } from './collect-incident.js'
import { decide } from './decide.js'
import { diagnose } from './diagnose.js'
import { gatherCircumstances } from './gather-circumstances.js'
import { withSecondOpinion } from './second-opinion.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { ActionOutcome, Outcome } from './types/plan.js'
import type { Policy } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** The whole programme for one failed attempt. */
export async function heal(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  tools.log.info(`Looking into run ${run.id}, attempt ${run.attempt}, of ${run.workflowName}.`)
  const [collected, { matcher, recordRules }] = await Promise.all([
    collectIncident(run, tools.runs, policy.jobName),
    tools.rules()
  ])
  const told = { incident: collected, diagnoses: diagnose(collected, matcher, recordRules) }
  const circumstances = await gatherCircumstances({ ...told, policy }, tools)
  const { incident, diagnoses } = await withSecondOpinion(told, circumstances.recentRuns, {
    runs: tools.runs,
    matcher
  })
  const facts: Case = { incident, diagnoses, circumstances, policy }
  const plan = decide(facts)
  const actions = await carryOut(plan, facts, tools)
  return await nextBest(
    { run, incident, diagnoses, plan, actions, gaps: circumstances.gaps },
    facts,
    tools
  )
}

/** A re-run that GitHub does not allow leaves the failure untold: then people are told instead (invariant 6). */
async function nextBest(outcome: Outcome, facts: Case, tools: Tools): Promise<Outcome> {
  if (!outcome.actions.some(isFailedRerun)) return outcome
  const policy = { ...facts.policy, rerun: false }
  const { actions: planned, checks, budget } = decide({ ...facts, policy })
  const plan = {
    actions: [...outcome.plan.actions, ...planned],
    checks: [
      ...outcome.plan.checks.filter(({ of }) => of === 'rerun'),
      ...checks.filter(({ of }) => of !== 'rerun')
    ],
    budget
  }
  const actions = await carryOut({ ...plan, actions: planned }, { ...facts, policy }, tools)
  return { ...outcome, plan, actions: [...outcome.actions, ...actions] }
}

function isFailedRerun({ kind, status }: ActionOutcome): boolean {
  return kind === 'rerun' && status === 'failed'
}
