import { readSavedLog } from '../../src/logs/read-saved-log.js'
import { failureOfLog } from '../../src/cli/failure-of-log.js'
import { judgeLog } from '../../src/cli/judge-log.js'
import type { FixContext, FixHistory, FixSettings, Proposals } from '../../src/engine/types/fix.js'
import { createFixBook } from '../../src/fixers/book/fix-book.js'
import type { Fixer } from '../../src/fixers/fixer.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'

/** A failure in a repository: the failed job's log, and what lies beside the workflow file. */
export interface FixCase {
  /** The failed step's log, as the runner writes it, without timestamps; or the annotation's text alone. */
  log: string[]
  job?: string
  step?: string
  labels?: string[]
  workflowPath?: string
  event?: string
  restricted?: boolean
  /** Other files of the repository; null for one whose text nobody asks for. */
  files?: Record<string, string | null>
  /** Modes other than 100644. */
  modes?: Record<string, string>
  settings?: Partial<FixSettings>
  history?: Partial<FixHistory>
}

export const matcher = compileTable(rules)
const defaultPath = '.github/workflows/ci.yml'

/** What these fixers propose for the case, by the way the CLI goes: log to rule to place to fix. */
export async function proposalsFor(
  text: string,
  given: FixCase,
  fixers: readonly Fixer[]
): Promise<Proposals> {
  const [log] = readSavedLog(Buffer.from(given.log.join('\n')))
  if (!log) throw new Error('The log of the case is empty.')
  const workflowPath = given.workflowPath ?? defaultPath
  const place = { workflowPath, jobName: given.job ?? null, stepName: given.step ?? null }
  const { cause } = judgeLog(log, matcher)
  if (!cause) throw new Error('No rule knows the failure in the log of the case.')
  const failure = failureOfLog(log, cause, { ...place, labels: given.labels ?? [] })
  const told = {
    ...failure,
    ...(given.event === undefined ? {} : { event: given.event }),
    ...(given.restricted === undefined ? {} : { restricted: given.restricted })
  }
  return await createFixBook(fixers).propose([told], contextOf(text, given, workflowPath))
}

export function contextOf(text: string, given: Partial<FixCase>, workflowPath: string): FixContext {
  const texts = new Map(Object.entries({ ...given.files, [workflowPath]: text }))
  const modes = new Map([...texts.keys()].map((path) => [path, given.modes?.[path] ?? '100644']))
  return {
    sources: {
      modes: () => Promise.resolve(modes),
      text: (path) => Promise.resolve(texts.get(path) ?? null)
    },
    settings: { timeoutCap: 360, env: {}, optionalJobs: [], templates: [], ...given.settings },
    history: { occurrences: 1, merged: [], ...given.history }
  }
}
