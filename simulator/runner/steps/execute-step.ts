import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { runAction } from '../actions/run-action.js'
import {
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  evaluateToken
} from '../expressions/evaluate.js'
import type { StepLog } from '../logs/step-log.js'
import { minuteOf } from '../types.js'
import { sourceText } from '../workflow/tokens.js'
import { frameScope, type Frame, type StepResult, type StepRun } from './frame.js'
import { firstLine, runScript } from './run-script.js'

/** Runs one step of a frame, its `if`, time limit and `continue-on-error` included, and notes its result. */
export async function executeStep(
  frame: Frame,
  definition: MappingToken,
  id: string,
  log: StepLog
): Promise<StepResult> {
  const result: StepResult = { outcome: 'failure', conclusion: 'failure', outputs: {} }
  try {
    await attemptStep(frame, definition, id, log, result)
  } catch (error) {
    log.annotate('failure', (error as Error).message)
  }
  if (result.outcome !== 'failure') result.conclusion = result.outcome
  frame.results[id] = result
  return result
}

async function attemptStep(
  frame: Frame,
  definition: MappingToken,
  id: string,
  log: StepLog,
  result: StepResult
) {
  const before = frameScope(frame, frameEnvironment(frame))
  if (!shouldRun(frame, definition)) {
    result.outcome = 'skipped'
    return
  }
  const own = evaluateTexts(definition.find('env'), before)
  const env = { ...frameEnvironment(frame), ...own }
  const scope = frameScope(frame, env)
  const tolerated = evaluateToken(definition.find('continue-on-error'), scope) === true
  if (tolerated) result.conclusion = 'success'
  const name = stepName(frame, definition, env)
  const limit = limitOf(
    evaluateToken(definition.find('timeout-minutes'), scope),
    minuteOf(frame.job.call.request)
  )
  const step: StepRun = {
    frame,
    definition,
    id,
    name,
    env,
    log,
    outputs: result.outputs,
    state: {},
    refused: false,
    signal: joined(frame.signal, limit?.signal ?? null)
  }
  try {
    const passed = definition.find('run') ? await runScript(step) : await runAction(step)
    result.outcome = passed && !step.refused ? 'success' : 'failure'
  } finally {
    limit?.stop()
    if (limit?.signal.aborted) {
      result.outcome = 'failure'
      const kind = frame.background ? 'background step' : 'action'
      log.annotate('failure', `The ${kind} '${name}' has timed out after ${limit.minutes} minutes.`)
    } else if (frame.signal?.aborted) {
      result.outcome = 'cancelled'
      const told = frame.actionPath === null && !frame.background
      if (told) log.annotate('failure', 'The operation was canceled.')
    }
  }
}

/** Whether the step's `if` lets it run. */
export const shouldRun = (frame: Frame, definition: MappingToken): boolean =>
  evaluateCondition(definition.find('if'), frameScope(frame, frameEnvironment(frame)))

/** Variables of the job and, in a composite action, of the step that called it. */
const frameEnvironment = (frame: Frame) => ({ ...frame.job.env, ...frame.env })

/** What the step is called in the job's list: its name, or what it runs. */
export function stepName(frame: Frame, definition: MappingToken, env: Record<string, string>) {
  const scope = frameScope(frame, env)
  const name = definition.find('name')
  if (name) return evaluateText(name, scope)
  const run = definition.find('run')
  if (run) return `Run ${firstLine(evaluateText(run, scope))}`
  return `Run ${sourceText(definition.find('uses')) ?? ''}`
}

function limitOf(minutes: unknown, minute: number) {
  if (typeof minutes !== 'number' || minutes <= 0) return null
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), minutes * minute)
  return { minutes, signal: controller.signal, stop: () => clearTimeout(timer) }
}

const joined = (a: AbortSignal | null, b: AbortSignal | null): AbortSignal | null =>
  a && b ? AbortSignal.any([a, b]) : (a ?? b)
