/** GitHub's own objects, in camel case: what the REST API says of a workflow run. */

export interface Repository {
  owner: string
  repo: string
}

/** One try of a run. Without `attempt` the latest is meant. */
export interface AttemptRef extends Repository {
  runId: number
  attempt?: number
}

export type Status = 'requested' | 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed'

export type Conclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'skipped'
  | 'stale'
  | 'success'
  | 'timed_out'
  | 'startup_failure'

export interface WorkflowRun extends Repository {
  id: number
  attempt: number
  /** The `name:` of the workflow; equal to `path` where GitHub could not parse the file. */
  workflowName: string
  workflowId: number
  /** Path of the workflow file, without a ref: `.github/workflows/ci.yml`. */
  path: string
  event: string
  status: Status
  conclusion: Conclusion | null
  headSha: string
  headBranch: string | null
  /** `owner/repo` the head commit lives in; differs from owner/repo for a fork. */
  headRepository: string | null
  headCommit: Commit | null
  displayTitle: string
  actor: string
  checkSuiteId: number | null
  /** Open pull requests of the same repository; always empty for a fork (A7.5). */
  pullRequests: number[]
  url: string
  createdAt: string
  startedAt: string
  updatedAt: string
}

export interface Commit {
  sha: string
  message: string
  author: string
}

export interface Job {
  id: number
  /** As GitHub shows it: `build (20, ubuntu-latest)`, or `caller / called`. */
  name: string
  status: Status
  conclusion: Conclusion | null
  steps: Step[]
  labels: string[]
  runnerName: string | null
  startedAt: string | null
  completedAt: string | null
  url: string
}

export interface Step {
  /** 1-based, with gaps where steps were skipped or added after the job (A2.7). */
  number: number
  name: string
  status: Status
  conclusion: Conclusion | null
  startedAt: string | null
  completedAt: string | null
}

export interface Annotation {
  level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  path: string
  startLine: number
}
