import { carryOut } from './carry-out.js'
import { rewriteIssue } from './carry-out-issue.js'
import { decide } from './decide.js'
import { offersOf } from './decide-fix.js'
import { GitHubError } from './errors.js'
import type { Tools } from './tools.js'
import type { Case } from './types/case.js'
import type { ActionOutcome, Outcome } from './types/plan.js'

/** What GitHub did not take leaves nobody untold: people get the issue, and the patch, instead (invariant 6). */
export async function nextBest(outcome: Outcome, facts: Case, tools: Tools): Promise<Outcome> {
  if (outcome.actions.some(isFailedRerun)) return await tellInstead(outcome, facts, tools)
  return await patchInstead(outcome, facts, tools)
}

function isFailedRerun({ kind, status }: ActionOutcome): boolean {
  return kind === 'rerun' && status === 'failed'
}

async function tellInstead(outcome: Outcome, facts: Case, tools: Tools): Promise<Outcome> {
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
  const actions = await carryOut(planned, { ...facts, policy }, tools)
  return { ...outcome, plan, actions: [...outcome.actions, ...actions] }
}

/** A pull request that could not be opened becomes a patch in the issue that was filed for it. */
async function patchInstead(outcome: Outcome, facts: Case, tools: Tools): Promise<Outcome> {
  const { fixing } = facts.circumstances
  const refused = refusedIn(outcome)
  const issue = outcome.actions.find(({ kind, status }) => kind === 'issue' && status === 'done')
  if (fixing === null || refused.size === 0 || issue?.number == null) return outcome
  const circumstances = { ...facts.circumstances, fixing: { ...fixing, refused } }
  const known = { ...facts, circumstances }
  if (offersOf(known).length === 0) return outcome
  const action = await orFailure(() => rewriteIssue(issue.number ?? 0, known, tools))
  return { ...outcome, actions: [...outcome.actions, action] }
}

/** By branch, why its pull request was not opened; outcomes stand in the order of the plan. */
function refusedIn({ plan, actions }: Outcome): Map<string, string> {
  const refused = new Map<string, string>()
  for (const [index, action] of plan.actions.entries()) {
    const outcome = actions[index]
    if (action.kind !== 'pull-request' || !outcome) continue
    if (outcome.status === 'failed' || outcome.status === 'dropped') {
      refused.set(action.branch, outcome.detail)
    }
  }
  return refused
}

async function orFailure(
  work: () => Promise<Partial<ActionOutcome> & { detail: string }>
): Promise<ActionOutcome> {
  const base = { kind: 'issue' as const, url: null, number: null }
  try {
    return { ...base, status: 'done', ...(await work()) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { ...base, status: 'failed', detail: error.message }
  }
}
