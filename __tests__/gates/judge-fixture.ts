import { judgeLog } from '../../src/cli/judge-log.js'
import type { Matcher } from '../../src/engine/types/diagnosis.js'
import type { JobLog } from '../../src/engine/types/incident.js'
import type { Expected } from './fixtures.js'

const listOf = <T>(value: T | T[]): T[] => [value].flat() as T[]

/** What the verdict says otherwise than what was decided, one part each; empty where all is right. */
export function faultsOf(expected: Expected, log: JobLog, matcher: Matcher): string[] {
  const { category, cause, also, evidence } = judgeLog(log, matcher)
  const found = [...(cause ? [cause] : []), ...also].map(({ ruleId }) => ruleId)
  const right: [string, boolean][] = [
    ['category', listOf(expected.category).includes(category)],
    ['transient', listOf(expected.transient).includes(cause?.transient ?? null)],
    ['evidence', evidence.some(({ text }) => holdsOne(text, listOf(expected.evidence)))],
    // A more exact row may have come since: it is enough that the named one hits too.
    ['rule', expected.rule === null || listOf(expected.rule).some((id) => found.includes(id))]
  ]
  const faults = right.filter(([, is]) => !is).map(([part]) => part)
  if (faults.length === 0) return []
  const line = evidence[0]?.text ?? ''
  return [...faults, `told: ${category}, ${found[0] ?? 'no row'}: ${line}`]
}

const holdsOne = (text: string, parts: string[]) => parts.some((part) => text.includes(part))
