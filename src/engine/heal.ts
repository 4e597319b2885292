import { carryOut } from './carry-out.js'
import { collectIncident } from './collect-incident.js'
import { decide } from './decide.js'
import { diagnose } from './diagnose.js'
import { gatherCircumstances } from './gather-circumstances.js'
import { learnedDiagnoses } from './learned.js'
import { nextBest } from './next-best.js'
import { withFixes } from './propose-fixes.js'
import { withSecondOpinion } from './second-opinion.js'
import type { Tools } from './tools.js'
import type { Outcome } from './types/plan.js'
import type { Policy } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** The whole programme for one failed attempt. */
export async function heal(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  tools.log.info(`Looking into run ${run.id}, attempt ${run.attempt}, of ${run.workflowName}.`)
  const [collected, { matcher, recordRules }] = await Promise.all([
    collectIncident(run, tools.runs, policy.jobName),
    tools.rules()
  ])
  const learned = await learnedDiagnoses(
    diagnose(collected, matcher, recordRules),
    run,
    tools.memory
  )
  const told = { incident: collected, diagnoses: learned.judged }
  const circumstances = await gatherCircumstances({ ...told, policy, learned }, tools)
  const { incident, diagnoses } = await withSecondOpinion(told, circumstances.recentRuns, {
    runs: tools.runs,
    matcher
  })
  const facts = await withFixes({ incident, diagnoses, circumstances, policy }, tools)
  const plan = decide(facts)
  const actions = await carryOut(plan.actions, facts, tools)
  const { proposals } = facts
  const { gaps, lessons } = facts.circumstances
  const outcome = { run, incident, diagnoses, proposals, plan, actions, gaps, lessons }
  return await nextBest(outcome, facts, tools)
}
