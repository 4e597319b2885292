import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  evaluateCondition,
  evaluateText,
  evaluateToken,
  type Scope
} from '../expressions/evaluate.js'
import { runnerFunctions } from '../expressions/functions.js'
import { annotationOf } from '../logs/step-log.js'
import { sourceText } from '../workflow/tokens.js'
import { callWorkflow } from './call-workflow.js'
import { githubContext } from './github-context.js'
import { addJobState, finishJobState } from './job-state.js'
import { keptResult } from './kept-result.js'
import type { JobResult, Result, WorkflowCall } from './job-run.js'
import { expandMatrix, matrixKey, matrixSuffix, type Combination } from './matrix.js'
import { runJob } from './run-job.js'
import { createSlots } from './slots.js'

/** A job whose needs are settled. */
export interface PlannedJob {
  call: WorkflowCall
  key: string
  definition: MappingToken
  needs: string[]
  /** Results of the jobs it needs, and of those they need. */
  ancestors: Map<string, JobResult>
}

/** One combination of a job's matrix, or the job itself where it has none. */
export interface Leg {
  job: PlannedJob
  /** With the names of the calling jobs before it. */
  name: string
  contexts: Record<string, unknown>
  signal: AbortSignal
}

/** Evaluates a job's `if` and matrix, and runs it: skipped, once, or once for each combination. */
export async function runLegs(job: PlannedJob): Promise<JobResult> {
  const { call, definition } = job
  const contexts = jobContexts(job)
  const name = call.namePrefix + (sourceText(definition.find('name')) || job.key)
  const ran = call.rerunsAll || [...job.ancestors.values()].some((result) => result.ran)
  try {
    if (!evaluateCondition(definition.find('if'), scopeOf(job, contexts))) {
      const kept = ran ? null : keptResult(call, name)
      if (kept) return kept
      finishJobState(call, addJobState(call, name, []), 'skipped')
      return { result: 'skipped', outputs: {}, ran: true }
    }
    return await runCombinations(job, contexts, ran)
  } catch (error) {
    return failToStart(call, name, error as Error)
  }
}

/** A job whose strategy or name can't be evaluated fails without a runner. */
function failToStart(call: WorkflowCall, name: string, error: Error): JobResult {
  const state = addJobState(call, name, [])
  state.annotations.push(annotationOf('failure', error.message, {}, 1))
  finishJobState(call, state, 'failure')
  return { result: 'failure', outputs: {}, ran: true }
}

async function runCombinations(
  job: PlannedJob,
  contexts: Record<string, unknown>,
  ran: boolean
): Promise<JobResult> {
  const { call, definition } = job
  const strategy = evaluateToken(definition.find('strategy'), scopeOf(job, contexts))
  const { matrix, failFast, maxParallel } = readStrategy(strategy)
  const combinations = matrix ? expandMatrix(matrix) : [null]
  if (combinations.length === 0) throw new Error('Matrix vector does not contain any values')
  const slots = createSlots(maxParallel ?? combinations.length)
  const stop = new AbortController()
  const cancelled = scopeOf(job, contexts, true)
  // A job whose `if` holds although the run is cancelled, by `always()` say, runs to its end.
  const survives = evaluateCondition(definition.find('if'), cancelled)
  const signal = survives ? stop.signal : AbortSignal.any([call.signal, stop.signal])
  const legs = combinations.map((combination, index) => {
    const strategyContext = {
      'fail-fast': failFast,
      'job-index': index,
      'job-total': combinations.length,
      'max-parallel': maxParallel ?? combinations.length
    }
    const own = { ...contexts, matrix: combination, strategy: strategyContext }
    return { job, name: legName(job, own, combination), contexts: own, signal }
  })
  const results = await Promise.all(
    legs.map(async (leg, at) => {
      const kept = ran ? null : keptResult(call, leg.name)
      if (kept && !definition.find('uses')) return kept
      const release = await slots.take()
      const result = await runLeg(leg, ran).finally(release)
      if (result.result === 'failure' && failFast) stop.abort(stopReason(job, combinations[at]))
      return result
    })
  )
  return merged(results)
}

/** What the service says of the combinations that it stops because of one, such as `test.ubuntu-latest_20`. */
function stopReason({ key }: PlannedJob, combination: Combination | null | undefined): string {
  const id = matrixKey(combination ?? {})
  return `The strategy configuration was canceled because "${key}.${id}" failed`
}

const runLeg = (leg: Leg, ran: boolean): Promise<JobResult> =>
  leg.job.definition.find('uses') ? callWorkflow(leg, ran) : runJob(leg)

function readStrategy(strategy: unknown) {
  const { matrix, ...rest } = (strategy ?? {}) as Record<string, unknown>
  return {
    matrix: matrix as Record<string, unknown> | undefined,
    failFast: rest['fail-fast'] !== false,
    maxParallel: Number(rest['max-parallel']) > 0 ? Number(rest['max-parallel']) : null
  }
}

function legName(job: PlannedJob, contexts: Record<string, unknown>, matrix: Combination | null) {
  const token = job.definition.find('name')
  const usesMatrix = sourceText(token)?.includes('matrix.') ?? false
  const name = (token && evaluateText(token, scopeOf(job, contexts))) || job.key
  return job.call.namePrefix + name + (matrix && !usesMatrix ? matrixSuffix(matrix) : '')
}

/** The contexts that a job's own keys may use. */
function jobContexts({ call, key, needs, ancestors }: PlannedJob): Record<string, unknown> {
  return {
    github: githubContext(call, key),
    inputs: call.inputs,
    vars: call.request.vars,
    secrets: call.secrets,
    needs: Object.fromEntries(
      needs.map((need) => {
        const { result, outputs } = ancestors.get(need) ?? { result: 'skipped', outputs: {} }
        return [need, { result, outputs }]
      })
    )
  }
}

/** The scope of a job's keys; `success()` is true only if every ancestor succeeded. */
export function scopeOf(
  job: PlannedJob,
  contexts: Record<string, unknown>,
  cancelled = job.call.signal.aborted
): Scope {
  const results = [...job.ancestors.values()].map(({ result }) => result)
  const status = {
    success: results.every((result) => result === 'success') && !cancelled,
    failure: results.includes('failure'),
    cancelled
  }
  return { contexts, functions: runnerFunctions(status, null), file: job.call.path }
}

function merged(results: JobResult[]): JobResult {
  const all = results.map(({ result }) => result)
  const worst: Result[] = ['failure', 'cancelled', 'success', 'skipped']
  return {
    result: worst.find((result) => all.includes(result)) ?? 'success',
    outputs: Object.assign({}, ...results.map(({ outputs }) => nonEmpty(outputs))) as Record<
      string,
      string
    >,
    ran: results.some(({ ran }) => ran)
  }
}

/** A combination that leaves an output empty does not take it from another that sets it. */
const nonEmpty = (outputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))
