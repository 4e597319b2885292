import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { AttemptState, JobState } from '../../model.js'
import type { StepLog } from '../logs/step-log.js'
import type { Masks } from '../logs/masks.js'
import type { Slots } from './slots.js'
import type { ExecuteRequest, Permissions } from '../types.js'

/** One workflow file being run: the one that was triggered, or one that a job of it calls. */
export interface WorkflowCall {
  request: ExecuteRequest
  attempt: AttemptState
  path: string
  root: MappingToken
  inputs: Record<string, unknown>
  secrets: Record<string, string>
  /** `caller / ` for each call on the way, before the names of the jobs. */
  namePrefix: string
  /** What a job without a `permissions` block gets: the caller's, narrowed. */
  permissions: Permissions
  slots: Slots
  /** Folder of the attempt's artifacts. */
  artifacts: string
  /** True where a job it needs ran again, so that no result of the last attempt holds. */
  rerunsAll: boolean
  signal: AbortSignal
}

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What the jobs that need a job see of it. */
export interface JobResult {
  result: Result
  outputs: Record<string, string>
  /** False where the last attempt's result was kept. */
  ran: boolean
}

export interface Directories {
  root: string
  home: string
  temp: string
  workspace: string
  /** The folder above the workspace. */
  work: string
  actions: string
  toolCache: string
}

/** One run of one job, and what its steps change as they go. */
export interface JobRun {
  call: WorkflowCall
  key: string
  definition: MappingToken
  state: JobState
  /** `github`, `needs`, `matrix`, `strategy`, `inputs`, `vars`, `secrets`, `runner`. */
  contexts: Record<string, unknown>
  directories: Directories
  masks: Masks
  stamp: () => string
  token: string
  /** What the token may do. */
  permissions: Permissions
  /** Environment of the workflow and the job, and what `GITHUB_ENV` added. */
  env: Record<string, string>
  /** What `GITHUB_PATH` added, last one first. */
  paths: string[]
  status: 'success' | 'failure' | 'cancelled'
  /** Aborted when the job is cancelled or out of time. */
  signal: AbortSignal
  /** In every process of the job, so that none outlives it. */
  trackingId: string
  /** Process groups its steps started. */
  groups: number[]
  posts: PostStep[]
}

/** What an action asked to be run after the job's steps. */
export interface PostStep {
  name: string
  run(log: StepLog): Promise<boolean>
}
