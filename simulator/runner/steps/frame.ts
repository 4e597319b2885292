import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { runnerFunctions, type Status } from '../expressions/functions.js'
import type { Scope } from '../expressions/evaluate.js'
import type { JobRun, Result } from '../jobs/job-run.js'
import type { StepLog } from '../logs/step-log.js'

export interface StepResult {
  /** Before and after `continue-on-error`. */
  outcome: Result
  conclusion: Result
  outputs: Record<string, string>
}

/** The steps of a job, or of one composite action in it: what their expressions see of each other. */
export interface Frame {
  job: JobRun
  /** By step id: the `steps` context. */
  results: Record<string, StepResult>
  /** Of the composite action; null at the top. */
  inputs: Record<string, unknown> | null
  actionPath: string | null
  /** Of the calling step; empty at the top. */
  env: Record<string, string>
  /** Path of the file the steps stand in. */
  file: string
  status(): Status
  defaults: { shell: string | null; workingDirectory: string | null }
  signal: AbortSignal | null
  /** True for a step that runs beside the others. */
  background: boolean
}

/** One run of one step. */
export interface StepRun {
  frame: Frame
  definition: MappingToken
  /** The key of its results: its id, or one made up. */
  id: string
  name: string
  env: Record<string, string>
  log: StepLog
  outputs: Record<string, string>
  /** What it saved for its post step. */
  state: Record<string, string>
  /** Set by a workflow command or environment file that is refused: the step fails whatever its exit code. */
  refused: boolean
  signal: AbortSignal | null
}

/** What the expressions of a frame's steps may use. */
export function frameScope(frame: Frame, env: Record<string, string>): Scope {
  const { job } = frame
  const github = job.contexts['github'] as Record<string, unknown>
  return {
    file: frame.file,
    functions: runnerFunctions(frame.status(), job.directories.workspace),
    contexts: {
      ...job.contexts,
      ...(frame.inputs ? { inputs: frame.inputs } : {}),
      github: { ...github, action_path: frame.actionPath ?? '', action_status: job.status },
      env,
      job: { status: job.status },
      steps: frame.results
    }
  }
}
