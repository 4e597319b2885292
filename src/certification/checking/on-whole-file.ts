import type { CheckResult } from '../types/check.js'

/** A finding that is about the file and no line of it, which is 0 for the sweep. */
export function onWholeFile(
  outcome: 'failed' | 'warned',
  code: string,
  message: string
): CheckResult {
  const place = { line: 0, column: 0, job: null, step: null }
  return { outcome, findings: [{ code, message, place, about: null }] }
}
