import { rm } from 'node:fs/promises'
import { evaluateToken } from '../expressions/evaluate.js'
import { annotationOf } from '../logs/step-log.js'
import { addJobState, finishJobState } from './job-state.js'
import type { JobResult, JobRun, Result } from './job-run.js'
import { killOrphans } from './kill-orphans.js'
import { openJob } from './open-job.js'
import { runJobSteps } from './run-job-steps.js'
import { scopeOf, type Leg } from './run-legs.js'

/** GitHub's own limit for a job on its runners, in minutes. */
const DEFAULT_LIMIT = 360

/** Runs one job on a machine of its own: a temporary folder, removed afterwards. */
export async function runJob(leg: Leg): Promise<JobResult> {
  const { call, definition } = leg.job
  const scope = scopeOf(leg.job, leg.contexts)
  const state = addJobState(
    call,
    leg.name,
    labelsOf(evaluateToken(definition.find('runs-on'), scope))
  )
  const tolerated = evaluateToken(definition.find('continue-on-error'), scope) === true
  const minutes = Number(evaluateToken(definition.find('timeout-minutes'), scope) ?? DEFAULT_LIMIT)
  const release = await call.slots.take()
  let outputs: Record<string, string> = {}
  try {
    if (leg.signal.aborted) finishJobState(call, state, 'cancelled')
    else outputs = await runOnMachine(leg, state, minutes)
  } finally {
    release()
  }
  const result = state.conclusion as Result
  return { result: tolerated && result === 'failure' ? 'success' : result, outputs, ran: true }
}

const labelsOf = (value: unknown): string[] => {
  const labels =
    typeof value === 'object' && value !== null && 'labels' in value ? value.labels : value
  return (Array.isArray(labels) ? labels : [labels]).map(String)
}

async function runOnMachine(leg: Leg, state: JobRun['state'], minutes: number) {
  const { call } = leg.job
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), minutes * 60_000)
  const job = await openJob(leg, state, AbortSignal.any([leg.signal, limit.signal]))
  try {
    const outputs = await runJobSteps(job)
    if (limit.signal.aborted) {
      const message = `The job running on runner ${state.runnerName} has exceeded the maximum execution time of ${minutes} minutes.`
      state.annotations.unshift(annotationOf('failure', message, {}, 1))
    }
    state.outputs = outputs
    return outputs
  } finally {
    clearTimeout(timer)
    await killOrphans(job)
    await rm(job.directories.root, { recursive: true, force: true, maxRetries: 3 })
    finishJobState(call, state, job.status)
  }
}
