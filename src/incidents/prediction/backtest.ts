import type { Sample } from './frequencies.js'
import { canFit, defaultCurve, fitCurve, riskAt, type Curve } from './logistic.js'
import { aucOf, brierOf, meanOf, reliabilityOf, type ReliabilityRow } from './scores.js'

/** How well risks would have been told: learned from the first part of the time, judged by the rest. */
export interface Backtest {
  /** Milliseconds: what is later was judged. */
  splitAt: number
  curve: Curve
  fitted: boolean
  /** Risks that were judged, and how many of those failed. */
  judged: number
  failures: number
  auc: number | null
  brier: number
  /** Of telling the share of failures in the first part of the time, each time. */
  baseBrier: number
  reliability: ReliabilityRow[]
}

/** Share of the time that is learned from. */
const learnedShare = 0.7
/** With fewer of either the AUC's standard error is above 0.1, and nobody can say whether the risks are of use. */
const judgedFrom = 10

/** The curve for these samples: theirs where they are enough, else the default. */
export function curveFor(samples: readonly Sample[]): { curve: Curve; fitted: boolean } {
  return canFit(samples)
    ? { curve: fitCurve(samples), fitted: true }
    : { curve: defaultCurve, fitted: false }
}

/**
 * Wants samples oldest first; each knows of nothing but what was before it. null where there is too little to learn
 * from or to judge by.
 */
export function backtest(samples: readonly Sample[]): Backtest | null {
  const [first, last] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0]
  const splitAt = first + learnedShare * (last - first)
  const learned = samples.filter(({ at }) => at < splitAt)
  const rest = samples.filter(({ at }) => at >= splitAt)
  const failures = rest.filter(({ failed }) => failed).length
  if (learned.length === 0 || Math.min(failures, rest.length - failures) < judgedFrom) return null
  const { curve, fitted } = curveFor(learned)
  const base = meanOf(learned.map(({ failed }) => (failed ? 1 : 0)))
  const told = rest.map(({ f, failed }) => ({ risk: riskAt(curve, f), failed }))
  return {
    ...{ splitAt, curve, fitted, judged: rest.length, failures },
    auc: aucOf(told),
    brier: brierOf(told),
    baseBrier: brierOf(rest.map(({ failed }) => ({ risk: base, failed }))),
    reliability: reliabilityOf(told)
  }
}
