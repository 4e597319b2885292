import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { evaluateTexts, evaluateToken } from '../expressions/evaluate.js'
import type { JobState, RunConclusion } from '../../model.js'
import { createStamps } from '../logs/stamps.js'
import { annotationOf } from '../logs/step-log.js'
import { runnerFor, strangeMachine } from '../service/hosted-runners.js'
import { minuteOf } from '../types.js'
import { makeDirectories } from './directories.js'
import { addJobState, finishJobState } from './job-state.js'
import type { JobResult, JobRun, Result } from './job-run.js'
import { killOrphans } from './kill-orphans.js'
import { openJob, waitingLog } from './open-job.js'
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
  let conclusion: RunConclusion = 'cancelled'
  try {
    if (await hasRunner(leg, state)) conclusion = await runInSlot(leg, state, minutes)
  } finally {
    // Set by the job's matrix where another combination failed.
    const reason: unknown = leg.signal.reason
    if (conclusion === 'cancelled' && typeof reason === 'string') {
      state.annotations.unshift(annotationOf('failure', reason, {}, 1))
    }
    finishJobState(call, state, conclusion)
  }
  const tolerates = tolerated && conclusion === 'failure'
  const result = tolerates ? 'success' : (conclusion as Result)
  return { result, outputs: state.outputs ?? {}, ran: true }
}

/** A job of a retired image ends at once, one that no runner can take waits until it is cancelled. */
async function hasRunner(leg: Leg, state: JobState): Promise<boolean> {
  const runner = runnerFor(state.labels)
  const strange = strangeMachine(state.labels)
  if (strange !== null) {
    const where = `'runs-on: ${state.labels.join(', ')}' of job '${leg.job.key}'`
    leg.job.call.request.onUnsupported?.(`${where} needs ${strange}`, 'machine')
  }
  if (runner.kind === 'found') return true
  if (runner.kind === 'retired') {
    const annotations = runner.texts.map((text) => annotationOf('failure', text, {}, 1))
    state.annotations.push(...annotations)
    return false
  }
  state.systemLog = waitingLog(
    leg,
    state,
    createStamps(() => leg.job.call.request.now())
  )
  if (!leg.signal.aborted) await once(leg.signal, 'abort')
  return false
}

async function runInSlot(leg: Leg, state: JobState, minutes: number): Promise<RunConclusion> {
  const release = await leg.job.call.slots.take()
  try {
    return leg.signal.aborted ? 'cancelled' : await runOnMachine(leg, state, minutes)
  } finally {
    release()
  }
}

const labelsOf = (value: unknown): string[] => {
  const labels =
    typeof value === 'object' && value !== null && 'labels' in value ? value.labels : value
  // A group of runners may come without labels.
  const group = labels === value && typeof value === 'object' && !Array.isArray(value)
  return group ? [] : (Array.isArray(labels) ? labels : [labels]).map(String)
}

async function runOnMachine(leg: Leg, state: JobState, minutes: number): Promise<RunConclusion> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), minutes * minuteOf(leg.job.call.request))
  const directories = await makeDirectories(leg.job.call.request.repository)
  try {
    const signal = AbortSignal.any([leg.signal, limit.signal])
    const job = await openJob(leg, state, directories, signal)
    await runSteps(job)
    if (limit.signal.aborted) {
      const message = `The job running on runner ${state.runnerName} has exceeded the maximum execution time of ${minutes} minutes.`
      state.annotations.unshift(annotationOf('failure', message, {}, 1))
    }
    return job.status
  } finally {
    clearTimeout(timer)
    await rm(directories.root, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function runSteps(job: JobRun) {
  const { state, call, definition } = job
  try {
    const scope = { contexts: job.contexts, functions: new Map(), file: call.path }
    Object.assign(job.env, evaluateTexts(call.root.find('env'), scope))
    Object.assign(job.env, evaluateTexts(definition.find('env'), scope))
    state.outputs = await runJobSteps(job)
  } catch (error) {
    // Variables or defaults that can't be evaluated: the job fails before its first step.
    state.annotations.push(annotationOf('failure', (error as Error).message, {}, 1))
    job.status = 'failure'
  } finally {
    await killOrphans(job)
  }
}
