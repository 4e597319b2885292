import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import type { StepState } from '../../model.js'
import { evaluateText, evaluateTexts } from '../expressions/evaluate.js'
import type { StepLog } from '../logs/step-log.js'
import { executeStep, shouldRun, stepName } from '../steps/execute-step.js'
import { frameScope, type Frame } from '../steps/frame.js'
import { asMapping, entriesOf, sourceText } from '../workflow/tokens.js'
import { backgroundSteps, type BackgroundSteps } from './background-steps.js'
import type { JobRun } from './job-run.js'
import { killOrphans } from './kill-orphans.js'
import { planSteps, type PlannedStep } from './plan-steps.js'
import { setUpJob } from './set-up-job.js'
import { addStep, finishStep, runRecord, startStep } from './step-record.js'

/** Runs a job's steps between "Set up job" and "Complete job", and what their actions left to do; gives its outputs. */
export async function runJobSteps(job: JobRun): Promise<Record<string, string>> {
  const steps = planSteps(job.definition)
  const frame = jobFrame(job)
  const first = addStep(job, 1, 'Set up job')
  const states = steps.map((step, at) => addStep(job, at + 2, initialName(frame, step)))
  const definitions = steps.map(({ definition }) => definition)
  const ready = await runRecord(job, first, (log) => setUpJob(job, log, definitions))
  const background = backgroundSteps(frame)
  for (const [at, step] of steps.entries()) {
    const state = states[at] as StepState
    if (ready) await runPlanned(frame, step, state, background)
    else finishStep(job, state, 'skipped')
  }
  await background.drain()
  // The service leaves room for as many post steps as there are steps (docs, "List jobs for a workflow run").
  const last = 2 * (steps.length + 1)
  for (const [at, post] of [...job.posts.entries()].reverse()) {
    await runRecord(job, addStep(job, last - at, post.name), (log) => post.run(log))
  }
  return completeJob(job, frame, last + 1)
}

async function completeJob(job: JobRun, frame: Frame, number: number) {
  let outputs: Record<string, string> = {}
  await runRecord(job, addStep(job, number, 'Complete job'), async (log) => {
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
    background: false,
    status: () => ({
      success: job.status === 'success',
      failure: job.status === 'failure',
      cancelled: job.status === 'cancelled'
    }),
    defaults: { shell: null, workingDirectory: null }
  }
  const scope = frameScope(frame, job.env)
  const defaultsIn = (token: MappingToken) =>
    evaluateTexts(asMapping(token.find('defaults'))?.find('run'), scope)
  const defaults = { ...defaultsIn(job.call.root), ...defaultsIn(job.definition) }
  frame.defaults = {
    shell: defaults['shell'] ?? null,
    workingDirectory: defaults['working-directory'] ?? null
  }
  return frame
}

/** A name that can't be known yet stands as it is written. */
function initialName(frame: Frame, { definition, name }: PlannedStep): string {
  const written = sourceText(definition.find('name'))
  if (name !== null) return written ?? name
  try {
    return stepName(frame, definition, frame.job.env)
  } catch {
    return written ?? 'Run'
  }
}

async function runPlanned(
  frame: Frame,
  step: PlannedStep,
  state: StepState,
  background: BackgroundSteps
) {
  const { job } = frame
  if (job.signal.aborted) job.status = 'cancelled'
  // After a cancellation the steps that ask for it, with `always()` say, run to their end.
  frame.signal = job.signal.aborted ? null : job.signal
  state.name = initialName(frame, step)
  if (step.kind === 'background') return background.start(step, state)
  const log = startStep(job, state)
  if (step.kind === 'main') {
    const { conclusion } = await executeStep(frame, step.definition, step.id, log)
    return finishStep(job, state, conclusion)
  }
  const wanted = shouldRun(frame, step.definition)
  finishStep(job, state, wanted ? await background.control(step, log) : 'skipped')
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
