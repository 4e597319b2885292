import type { JobState, RunConclusion } from '../../model.js'
import type { WorkflowCall } from './job-run.js'

/** Adds a queued job to the attempt. */
export function addJobState(call: WorkflowCall, name: string, labels: string[]): JobState {
  const state: JobState = {
    id: call.request.nextId(),
    name,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    labels,
    runnerName: null,
    steps: [],
    annotations: [],
    systemLog: '',
    log: null,
    logLost: false
  }
  call.attempt.jobs.push(state)
  call.attempt.updatedAt = call.request.now()
  return state
}

export function finishJobState(call: WorkflowCall, state: JobState, conclusion: RunConclusion) {
  state.startedAt ??= call.request.now()
  state.completedAt = call.request.now()
  state.conclusion = conclusion
  state.status = 'completed'
  call.attempt.updatedAt = state.completedAt
  call.request.onJobDone?.(state)
}
