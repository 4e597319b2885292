import { unlessAbstained } from '../../workflow-file/abstain.js'
import { yamlValue } from '../../workflow-file/yaml-value.js'

type Values = Record<string, unknown>

/** What the facts leave out of a job, for the few checks that need it. */
export interface WrittenJob {
  neverRuns: boolean
  hasContainer: boolean
  steps: WrittenStep[]
}

export interface WrittenStep {
  run: string
  neverRuns: boolean
  /** The `if:` as written; empty for none. */
  condition: string
}

/** A job, or the action where `job` is null, with its scripts as YAML reads them; null where there is none. */
export function writtenJob(text: string, job: string | null): WrittenJob | null {
  const root = valuesOf(unlessAbstained(() => yamlValue(text)))
  const holder = job === null ? valuesOf(root['runs']) : valuesOf(valuesOf(root['jobs'])[job])
  if (Object.keys(holder).length === 0) return null
  const steps: unknown[] = Array.isArray(holder['steps']) ? holder['steps'] : []
  return {
    neverRuns: isNever(holder['if']),
    hasContainer: holder['container'] !== undefined,
    steps: steps.map((each) => writtenStep(valuesOf(each)))
  }
}

function writtenStep({ run, if: condition }: Values): WrittenStep {
  return {
    run: typeof run === 'string' ? run : '',
    neverRuns: isNever(condition),
    condition: typeof condition === 'string' ? condition : ''
  }
}

const isNever = (condition: unknown): boolean =>
  condition === false ||
  (typeof condition === 'string' && /^\s*(?:\$\{\{\s*)?false\s*(?:\}\}\s*)?$/.test(condition))

/** A map as it is; an empty one for anything else. */
export const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

/** Whether a step, or its job, is switched off by `if: false`. */
export function isSwitchedOff(text: string, job: string | null, step: number | null): boolean {
  const written = writtenJob(text, job)
  if (!written) return false
  return written.neverRuns || (step !== null && written.steps[step]?.neverRuns === true)
}
