import { commentOn, resolveComment } from './carry-out-comment.js'
import { offerFix } from './carry-out-fix.js'
import { fileIssue, resolveIssue } from './carry-out-issue.js'
import { rerun } from './carry-out-rerun.js'
import { GitHubError, Refusal } from './errors.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { ActionOutcome, Done, Plan, PlannedAction } from './types/plan.js'

/** Does what the plan says, one after the other. An action that fails is told and does not stop the next. */
export async function carryOut(plan: Plan, facts: Case, tools: Tools): Promise<ActionOutcome[]> {
  const outcomes: ActionOutcome[] = []
  for (const action of plan.actions) {
    outcomes.push(await attempt(action, facts, tools, issueIn(outcomes)))
  }
  return outcomes
}

function issueIn(outcomes: ActionOutcome[]): number | null {
  return outcomes.find(({ kind, status }) => kind === 'issue' && status === 'done')?.number ?? null
}

async function attempt(
  action: PlannedAction,
  facts: Case,
  tools: Tools,
  issue: number | null
): Promise<ActionOutcome> {
  const base = { kind: action.kind, url: null, number: null }
  if (facts.policy.dryRun) return { ...base, status: 'planned', detail: action.reason }
  try {
    return { ...base, status: 'done', ...(await perform(action, facts, tools, issue)) }
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof Refusal)) throw error
    tools.log.warning(error.message)
    return { ...base, status: 'failed', detail: error.message }
  }
}

function perform(
  action: PlannedAction,
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
