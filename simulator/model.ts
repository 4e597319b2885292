/** What the local GitHub holds in memory. Git objects are not here: they live in a real bare repository on disk. */

import type { ArchiveOptions } from './archive/archive-options.js'

export interface Hub {
  /** Base URL of the API, without a slash at the end, such as `http://127.0.0.1:4017`. */
  url: string
  repositories: Map<string, RepositoryState>
  /** By the secret itself. */
  tokens: Map<string, Token>
  users: Map<string, User>
  /** Everything answered so far, in order; for tests and for counting requests. */
  requests: RequestRecord[]
  /** Now, in milliseconds; tests may move it. */
  now(): number
  nextId(): number
  /** Milliseconds in a minute of a workflow's time limits; a real minute where absent. */
  minute?: number
  /** Told what of a run this machine can't do though GitHub may; see `ExecuteRequest.onUnsupported`. */
  onUnsupported?: (run: RunState, what: string, kind?: 'machine') => void
  /** What executes workflow runs; absent while nothing does. */
  actions?: Actions
}

/** Starts workflow runs in the background; the routes ask it for what no write to the repository asks for. */
export interface Actions {
  /** Starts a run; throws GitHub's refusal where the workflow, ref or inputs do not allow it. */
  dispatch(repo: RepositoryState, dispatch: Dispatch): Promise<RunState>
  /** Lets every workflow with this cron line run once on the default branch. */
  schedule(repo: RepositoryState, cron: string): Promise<void>
  /** Executes the newest attempt of a run, which the caller has just added. */
  execute(repo: RepositoryState, run: RunState, rerun?: Rerun): void
  /** A person presses "Approve workflows to run"; throws where the run does not wait for that. */
  approve(repo: RepositoryState, run: RunState): void
  cancel(run: RunState): void
  /** Resolves when no run is queued or running any more. */
  idle(): Promise<void>
}

export interface Dispatch {
  workflow: WorkflowState
  /** Branch, tag or full ref. */
  ref: string
  inputs: Record<string, unknown>
  actor: string
}

export interface User {
  id: number
  login: string
  type: 'User' | 'Bot' | 'Organization'
}

/** A token with the powers that `github-facts` A6 describes. */
export interface Token {
  secret: string
  kind: 'workflow' | 'app' | 'fine-grained' | 'classic'
  login: string
  /** For all kinds but classic: scope in kebab case to what it allows; a scope not named is none. */
  permissions: Record<string, 'read' | 'write' | 'none'>
  /** For classic tokens: `repo`, `workflow`. */
  scopes: string[]
  /** True for the read-only token of a run from a fork. */
  fork: boolean
}

export interface RepositoryState {
  id: number
  owner: string
  name: string
  private: boolean
  fork: boolean
  defaultBranch: string
  /** Milliseconds; left out for one that was always there. */
  createdAt?: number
  /** Absolute path of the bare git repository. */
  gitDir: string
  settings: RepositorySettings
  /** Of Actions; a fork's run gets no secrets. */
  secrets?: Record<string, string>
  variables?: Record<string, string>
  /** Login to permission. */
  collaborators: Map<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read'>
  workflows: Map<string, WorkflowState>
  runs: Map<number, RunState>
  issues: Map<number, IssueState>
  labels: Map<string, LabelState>
  /** Runs and pull requests are numbered apart from each other, issues and pull requests together. */
  nextIssueNumber: number
  nextRunNumber: number
}

export interface RepositorySettings {
  hasIssues: boolean
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePullRequests: boolean
  defaultWorkflowPermissions: 'read' | 'write'
  /** Rulesets, whose ids count from 1: for branches whose name begins so, what is refused. */
  branchRules?: BranchRule[]
  /** Copilot may be asked for a review. */
  copilotReview?: boolean
  /** "Allow auto-merge". */
  allowAutoMerge?: boolean
  /** Names of jobs that must be green before a pull request is merged. */
  requiredChecks?: string[]
  /** "Automatically delete head branches". */
  deleteBranchOnMerge?: boolean
}

export interface BranchRule {
  /** `auto-heal/` covers all branches below. */
  prefix: string
  /** Making the branch, or commits that GitHub has not signed. */
  refuses: 'creation' | 'unsigned-commits'
  /** Logins that it lets through; nobody where left out. */
  bypassedBy?: string[]
}

export interface WorkflowState {
  id: number
  path: string
  name: string
  state: 'active' | 'disabled_manually' | 'disabled_inactivity'
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
export type RunConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'skipped'
  | 'stale'
  | 'success'
  | 'timed_out'
  | 'startup_failure'

export interface RunState {
  id: number
  runNumber: number
  workflowId: number
  path: string
  name: string
  event: string
  headSha: string
  headBranch: string | null
  /** `owner/name` of the repository the head commit is from. */
  headRepository: string
  displayTitle: string
  actor: string
  triggeringActor: string
  checkSuiteId: number
  pullRequests: number[]
  createdAt: number
  /** Attempt 1 first; the last one is the current. */
  attempts: AttemptState[]
  /** How the service packs the logs; whole and undamaged where absent. */
  archive?: ArchiveOptions
  /** True where the logs were deleted or have expired. */
  logsGone?: boolean
  /** What the service found wrong before any job could start: the check suite's one check run says it. */
  startupCheck?: { id: number; annotations: AnnotationState[] }
  /** Lets an attempt run to its end, filling it in; absent for a run that cannot be run again. */
  execute?: (attempt: AttemptState, options: ExecuteOptions) => Promise<void>
}

export interface ExecuteOptions {
  /** Set where only failed jobs run again, or with `job`, a name, that one alone. */
  rerun?: Rerun
  /** Cancels the run. */
  signal: AbortSignal
}

export interface Rerun {
  previous: AttemptState
  job?: string
}

export interface AttemptState {
  number: number
  status: RunStatus
  conclusion: RunConclusion | null
  startedAt: number
  updatedAt: number
  jobs: JobState[]
}

export interface JobState {
  id: number
  name: string
  status: RunStatus
  conclusion: RunConclusion | null
  startedAt: number | null
  completedAt: number | null
  labels: string[]
  runnerName: string | null
  steps: StepState[]
  annotations: AnnotationState[]
  /** Markdown its steps wrote to `GITHUB_STEP_SUMMARY`. */
  summary?: string
  /** What a re-run of other jobs reads of this one. */
  outputs?: Record<string, string>
  /** Lines of `system.txt`, with timestamps. */
  systemLog: string
  /** The whole job's log where it is not just its steps' logs; null means joined from the steps. */
  log: string | null
  /** True for a job whose log never reached the service (a lost runner): BlobNotFound. */
  logLost: boolean
}

export interface StepState {
  number: number
  name: string
  status: RunStatus
  conclusion: RunConclusion | null
  startedAt: number | null
  completedAt: number | null
  /** Lines with timestamps, as the runner writes them; empty for a skipped step. */
  log: string
}

export interface AnnotationState {
  path: string
  startLine: number
  endLine: number
  level: 'notice' | 'warning' | 'failure'
  title: string | null
  message: string
  rawDetails: string | null
}

export interface IssueState {
  number: number
  id: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  author: string
  labels: string[]
  assignees: string[]
  createdAt: number
  updatedAt: number
  closedAt: number | null
  closedBy: string | null
  locked: boolean
  comments: CommentState[]
  /** Set where this is a pull request. */
  pullRequest: PullRequestState | null
}

export interface PullRequestState {
  headRef: string
  headSha: string
  headRepository: string
  baseRef: string
  baseSha: string
  draft: boolean
  /** Logins that were asked for a review. */
  reviewers?: string[]
  merged: boolean
  mergedAt: number | null
  mergeCommitSha: string | null
  /** Set while it waits to be merged as soon as it may be. */
  autoMerge?: AutoMerge
}

export interface AutoMerge {
  /** Who asked for it: the merge is theirs, and by a workflow's own token starts no runs. */
  token: Token
  method: MergeMethod
}

export type MergeMethod = 'merge' | 'squash'

export interface CommentState {
  id: number
  body: string
  author: string
  createdAt: number
  updatedAt: number
}

export interface LabelState {
  id: number
  name: string
  color: string
  description: string | null
}

export interface RequestRecord {
  method: string
  /** With the query. */
  path: string
  status: number
  /** The route's pattern, such as `/repos/:owner/:repo/issues`. */
  route: string | null
  /** The secret that it came with. */
  token: string | null
}
