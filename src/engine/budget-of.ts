import type { Case } from './types/case.js'
import type { Budget } from './types/plan.js'
import { limits } from './types/policy.js'

const day = 24 * 60 * 60 * 1000

/** Of what was not decided. */
export const nothingSpent: Budget = {
  reruns: { used: 0, limit: 0 },
  rerunsToday: { used: 0, limit: 0 },
  issuesToday: { used: 0, limit: 0 },
  pullRequestsToday: { used: 0, limit: 0 }
}

/** What is left to spend; the counts come from GitHub's own records, so that nothing can be lost between runs. */
export function budgetOf({ incident, circumstances, policy }: Omit<Case, 'proposals'>): Budget {
  const since = circumstances.now.getTime() - day
  const today = (circumstances.recentRuns ?? []).filter((run) => Date.parse(run.updatedAt) > since)
  const opened = (circumstances.issues ?? []).filter((issue) => Date.parse(issue.createdAt) > since)
  return {
    reruns: { used: incident.run.attempt - 1, limit: policy.maxReruns },
    rerunsToday: {
      used: today.reduce((sum, run) => sum + run.attempt - 1, 0),
      limit: limits.rerunsPerDay
    },
    issuesToday: { used: opened.length, limit: limits.issuesPerDay },
    pullRequestsToday: {
      used: circumstances.fixing?.openedToday ?? 0,
      limit: limits.pullRequestsPerDay
    }
  }
}
