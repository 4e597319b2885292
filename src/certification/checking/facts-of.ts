import type { Discovery } from '../types/discovery.js'
import type { FileFacts, JobFacts, Place, StepFacts, UseFacts } from '../types/facts.js'
import type { Unit, UnitKind } from '../types/unit.js'
import type { CheckResult } from '../types/check.js'
import { skipped } from './verdict.js'

export type Form = FileFacts['form']
export type FactsOf<F extends Form> = Extract<FileFacts, { form: F }>

/** Why a check can't look at a unit whose text could not be taken apart; other checks say what is wrong with it. */
export const unreadable: CheckResult = skipped('The file could not be read.')

/** What a unit's file says of itself; null where it is of another form. */
export function factsOf<F extends Form>(
  discovery: Discovery,
  path: string,
  form: F
): FactsOf<F> | null {
  const facts = discovery.facts.get(path)
  return facts?.form === form ? (facts as FactsOf<F>) : null
}

export const isWorkflow = ({ kind }: Pick<Unit, 'kind'>): boolean =>
  kind === 'workflow' || kind === 'reusable-workflow'

const withSteps: ReadonlySet<UnitKind> = new Set([
  'workflow',
  'reusable-workflow',
  'composite-action'
])

/** Workflows and composite actions. */
export const hasSteps = ({ kind }: Pick<Unit, 'kind'>): boolean => withSteps.has(kind)

/** A step with the job it is in; null in an action. */
export interface PlacedStep {
  job: JobFacts | null
  step: StepFacts
}

/** Every step of a workflow or an action, in order. */
export function stepsOf(discovery: Discovery, path: string): PlacedStep[] {
  const facts = discovery.facts.get(path)
  if (facts?.form === 'action') return facts.steps.map((step) => ({ job: null, step }))
  if (facts?.form !== 'workflow') return []
  return facts.jobs.flatMap((job) => job.steps.map((step) => ({ job, step })))
}

/** What a job or step uses, with its place. */
export interface PlacedUse {
  use: UseFacts
  job: string | null
  step: number | null
}

export function usesOf(discovery: Discovery, path: string): PlacedUse[] {
  const facts = discovery.facts.get(path)
  const calls: PlacedUse[] =
    facts?.form === 'workflow'
      ? facts.jobs.flatMap(({ id, uses }) => (uses ? [{ use: uses, job: id, step: null }] : []))
      : []
  const steps = stepsOf(discovery, path).flatMap(({ job, step }) =>
    step.uses ? [{ use: step.uses, job: job?.id ?? null, step: step.index }] : []
  )
  return [...calls, ...steps]
}

/** The unit that a `uses: ./…` means; null where it is none, or can't be told. */
export function unitOfUse(discovery: Discovery, unit: Unit, used: PlacedUse): Unit | null {
  if (!used.use.target.value.startsWith('./')) return null
  const found = (discovery.references.get(unit.id) ?? []).find(
    (each) =>
      (each.what === 'action' || each.what === 'workflow') &&
      each.state === 'present' &&
      each.job === used.job &&
      each.step === used.step
  )
  return found?.unit ? (discovery.units.get(found.unit) ?? null) : null
}

/** Place of a line and column outside of jobs. */
export const at = ({ line, column }: { line: number; column: number }): Place => ({
  line,
  column,
  job: null,
  step: null
})

/** Beginning of the file, for what is missing altogether. */
export const top: Place = { line: 1, column: 1, job: null, step: null }
