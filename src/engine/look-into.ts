import { heal } from './heal.js'
import { recover } from './recover.js'
import { isFork, isOwn, isOwnBranch } from './run-traits.js'
import type { Tools } from './tools.js'
import type { Outcome } from './types/plan.js'
import type { Policy } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'
import { verify } from './verify/verify.js'
import { followUp } from './watch/follow-up.js'

/** The programme that a finished run asks for: on a branch of ours it is the trial of a fix. */
export async function lookInto(run: WorkflowRun, tools: Tools, policy: Policy): Promise<Outcome> {
  if (isOwnBranch(run) && policy.fix && !isFork(run) && !isOwn(run, policy)) {
    return await verify(run, tools, policy)
  }
  const programme = run.conclusion === 'success' ? recover : heal
  return await followUp(await programme(run, tools, policy), tools, policy)
}
