/** Where a repository keeps what it says of its own failures; read from its default branch alone. */
export const configPath = '.github/auto-heal.yml'

/** What this repository allows the tool to do. */
export interface Policy {
  /** Do nothing, say everything. */
  dryRun: boolean
  rerun: boolean
  /** Re-runs of one run at most; the first attempt is not counted. */
  maxReruns: number
  /** Seconds before the first re-run; doubled for each further one. */
  rerunDelaySeconds: number
  issue: boolean
  /** Propose changes to the repository, and open pull requests for those that are safe. */
  fix: boolean
  /** The first one also finds the tool's issues again. */
  labels: string[]
  /** Seconds before the next fix is put on a branch; doubled for each further one. */
  cycleDelaySeconds: number
  /** Put at the head of a new issue: `@copilot`, `@org/team`. */
  mentions: string[]
  /** A failing pull request of this repository gets a comment instead of an issue. */
  pullRequestComment: boolean
  /** Green runs in a row that close an issue; each reopening adds one. */
  closeAfter: number
  /** Path of the workflow the tool runs in, which it never heals; null outside a workflow. */
  ownWorkflowPath: string | null
  /** The run the tool runs in: it may be analysed from inside; null outside a workflow. */
  ownRunId: number | null
  /** Only failed jobs of this name are looked into, which rules out a re-run where others failed; null for all. */
  jobName: string | null
}

/** Limits that protect a repository from its own automation; not for users to raise. */
export const limits = {
  /** A day, for one workflow on one branch: past it something is wrong that a re-run hides. */
  rerunsPerDay: 10,
  /** New issues a day in a repository, all workflows together. */
  issuesPerDay: 10,
  /** New pull requests a day in a repository. */
  pullRequestsPerDay: 5,
  /** Failures of one run that fixers are asked about. */
  fixedFailures: 5,
  /** GitHub refuses a re-run later than this after the first attempt (A5.1). */
  rerunWindowDays: 30,
  /** GitHub refuses more re-runs than this of one run (A5.1). */
  rerunsByGitHub: 50,
  /** A wait before a re-run; the monitor's job is ended after 15 minutes. */
  longestDelaySeconds: 600,
  /** Bot commits in a row at the head of a branch after which the tool keeps out. */
  botCommits: 4,
  /** An issue closed longer ago is linked, not reopened. */
  reopenWithinDays: 14,
  /** No more green runs than this are ever asked for. */
  closeAfterAtMost: 5,
  /** Runs that one scheduled sweep looks into. */
  sweepRuns: 10
} as const
