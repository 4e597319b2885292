import type { StepLog } from '../logs/step-log.js'
import type { StepRun } from '../steps/frame.js'

/** One call of an action by a step. */
export interface ActionCall {
  step: StepRun
  /** What `uses` says. */
  reference: string
  /** By lower-case name, defaults filled in. */
  inputs: Record<string, string>
}

/** Stands for a well-known action: prints about what that prints. False where it fails. */
export interface StandIn {
  defaults?: Record<string, string>
  run: (call: ActionCall) => Promise<boolean> | boolean
  post?: (call: ActionCall, log: StepLog) => Promise<void> | void
}

/** Has something run after the job's steps, in a step of its own. */
export function registerPost(step: StepRun, run: (log: StepLog) => Promise<boolean>) {
  step.frame.job.posts.push({ name: `Post ${step.name}`, run })
}
