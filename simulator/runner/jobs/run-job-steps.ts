import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { StepState } from '../../model.js'
import { evaluateText, evaluateTexts } from '../expressions/evaluate.js'
import { openStepLog, type StepLog } from '../logs/step-log.js'
import { executeStep, stepName } from '../steps/execute-step.js'
import { frameScope, type Frame } from '../steps/frame.js'
import { asMapping, asSequence, entriesOf, literalText, sourceText } from '../workflow/tokens.js'
import type { JobRun, Result } from './job-run.js'
import { killOrphans } from './kill-orphans.js'
import { setUpJob } from './set-up-job.js'

/** Runs a job's steps between "Set up job" and "Complete job", and what their actions left to do; gives its outputs. */
export async function runJobSteps(job: JobRun): Promise<Record<string, string>> {
  const definitions = [...(asSequence(job.definition.find('steps')) ?? [])].flatMap(
    (token) => asMapping(token) ?? []
  )
  const frame = jobFrame(job)
  const first = addStep(job, 1, 'Set up job')
  const states = definitions.map((definition, at) =>
    addStep(job, at + 2, initialName(frame, definition))
  )
  const ready = await runRecord(job, first, (log) => setUpJob(job, log, definitions))
  const ids = stepIds(definitions)
  for (const [at, definition] of definitions.entries()) {
    const state = states[at] as StepState
    if (ready) await runMainStep(frame, definition, ids[at] ?? '', state)
    else finishStep(job, state, 'skipped')
  }
  // The service leaves room for as many post steps as there are steps (docs, "List jobs for a workflow run").
  const last = 2 * (definitions.length + 1)
  for (const [at, post] of [...job.posts.entries()].reverse()) {
    await runRecord(job, addStep(job, last - at, post.name), (log) => post.run(log))
  }
  let outputs: Record<string, string> = {}
  await runRecord(job, addStep(job, last + 1, 'Complete job'), async (log) => {
    outputs = readOutputs(job, frame, log)
    log.write('Cleaning up orphan processes')
    for (const { pid, name } of await killOrphans(job)) {
      log.write(`Terminate orphan process: pid (${pid}) (${name})`)
    }
    return true
  })
  return outputs
}

function jobFrame(job: JobRun): Frame {
  const frame: Frame = {
    job,
    results: {},
    inputs: null,
    actionPath: null,
    env: {},
    file: job.call.path,
    signal: job.signal,
    status: () => ({
      success: job.status === 'success',
      failure: job.status === 'failure',
      cancelled: job.status === 'cancelled'
    }),
    defaults: { shell: null, workingDirectory: null }
  }
  const scope = frameScope(frame, job.env)
  const defaults = {
    ...evaluateTexts(asMapping(job.call.root.find('defaults'))?.find('run'), scope),
    ...evaluateTexts(asMapping(job.definition.find('defaults'))?.find('run'), scope)
  }
  frame.defaults = {
    shell: defaults['shell'] ?? null,
    workingDirectory: defaults['working-directory'] ?? null
  }
  return frame
}

function addStep(job: JobRun, number: number, name: string): StepState {
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

/** A name that can't be known yet stands as it is written. */
function initialName(frame: Frame, definition: MappingToken): string {
  try {
    return stepName(frame, definition, frame.job.env)
  } catch {
    return sourceText(definition.find('name')) ?? 'Run'
  }
}

async function runMainStep(frame: Frame, definition: MappingToken, id: string, state: StepState) {
  const { job } = frame
  if (job.signal.aborted) job.status = 'cancelled'
  // After a cancellation the steps that ask for it, with `always()` say, run to their end.
  frame.signal = job.signal.aborted ? null : job.signal
  state.name = initialName(frame, definition)
  startStep(job, state)
  const log = openStepLog(state, job.state.annotations, job.masks, job.stamp)
  const { conclusion } = await executeStep(frame, definition, id, log)
  finishStep(job, state, conclusion)
  if (conclusion === 'cancelled') job.status = 'cancelled'
  if (conclusion === 'failure' && job.status === 'success') job.status = 'failure'
}

/** A step of the runner's own or of an action's aftermath; false, and a failed job, where it fails. */
async function runRecord(
  job: JobRun,
  state: StepState,
  run: (log: StepLog) => Promise<boolean>
): Promise<boolean> {
  startStep(job, state)
  const log = openStepLog(state, job.state.annotations, job.masks, job.stamp)
  const passed = await run(log).catch((error: unknown) => {
    log.annotate('failure', (error as Error).message)
    return false
  })
  if (!passed && job.status === 'success') job.status = 'failure'
  finishStep(job, state, passed ? 'success' : 'failure')
  return passed
}

function startStep(job: JobRun, state: StepState) {
  state.status = 'in_progress'
  state.startedAt = job.call.request.now()
}

function finishStep(job: JobRun, state: StepState, conclusion: Result) {
  state.status = 'completed'
  state.conclusion = conclusion
  state.completedAt = job.call.request.now()
  state.startedAt ??= state.completedAt
}

/** A step's id, or one made of what it runs, such as `__run_2`. */
function stepIds(definitions: MappingToken[]): string[] {
  const used = new Map<string, number>()
  return definitions.map((definition) => {
    const id = literalText(definition.find('id'))
    if (id !== null) return id
    const uses = sourceText(definition.find('uses'))
    const action = uses?.startsWith('./') ? 'self' : uses?.split('@')[0]?.replaceAll('/', '_')
    const base = `__${action ?? 'run'}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return count === 1 ? base : `${base}_${count}`
  })
}

function readOutputs(job: JobRun, frame: Frame, log: StepLog): Record<string, string> {
  const token = job.definition.find('outputs')
  if (!token) return {}
  log.write('Evaluate and set job outputs')
  const scope = frameScope(frame, job.env)
  const values = entriesOf(token).map(([name, value]): [string, string] => [
    name,
    evaluateText(value, scope)
  ])
  return Object.fromEntries(
    values.filter(([name, value]) => {
      const secret = job.masks.apply(value) !== value
      if (secret) log.annotate('warning', `Skip output '${name}' since it may contain secret.`)
      else if (value !== '') log.write(`Set output '${name}'`)
      return !secret
    })
  )
}
