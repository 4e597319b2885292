import { backtest, curveFor, type Backtest } from './backtest.js'
import {
  defaultHalfLifeDays,
  enough,
  frequenciesAt,
  samplesOf,
  type Frequency
} from './frequencies.js'
import { riskAt, type Curve } from './logistic.js'
import { observationsOf } from './observations.js'
import { predictedKinds, type PredictedKind, type PredictedOf, type RunSeen } from './run-seen.js'

/** The chance that one component fails in the next run that it is at stake in, and what it is made from. */
export interface Risk extends Frequency {
  /** Inside (0, 1). */
  risk: number
}

/** What is told of components of one kind. */
export interface Prediction {
  kind: PredictedKind
  curve: Curve
  /** False: the curve is the documented default. */
  fitted: boolean
  /** What the curve was fitted to, or would have been. */
  samples: number
  failures: number
  /** null where there is too little to judge by. */
  backtest: Backtest | null
  /** Why no risk is told; null where they are. */
  silent: string | null
  /** The highest first. */
  risks: Risk[]
}

/** One for each kind, of the runs until `now`. */
export function predict(
  runs: readonly RunSeen[],
  of: PredictedOf,
  now: Date,
  halfLifeDays = defaultHalfLifeDays
): Prediction[] {
  const past = runs.filter(({ at }) => Date.parse(at) <= now.getTime())
  return predictedKinds.map((kind) => predictKind(past, kind, of, now, halfLifeDays))
}

function predictKind(
  runs: readonly RunSeen[],
  kind: PredictedKind,
  of: PredictedOf,
  now: Date,
  halfLifeDays: number
): Prediction {
  const observations = observationsOf(runs, kind, of)
  const samples = samplesOf(observations, halfLifeDays)
  const { curve, fitted } = curveFor(samples)
  const judged = backtest(samples)
  const risks = frequenciesAt(observations, now.getTime(), halfLifeDays)
    .map((each) => ({ ...each, risk: riskAt(curve, each.f) }))
    .sort((a, b) => b.risk - a.risk || (a.component.name < b.component.name ? -1 : 1))
  const silent = silenceFor(risks, observations.length, judged)
  return {
    ...{ kind, curve, fitted, samples: samples.length },
    failures: samples.filter(({ failed }) => failed).length,
    ...{ backtest: judged, silent, risks: silent === null ? risks : [] }
  }
}

/**
 * Right or silent: risks that did no better than one number for all would only look like knowledge. Where the rate has
 * changed they may come nearer to it and still have the order wrong, which the AUC tells.
 */
function silenceFor(
  risks: readonly Risk[],
  observed: number,
  judged: Backtest | null
): string | null {
  if (observed === 0) return 'No run that is known tells of it.'
  if (risks.length === 0) {
    return `Nothing failed at least ${enough.failures} times in at least ${enough.runs} runs, not all of them long ago.`
  }
  if (judged === null) return null
  const { brier, baseBrier, auc } = judged
  if (brier < baseBrier && auc !== null && auc > 0.5) return null
  return 'Tried on the last 30 % of the time, the risks were no better than the share of failures alone; wait for more runs.'
}
