/** What the repository's config says of the time after a fix is offered. */
export interface LoopRules {
  /** Commits that the tool makes on one pull request at most. */
  maxCycles: number
  /** Runs after the merge in which the failure must stay away. */
  watchRuns: number
  /** `verified-safe`: GitHub's own auto-merge for safe fixes that a run has verified. */
  autoMerge: 'off' | 'verified-safe'
  /** What follows where the failure comes back after the merge. */
  rollback: 'off' | 'pull-request'
  history: 'off' | 'branch'
  historyBranch: string
}

/** What holds where the config says nothing. */
export const defaultLoopRules: LoopRules = {
  maxCycles: 5,
  watchRuns: 3,
  autoMerge: 'off',
  rollback: 'off',
  history: 'branch',
  historyBranch: 'auto-heal-data'
}
