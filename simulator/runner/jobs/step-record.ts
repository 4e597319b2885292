import type { StepState } from '../../model.js'
import { openStepLog, type StepLog } from '../logs/step-log.js'
import type { JobRun, Result } from './job-run.js'

export function addStep(job: JobRun, number: number, name: string): StepState {
  const state: StepState = {
    number,
    name,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    log: ''
  }
  job.state.steps.push(state)
  return state
}

/** Marks a step as running and opens its log. */
export function startStep(job: JobRun, state: StepState): StepLog {
  state.status = 'in_progress'
  state.startedAt = job.call.request.now()
  return openStepLog(state, job.state.annotations, job.masks, job.stamp)
}

/** Ends a step, and with it the job's good standing where it failed or was cancelled. */
export function finishStep(job: JobRun, state: StepState, conclusion: Result) {
  state.status = 'completed'
  state.conclusion = conclusion
  state.completedAt = job.call.request.now()
  state.startedAt ??= state.completedAt
  if (conclusion === 'cancelled') job.status = 'cancelled'
  if (conclusion === 'failure' && job.status === 'success') job.status = 'failure'
}

/** Runs a step of the runner's own or what an action left to do; false where it failed. */
export async function runRecord(
  job: JobRun,
  state: StepState,
  run: (log: StepLog) => Promise<boolean>
): Promise<boolean> {
  const log = startStep(job, state)
  const passed = await run(log).catch((error: unknown) => {
    log.annotate('failure', (error as Error).message)
    return false
  })
  finishStep(job, state, passed ? 'success' : 'failure')
  return passed
}
