import { budgetOf } from './budget-of.js'
import { checkFixes } from './decide-fix.js'
import { checkRerun } from './decide-rerun.js'
import { checkReport } from './decide-report.js'
import type { Case } from './types/case.js'
import type { Check, MainAction, Plan } from './types/plan.js'
import { limits } from './types/policy.js'

/**
 * The only place that says no. Pure: the plan lists every check made, so that a person can audit why something
 * was done or left.
 */
export function decide(facts: Case): Plan<MainAction> {
  const rerunChecks = checkRerun(facts)
  const report = checkReport(facts, rerunChecks)
  const fixes = checkFixes(facts)
  return {
    // The issue first, so that the pull request can name it.
    actions: [...rerunIfAllowed(facts, rerunChecks), ...report.actions, ...fixes.actions],
    checks: [...rerunChecks, ...report.checks, ...fixes.checks],
    budget: budgetOf(facts)
  }
}

function rerunIfAllowed({ incident, policy }: Case, checks: Check[]): MainAction[] {
  if (!checks.every((check) => check.holds)) return []
  const delay = policy.rerunDelaySeconds * 2 ** (incident.run.attempt - 1)
  const delaySeconds = Math.min(delay, limits.longestDelaySeconds)
  const reason = `Every failed job failed for a reason that passes by itself; attempt ${incident.run.attempt + 1} follows.`
  return [{ kind: 'rerun', reason, delaySeconds }]
}
