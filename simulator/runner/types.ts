import type { AttemptState, JobState } from '../model.js'

export interface WorkflowError {
  message: string
  /** 1-based; 0 where the parser names no place. */
  line: number
  column: number
}

/** The filters of one event; an absent filter lets everything through. */
export interface EventFilters {
  branches?: string[]
  'branches-ignore'?: string[]
  tags?: string[]
  'tags-ignore'?: string[]
  paths?: string[]
  'paths-ignore'?: string[]
  types?: string[]
  workflows?: string[]
}

export interface DispatchInput {
  type: string
  required: boolean
  default?: string
  options?: string[]
}

export interface ReadWorkflow {
  path: string
  /** The file's path where the file has no `name` or can't be read, as the service does. */
  name: string
  /** The unevaluated `run-name`. */
  runName: string | null
  triggers: Map<string, EventFilters>
  schedules: string[]
  dispatchInputs: Record<string, DispatchInput>
  /** Not empty: the run is a startup failure without jobs. */
  errors: WorkflowError[]
}

export interface TriggerEvent {
  name: string
  /** Full ref of a push, such as `refs/heads/main`. */
  ref?: string
  /** Base branch of a pull request, head branch of a workflow run. */
  branch?: string
  changedPaths?: string[]
  action?: string
  /** Name of the workflow that ran, for `workflow_run`. */
  workflow?: string
}

export type Permissions = Record<string, 'read' | 'write' | 'none'>

export interface CheckoutOptions {
  /** `owner/name`. */
  repository: string
  /** Branch, tag, full ref or commit. */
  ref: string
  /** 0 is everything. */
  depth: number
}

export interface ExecuteRequest {
  workflow: { text: string; path: string }
  owner: string
  /** Name without the owner. */
  repository: string
  event: { name: string; payload: Record<string, unknown> }
  sha: string
  /** Full ref, such as `refs/heads/main` or `refs/pull/4/merge`. */
  ref: string
  actor: string
  triggeringActor: string
  runId: number
  runNumber: number
  secrets: Record<string, string>
  vars: Record<string, string>
  inputs: Record<string, string | boolean | number>
  /** What a job without a `permissions` block gets. */
  defaultPermissions: 'read' | 'write'
  /** Mints the `GITHUB_TOKEN` of one job; called once for each job. */
  tokenFor(permissions: Permissions): string
  apiUrl: string
  serverUrl: string
  /** Absolute path of a bare repository, by `owner/name`; null where there is none. */
  gitDir(repository: string): string | null
  /** Replaces the real git checkout. */
  checkout?(directory: string, options: CheckoutOptions): Promise<void>
  now(): number
  nextId(): number
  /** Set on a re-run of failed jobs: what the other jobs keep. `job` asks for that job and its dependents alone. */
  rerun?: { previous: AttemptState; job?: string }
  /** Where artifacts outlive the attempt; without it they are lost when it ends. */
  artifactsDirectory?: string
  onJobDone?(job: JobState): void
  /**
   * Told what of a job this runner can't do though GitHub's may, in words such as `'services' of job 'test' needs a
   * container`. The job fails by a part; a `machine` that is another one runs it all the same.
   */
  onUnsupported?(what: string, kind?: 'machine'): void
  /** Milliseconds in a minute of a `timeout-minutes`; a real minute where absent. */
  minute?: number
  /** Cancels the run. */
  signal?: AbortSignal
}

export const minuteOf = ({ minute }: ExecuteRequest): number => minute ?? 60_000
