import { rootCauses } from './root-causes.js'
import type { Outcome } from './types/plan.js'

/** How many of these failures no rule knows. */
export interface UnknownRate {
  unknown: number
  of: number
}

/** Over all jobs that failed by themselves, of all runs that were looked into. */
export function unknownRateOf(outcomes: Pick<Outcome, 'diagnoses'>[]): UnknownRate {
  const failures = outcomes.flatMap(({ diagnoses }) => rootCauses(diagnoses))
  const unknown = failures.filter(({ primary }) => primary.category === 'unknown')
  return { unknown: unknown.length, of: failures.length }
}

/** `unknown: 1 of 4 failures (25 %)` */
export function unknownText({ unknown, of }: UnknownRate): string {
  const share = of === 0 ? 0 : (100 * unknown) / of
  return `unknown: ${unknown} of ${of} failures (${Number(share.toFixed(1))} %)`
}
