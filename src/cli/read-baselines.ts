import { resolve } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import type { Baseline } from '../engine/types/baseline.js'
import type { Matcher } from '../engine/types/diagnosis.js'
import { readLogInput } from '../local/read-log-input.js'
import type { Terminal } from './terminal.js'

/** The green log for a job: of the job's name, or the only one there is; null where there is none. */
export type Baselines = (jobName: string | null) => Baseline | null

/** Reads the file of `--baseline`, in any form that a log may have. Throws a ConfigurationError for what is no log. */
export async function readBaselines(
  file: string,
  matcher: Matcher,
  terminal: Terminal
): Promise<Baselines> {
  const path = file === '-' ? '-' : resolve(terminal.cwd(), file)
  const known: { name: string | null; baseline: Baseline }[] = []
  for await (const log of readLogInput(path, terminal.stdin)) {
    known.push({ name: log.name, baseline: matcher.baselineOf(log) })
  }
  const [only] = known
  if (!only) {
    const what = file === '-' ? 'Standard input' : file
    throw new ConfigurationError(`${what} is empty; name the log of a green run.`)
  }
  return (jobName) =>
    (known.length === 1 ? only : known.find(({ name }) => name === jobName))?.baseline ?? null
}
