import { entryOf, jobsOf, stepsOf, textAt, type JobNode, type StepNode } from './find-nodes.js'
import type { Workflow } from './open-workflow.js'

/** What is known of the failing place, by the run's record or its log. */
export interface Hints {
  jobName: string | null
  stepName: string | null
  stepNumber: number | null
  command: string | null
}

export interface FailingPlace {
  job: JobNode | null
  step: StepNode | null
}

/** The job and the step that failed, where the hints leave no choice; null for what they do not tell. */
export function locateFailure(workflow: Workflow, hints: Hints): FailingPlace {
  const named = jobsNamed(workflow, hints.jobName)
  const places = named.flatMap((job) => stepsNamed(job, hints).map((step) => ({ job, step })))
  const [place, second] = places
  if (place && !second) return place
  const [job, other] = named
  return { job: job && !other ? job : null, step: null }
}

/** Of a called workflow GitHub shows `caller / called`, of a matrix leg `build (20, ubuntu-latest)`. */
function jobsNamed(workflow: Workflow, name: string | null): JobNode[] {
  const jobs = jobsOf(workflow)
  if (name === null) return jobs
  const last = name.split(' / ').at(-1) ?? name
  const exact = jobs.filter((job) => nameOf(job) === last)
  if (exact.length > 0) return exact
  const base = last.replace(/ \([^()]*\)$/, '')
  const legs = jobs.filter((job) => nameOf(job) === base)
  if (legs.length > 0) return legs
  return jobs.filter((job) => nameOf(job).includes('${{') && wildcard(nameOf(job)).test(last))
}

const nameOf = (job: JobNode): string => textAt(job.map, 'name') ?? job.id

function stepsNamed(job: JobNode, { stepName, stepNumber, command }: Hints): StepNode[] {
  const steps = stepsOf(job)
  const named = steps.filter((step) => stepName !== null && isNamed(step, stepName))
  if (named.length === 1) return named
  const candidates = named.length > 0 ? named : steps
  const commanded = candidates.filter((step) => command !== null && isCommanded(step, command))
  if (commanded.length === 1) return commanded
  return named.length > 1 && stepNumber !== null
    ? nearest(commanded.length > 0 ? commanded : named, stepNumber)
    : []
}

/** Numbers count `Set up job` as 1 and steps of containers too: of like steps the one that can have the number. */
function nearest(steps: StepNode[], stepNumber: number): StepNode[] {
  return steps.filter(({ index }) => index + 2 === stepNumber)
}

function isNamed(step: StepNode, shown: string): boolean {
  const name = textAt(step.map, 'name') ?? defaultName(step)
  if (name === null) return false
  return name === shown || (name.includes('${{') && wildcard(name).test(shown))
}

/** GitHub shows a step without a name by its command's first line or its action. */
function defaultName(step: StepNode): string | null {
  const run = textAt(step.map, 'run')
  if (run !== null) return `Run ${run.trim().split('\n')[0]?.trim() ?? ''}`
  const uses = textAt(step.map, 'uses')
  return uses === null ? null : `Run ${uses}`
}

/** The script as the runner printed it, expressions filled in; of a `uses` step the action. */
function isCommanded(step: StepNode, command: string): boolean {
  const uses = textAt(step.map, 'uses')
  if (uses !== null) return command === uses || command === `Run ${uses}`
  const run = textAt(step.map, 'run')
  if (run === null) return false
  const lines = (text: string) => text.trim().split(/\r?\n/)
  const [mine, shown] = [lines(run), lines(command.replace(/^Run /, ''))]
  return shown.every((line, index) => wildcard(mine[index] ?? '').test(line.trimEnd()))
}

/** A text of the file as a pattern of what GitHub shows: an expression may have become anything. */
function wildcard(text: string): RegExp {
  const parts = text.trimEnd().split(/\$\{\{.*?\}\}/)
  return new RegExp(
    `^\\s*${parts.map((part) => (part.trimStart() === '' ? part : escaped(part))).join('.*')}$`
  )
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** True for a job that calls another workflow instead of having steps. */
export function callsWorkflow(job: JobNode): string | null {
  return entryOf(job.map, 'uses') ? textAt(job.map, 'uses') : null
}
