import { readdirSync, readFileSync } from 'node:fs'
import type { JobLog } from '../../src/engine/types/incident.js'
import type { Conclusion, Step } from '../../src/engine/types/workflow-run.js'
import { readSavedLog } from '../../src/logs/read-saved-log.js'
import { splitSteps } from '../../src/logs/split-steps.js'

export const fixtureFolder = new URL('../fixtures/logs/', import.meta.url)

type OneOrMore<T> = T | T[]

/** What was decided of a log before any rule saw it; lists name equally good answers. */
export interface Expected {
  rule: OneOrMore<string> | null
  category: OneOrMore<string>
  transient: OneOrMore<boolean | null>
  evidence: OneOrMore<string>
}

export interface Fixture {
  name: string
  tool: string
  version: string
  command: string
  /** null for a log of a job that went well. */
  expected: Expected | null
  conclusions: Conclusion[]
  raw: Buffer
}

/** Logs that scripts/make-fixtures recorded, with their sidecars. */
export function readFixtures(): Fixture[] {
  return readdirSync(fixtureFolder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.replace(/\.txt$/, '')
      const sidecar = readFileSync(new URL(`${name}.json`, fixtureFolder), 'utf8')
      const facts = JSON.parse(sidecar) as Omit<Fixture, 'name' | 'raw'>
      return { name, ...facts, raw: readFileSync(new URL(file, fixtureFolder)) }
    })
}

/** The log as the action has it: cut and judged by the API's record of the steps. */
export function recordedLog({ raw, conclusions }: Fixture): JobLog {
  const steps: Step[] = conclusions.map((conclusion, index) => {
    const second = `2026-01-15T09:00:${String(index + 1).padStart(2, '0')}Z`
    return {
      number: index + 1,
      name: `step ${index + 1}`,
      status: 'completed',
      conclusion,
      startedAt: second,
      completedAt: second
    }
  })
  return { steps: splitSteps(raw, steps) }
}

/** The log as a person saved it, without a record. */
export function savedLog({ raw }: Fixture): JobLog {
  return readSavedLog(raw)[0] ?? { steps: [] }
}

/** True where a step failed and the job went on as if nothing were: only the record tells that. */
export function hasAdvisoryStep({ raw, conclusions }: Fixture): boolean {
  const errors = raw.toString('utf8').match(/##\[error\]Process completed/g)?.length ?? 0
  return errors > conclusions.filter((conclusion) => conclusion === 'failure').length
}
