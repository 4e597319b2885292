import type { ArchiveOptions } from '../archive/archive-options.js'
import type { AnnotationState, RunConclusion, RunStatus } from '../model.js'

/** A run in few words, for `addRun`. Everything left out is what an ordinary failed run of `CI` would have. */
export interface RunDescription {
  /** Name of the workflow, `CI` if left out. */
  workflow?: string
  /** Its file, `.github/workflows/ci.yml` if left out. */
  path?: string
  event?: string
  /** The branch the run is on, the default branch if left out. */
  branch?: string | null
  /** The commit; if left out, what the branch points at in the git repository. */
  headSha?: string
  /** `owner/name`; another repository than the run's makes it a fork's run. */
  headRepository?: string
  title?: string
  actor?: string
  pullRequests?: number[]
  /** In milliseconds; ten minutes before now if left out. */
  createdAt?: number
  /** If left out, they follow from the jobs. */
  status?: RunStatus
  conclusion?: RunConclusion | null
  /** Jobs of the last attempt; one failed job if left out, `[]` for a run that never had any. */
  jobs?: JobDescription[]
  /** Jobs of the attempts before the last one, the first attempt first. */
  earlierAttempts?: JobDescription[][]
  /** What the next re-runs come to, in order; after them, or without them, every job passes. */
  reruns?: JobDescription[][]
  /** For a run that could not start: what the service found wrong with its workflow file. */
  startupAnnotations?: AnnotationDescription[]
  /** How the service packs the logs, and what it gets wrong. */
  archive?: ArchiveOptions
  /** True where the logs were deleted or have expired. */
  logsGone?: boolean
}

export interface JobDescription {
  /** `build` if left out. */
  name?: string
  /** If left out, it follows from the steps: failed if one of them is. */
  conclusion?: RunConclusion | null
  status?: RunStatus
  steps?: StepDescription[]
  /** Short for a single step with this log. */
  log?: string | readonly string[]
  /** The whole job's log where it is not its steps' logs joined; plain lines, stamped for you. */
  wholeLog?: string | readonly string[]
  /** A message alone is an annotation of level failure on `.github`. */
  annotations?: AnnotationDescription[]
  logLost?: boolean
  labels?: string[]
  runnerName?: string | null
}

export interface StepDescription {
  name: string
  /** If left out: failed if the log has an `##[error]` line, else success. */
  conclusion?: RunConclusion | null
  status?: RunStatus
  /** The command; the runner's `##[group]Run` lines are written for it. */
  run?: string
  /** Plain lines; each gets the runner's timestamp. A failed step's last line is written for you. */
  log?: string | readonly string[]
  number?: number
}

export type AnnotationDescription = string | Partial<AnnotationState>
