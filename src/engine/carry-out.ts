import { commentOn, resolveComment } from './carry-out-comment.js'
import { carryOutEach } from './carry-out-each.js'
import { offerFix } from './carry-out-fix.js'
import { fileIssue, resolveIssue } from './carry-out-issue.js'
import { rerun } from './carry-out-rerun.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { ActionOutcome, Done, MainAction } from './types/plan.js'

/** Does what the plan says about a run. */
export async function carryOut(
  actions: readonly MainAction[],
  facts: Case,
  tools: Tools
): Promise<ActionOutcome[]> {
  const settings = { dryRun: facts.policy.dryRun, log: tools.log }
  return await carryOutEach(actions, settings, (action, before) =>
    perform(action, facts, tools, issueIn(before))
  )
}

function issueIn(outcomes: readonly ActionOutcome[]): number | null {
  return outcomes.find(({ kind, status }) => kind === 'issue' && status === 'done')?.number ?? null
}

function perform(
  action: MainAction,
  facts: Case,
  tools: Tools,
  issue: number | null
): Promise<Done> {
  switch (action.kind) {
    case 'rerun':
      return rerun(action, facts, tools)
    case 'issue':
      return fileIssue(action, facts, tools)
    case 'comment':
      return commentOn(action, facts, tools)
    case 'pull-request':
      return offerFix(action, facts, tools, issue)
    case 'resolve':
      return resolveIssue(action, facts, tools)
    case 'resolve-comment':
      return resolveComment(action, facts, tools)
  }
}
