import { parse } from 'yaml'
import type { Pair } from './pairs.js'

/** What failed before a person's repair, as the runner would have told it. */
export interface PairFailure {
  log: string[]
  job: string | null
  step: string | null
  /** Other files of the repository, as the repair implies them. */
  files: Record<string, string>
}

/** The failure, or why the pair is no repair of the kind's failure. */
export type PairCase = PairFailure | { no: string }

export interface Step {
  name?: string
  uses?: string
  run?: string
  'working-directory'?: string
}

export interface JobFacts {
  id: string
  name: string
  steps: Step[]
}

/** How GitHub names a step in the log and in its record. */
export function shownName({ name, uses, run }: Step): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`
}

/** The job that the person changed; null where the change is elsewhere. */
export function jobOf({ before, changed }: Pair): JobFacts | null {
  const root = parse(before, { uniqueKeys: false }) as {
    jobs?: Record<string, { name?: string; steps?: Step[] }>
  }
  const id = changed.map(({ path }) => /^jobs\.([\w-]+)/.exec(path)?.[1]).find(Boolean)
  const job = id === undefined ? undefined : root.jobs?.[id]
  return id === undefined || !job ? null : { id, name: job.name ?? id, steps: job.steps ?? [] }
}

/** A failure in a step, its log begun as the runner begins it. */
export function inStep(job: JobFacts, step: Step, lines: string[]): PairFailure {
  const shown = shownName(step)
  const head =
    step.run === undefined
      ? [`##[group]Run ${step.uses ?? ''}`, '##[endgroup]']
      : [
          `##[group]Run ${step.run.trim().split('\n')[0] ?? ''}`,
          ...step.run.trimEnd().split('\n'),
          'shell: /usr/bin/bash -e {0}',
          '##[endgroup]'
        ]
  return { log: [...head, ...lines], job: job.name, step: shown, files: {} }
}
