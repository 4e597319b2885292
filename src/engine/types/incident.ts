import type { Annotation, Job, WorkflowRun } from './workflow-run.js'

/** One failed attempt of a workflow run, with all evidence that could be had of it. */
export interface Incident {
  run: WorkflowRun
  shape: IncidentShape
  /** All jobs of the attempt, the green ones too. */
  jobs: Job[]
  failedJobs: FailedJob[]
  /** The workflow file at the run's commit; null where no rule asks for it, or where it could not be read. */
  workflowFile: WorkflowFile | null
  missing: MissingEvidence[]
}

/**
 * What kind of failure the run's own record shows, before any log is read.
 *
 * - `jobs_failed`: the common one, at least one job failed
 * - `in_progress`: jobs have failed while the run goes on (the analysing job is inside it)
 * - `startup_failure`: GitHub refused the workflow file; there are no jobs
 * - `no_jobs`: a failure without jobs and without that conclusion
 * - `cancelled`: nobody failed; a newer run or a person cancelled it
 * - `timed_out`: every failed job ran into its time limit
 * - `action_required`: it waits for approval and has not run
 * - `not_failed`: nothing to heal
 */
export type IncidentShape =
  | 'jobs_failed'
  | 'in_progress'
  | 'startup_failure'
  | 'no_jobs'
  | 'cancelled'
  | 'timed_out'
  | 'action_required'
  | 'not_failed'

export interface FailedJob {
  job: Job
  annotations: Annotation[]
  /** null where there is no log: see `missing` for the reason. */
  log: JobLog | null
}

export interface WorkflowFile {
  path: string
  text: string
}

export interface MissingEvidence {
  what: 'run' | 'jobs' | 'annotations' | 'log' | 'part_of_log' | 'workflow_file' | 'baseline'
  cause: MissingCause
  jobId?: number
  /** One sentence for people, without untrusted text. */
  reason: string
}

/**
 * Why evidence is missing: only what never was tells something of the failure.
 *
 * - `absent`: GitHub holds none, as of a job whose runner was lost
 * - `pending`: not written yet
 * - `expired`: deleted after its time
 * - `refused`: the token may not read it
 * - `unreadable`: damaged, incomplete, or not to be had of GitHub just now
 * - `limit`: left out by a limit of ours
 */
export const missingCauses = [
  'absent',
  'pending',
  'expired',
  'refused',
  'unreadable',
  'limit'
] as const

export type MissingCause = (typeof missingCauses)[number]

/** The log of one job, cut into its steps in the order they ran. */
export interface JobLog {
  steps: StepLog[]
}

export interface StepLog {
  /** The step's number as in the API; null where the log shows no boundary. */
  number: number | null
  name: string | null
  /** null where it is not known, as in a saved log. */
  conclusion: string | null
  text: LogText
}

/**
 * Log lines as bytes, so that a large log is searched before it is decoded. Clean: valid UTF-8, LF line ends,
 * no BOM, no terminal escapes, no timestamps at line starts. Runner markers such as `##[error]` are kept.
 */
export interface LogText {
  readonly bytes: Uint8Array
  readonly lineCount: number
  /** Number that people see for the first line kept; above 1 where a head was cut or a file holds several steps. */
  readonly firstLine: number
  /** Bytes dropped from the head to stay within the limits. */
  readonly cutBytes: number
  /** The 0-based index of the line that holds a byte. */
  indexAt(byteOffset: number): number
  /** The decoded line at a 0-based index, cut to the longest line length that is matched. */
  lineAt(index: number): string
  /** Byte offset where the line at a 0-based index starts; `bytes.length` past the last. */
  startOf(index: number): number
}
