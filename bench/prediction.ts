// How good are the risks? Learned from the first 70 % of the time of generated histories, judged by the rest, beside one
// number for all (the base rate) and beside the true chance, which nothing can beat.
//
//   npm run bench:prediction [-- --reliability]
import { backtest, type Backtest } from '../src/incidents/prediction/backtest.js'
import {
  defaultHalfLifeDays,
  samplesOf,
  type Sample
} from '../src/incidents/prediction/frequencies.js'
import { defaultCurve, riskAt } from '../src/incidents/prediction/logistic.js'
import { observationsOf } from '../src/incidents/prediction/observations.js'
import type { PredictedKind } from '../src/incidents/prediction/run-seen.js'
import { aucOf, brierOf, meanOf } from '../src/incidents/prediction/scores.js'
import { tellReports } from './prediction/failure-reports.js'
import { generatedHistory, type GeneratedHistory } from './prediction/generated-history.js'

const seeds = Array.from({ length: 10 }, (_, index) => 1000 + index)
/** A step of the generated histories has one pattern, and no run touches files. */
const kinds: PredictedKind[] = ['workflow', 'job', 'pattern']
const otherHalfLives = [3, 14, 30]

interface Judged extends Backtest {
  auc: number
  truthAuc: number
  truthBrier: number
  defaultBrier: number
}

function judge(
  { runs, truthOf }: GeneratedHistory,
  kind: PredictedKind,
  halfLifeDays: number
): Judged {
  const samples = samplesOf(observationsOf(runs, kind, 'run'), halfLifeDays)
  const found = backtest(samples)
  if (found === null || found.auc === null) throw new Error(`Too little of ${kind} to judge.`)
  const rest = samples.filter(({ at }) => at >= found.splitAt)
  const truth = rest.map(({ component, at, failed }: Sample) => ({
    risk: truthOf(component.workflow ?? '', component.name, at),
    failed
  }))
  const byDefault = rest.map(({ f, failed }) => ({ risk: riskAt(defaultCurve, f), failed }))
  return {
    ...found,
    auc: found.auc,
    truthAuc: aucOf(truth) ?? NaN,
    truthBrier: brierOf(truth),
    defaultBrier: brierOf(byDefault)
  }
}

function tellKind(kind: PredictedKind, all: readonly Judged[]): void {
  const mean = (figure: (one: Judged) => number) => meanOf(all.map(figure)).toFixed(3)
  console.log(
    `${kind}: AUC ${mean(({ auc }) => auc)} (of the true chance ${mean(({ truthAuc }) => truthAuc)}), ` +
      `Brier ${mean(({ brier }) => brier)} (base rate ${mean(({ baseBrier }) => baseBrier)}, ` +
      `true chance ${mean(({ truthBrier }) => truthBrier)}, default curve ${mean(({ defaultBrier }) => defaultBrier)}), ` +
      `k ${mean(({ curve }) => curve.k)}, f0 ${mean(({ curve }) => curve.f0)}, ` +
      `${all.reduce((sum, { judged }) => sum + judged, 0)} risks judged`
  )
}

function tellReliability(all: readonly Judged[]): void {
  for (let tenth = 0; tenth < 10; tenth++) {
    const rows = all.flatMap(({ reliability }) =>
      reliability.filter(({ from }) => Math.round(from * 10) === tenth)
    )
    const count = rows.reduce((sum, row) => sum + row.count, 0)
    if (count === 0) continue
    const mean = (figure: 'predicted' | 'observed') =>
      (rows.reduce((sum, row) => sum + row.count * row[figure], 0) / count).toFixed(3)
    console.log(`  told ${mean('predicted')}, came ${mean('observed')} (${count})`)
  }
}

function tellAll(kind: PredictedKind, halfLifeDays: number): Judged[] {
  const all = histories.map((history) => judge(history, kind, halfLifeDays))
  tellKind(kind, all)
  return all
}

const histories = seeds.map(generatedHistory)
const runs = histories.reduce((sum, history) => sum + history.runs.length, 0)
console.log(`${seeds.length} generated histories of half a year, ${runs} runs`)
for (const halfLifeDays of otherHalfLives) {
  console.log(`with a half-life of ${halfLifeDays} days:`)
  tellAll('pattern', halfLifeDays)
}
tellReports()
console.log(`with the default half-life, ${defaultHalfLifeDays} days:`)
for (const kind of kinds) {
  const all = tellAll(kind, defaultHalfLifeDays)
  if (process.argv.includes('--reliability')) tellReliability(all)
}
