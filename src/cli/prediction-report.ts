import { z } from 'zod'
import type { HistoryEvent, RecordedDiagnosis } from '../engine/types/history.js'
import { defaultHalfLifeDays } from '../incidents/prediction/frequencies.js'
import type { Prediction, Risk } from '../incidents/prediction/predict.js'
import { predictedKinds, type PredictedOf, type RunSeen } from '../incidents/prediction/run-seen.js'

const curve = z.object({
  k: z.number().positive(),
  f0: z.number().describe('Frequency at which the risk is one half.')
})

const backtest = z
  .object({
    from: z.iso.datetime().describe('What is earlier was learned from, the rest judged.'),
    judged: z.int(),
    failures: z.int(),
    auc: z.number().nullable(),
    brier: z.number(),
    baseBrier: z.number().describe('Of telling the share of failures each time.'),
    reliability: z
      .array(
        z.object({
          from: z.number(),
          count: z.int(),
          predicted: z.number(),
          observed: z.number()
        })
      )
      .describe('A row for each tenth of the risks that has any.')
  })
  .nullable()
  .describe('null: too little to judge by.')

const risk = z.object({
  name: z.string().describe('Untrusted: fingerprint, path, or name of a job or step.'),
  workflow: z.string().nullable(),
  rule: z.string().nullable(),
  job: z.string().nullable(),
  summary: z.string().nullable(),
  risk: z.number().gt(0).lt(1),
  f: z.number().min(0).max(1).describe('Recency-weighted share of the runs in which it failed.'),
  failures: z.int(),
  runs: z.int(),
  lastFailedAt: z.iso.datetime()
})

export const predictionReportSchema = z
  .object({
    version: z.literal(1),
    at: z.iso.datetime(),
    from: z.iso.datetime().describe('Runs before it were not looked at.'),
    of: z
      .enum(['run', 'failed-run'])
      .describe('What a risk speaks of: without the list of runs, the next failed run alone.'),
    runs: z.int(),
    failures: z.int(),
    halfLifeDays: z.number(),
    kinds: z.array(
      z.object({
        kind: z.enum(predictedKinds),
        curve: curve.describe('risk = 1 / (1 + e^(-k (f - f0)))'),
        fitted: z.boolean().describe('false: the documented default.'),
        samples: z.int(),
        failures: z.int(),
        backtest,
        silent: z.string().nullable().describe('Why no risk is told.'),
        risks: z.array(risk).describe('The highest first.')
      })
    )
  })
  .meta({
    title: 'auto-heal prediction',
    description: 'What will fail in the next run, with the counts behind it: auto-heal predict.'
  })

export type PredictionReport = z.infer<typeof predictionReportSchema>

export interface Predicted {
  now: Date
  from: Date
  of: PredictedOf
  runs: readonly RunSeen[]
  predictions: readonly Prediction[]
  events: readonly HistoryEvent[]
}

export function predictionReport(predicted: Predicted): PredictionReport {
  const { now, from, of, runs, predictions, events } = predicted
  const diagnoses = new Map(
    events.flatMap(({ plan }) => plan?.diagnoses ?? []).map((each) => [each.fingerprint, each])
  )
  return {
    version: 1,
    at: now.toISOString(),
    from: from.toISOString(),
    ...{ of, runs: runs.length, failures: runs.filter(({ failed }) => failed).length },
    halfLifeDays: defaultHalfLifeDays,
    kinds: predictions.map(({ backtest: judged, risks, ...rest }) => ({
      ...rest,
      backtest: judged && judgedOf(judged),
      risks: risks.map((each) => riskOf(each, diagnoses))
    }))
  }
}

function judgedOf(found: NonNullable<Prediction['backtest']>) {
  const { splitAt, judged, failures, auc, brier, baseBrier, reliability } = found
  const from = new Date(splitAt).toISOString()
  return { from, judged, failures, auc, brier, baseBrier, reliability }
}

function riskOf(
  { component, risk, f, failures, runs, lastAt }: Risk,
  diagnoses: ReadonlyMap<string, RecordedDiagnosis>
) {
  const { kind, name, workflow } = component
  const known = kind === 'pattern' ? diagnoses.get(name) : undefined
  const about = {
    rule: known?.rule ?? null,
    job: known?.job ?? null,
    summary: known?.summary ?? null
  }
  const lastFailedAt = new Date(lastAt).toISOString()
  return { name, workflow, ...about, risk, f, failures, runs, lastFailedAt }
}
