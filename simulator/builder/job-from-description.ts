import type { AnnotationState, JobState, RunConclusion, StepState } from '../model.js'
import { annotation } from './annotation.js'
import { type LineStamper, lineStamper, runHeader, toLines } from './log-lines.js'
import type { JobDescription, StepDescription } from './run-description.js'

const stepMs = 2000
/** What the runner writes last in a step that did not end well. */
const endLines: Partial<Record<RunConclusion, string>> = {
  failure: '##[error]Process completed with exit code 1.',
  cancelled: '##[error]The operation was canceled.'
}
const withoutRunner = new Set<RunConclusion | null>(['skipped', 'action_required'])

/** A job in the state that its description tells of; its steps stand between the runner's own first and last. */
export function jobFromDescription(
  id: number,
  description: JobDescription,
  startedAt: number
): JobState {
  const neverRan = description.status === 'queued' || withoutRunner.has(description.conclusion!)
  const steps = neverRan ? [] : stepsOf(description, startedAt)
  const status = description.status ?? 'completed'
  const conclusion = description.conclusion ?? (status === 'completed' ? conclude(steps) : null)
  const completedAt = startedAt + Math.max(1, steps.length) * stepMs
  return {
    id,
    name: description.name ?? 'build',
    status,
    conclusion: status === 'completed' ? conclusion : null,
    startedAt,
    completedAt: status === 'completed' ? completedAt : null,
    labels: description.labels ?? ['ubuntu-latest'],
    runnerName: neverRan ? null : (description.runnerName ?? 'GitHub Actions 1'),
    steps,
    annotations: annotationsOf(description, steps),
    systemLog: neverRan ? '' : systemLog(startedAt),
    log: wholeLog(description, startedAt),
    logLost: description.logLost ?? false
  }
}

function conclude(steps: readonly StepState[]): RunConclusion {
  return steps.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success'
}

function wholeLog(description: JobDescription, startedAt: number): string | null {
  const { wholeLog: log } = description
  return log === undefined ? null : lineStamper(startedAt)(toLines(log))
}

function systemLog(startedAt: number): string {
  return lineStamper(startedAt)([
    'Requested labels: ubuntu-latest',
    'Waiting for a runner to pick up this job...',
    'Job is about to start running on the hosted runner: GitHub Actions 1'
  ])
}

function stepsOf(description: JobDescription, startedAt: number): StepState[] {
  if (description.steps?.length === 0) return []
  const given = description.steps ?? [defaultStep(description)]
  const over = given.every(({ status }) => (status ?? 'completed') === 'completed')
  const name = description.name ?? 'build'
  const all: StepDescription[] = [
    {
      name: 'Set up job',
      log: ["Current runner version: '2.336.0'", `Complete job name: ${name}`]
    },
    ...given,
    over
      ? { name: 'Complete job', log: ['Cleaning up orphan processes'] }
      : { name: 'Complete job', status: 'queued' }
  ]
  return all.map((step, index) => stepState(step, index + 1, startedAt + index * stepMs))
}

function defaultStep({ log, conclusion, status }: JobDescription): StepDescription {
  const step = { name: 'Run npm test', run: 'npm test', log: log ?? [] }
  if (status === 'in_progress') return { ...step, status }
  if (conclusion === undefined) return { ...step, conclusion: log ? 'failure' : 'success' }
  const stopped = conclusion === 'cancelled' || conclusion === 'timed_out'
  return { ...step, conclusion: stopped ? 'cancelled' : conclusion }
}

function stepState(step: StepDescription, position: number, startedAt: number): StepState {
  const lines = toLines(step.log)
  const failed = lines.some((line) => line.startsWith('##[error]'))
  const status = step.status ?? 'completed'
  const conclusion = step.conclusion ?? (failed ? 'failure' : 'success')
  const ran = ['completed', 'in_progress'].includes(status) && conclusion !== 'skipped'
  const endLine = status === 'completed' ? endLines[conclusion] : undefined
  return {
    number: step.number ?? position,
    name: step.name,
    status,
    conclusion: status === 'completed' ? conclusion : null,
    startedAt: ran ? startedAt : null,
    completedAt: status === 'completed' ? startedAt + stepMs : null,
    log: ran ? stepLog(step, lines, endLine, lineStamper(startedAt)) : ''
  }
}

function stepLog(
  step: StepDescription,
  lines: readonly string[],
  endLine: string | undefined,
  stamp: LineStamper
): string {
  const header = step.run === undefined ? [] : runHeader(step.run)
  const end = endLine && !lines.at(-1)?.startsWith('##[error]') ? [endLine] : []
  return stamp([...header, ...lines, ...end])
}

/** Without annotations of its own, a job has one for each `##[error]` line, as the runner makes them. */
function annotationsOf(
  description: JobDescription,
  steps: readonly StepState[]
): AnnotationState[] {
  const given =
    description.annotations ??
    steps.flatMap(({ log }) => [...log.matchAll(/##\[error\](.*)/g)].map((match) => match[1]!))
  return given.map((one) => annotation(one))
}
