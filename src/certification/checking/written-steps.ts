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

/** Looks up a job, or the action itself for null; null where there is none. */
export type Written = (job: string | null) => WrittenJob | null

/** Scripts and conditions of a file, as YAML reads them; the text is parsed when it is first asked for. */
export function writtenIn(text: string): Written {
  let parsed: Values | null = null
  return (job) => {
    parsed ??= valuesOf(unlessAbstained(() => yamlValue(text)))
    const holder = job === null ? valuesOf(parsed['runs']) : valuesOf(valuesOf(parsed['jobs'])[job])
    return Object.keys(holder).length === 0 ? null : writtenJob(holder)
  }
}

function writtenJob(holder: Values): WrittenJob {
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
const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
