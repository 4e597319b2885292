import type { PredictedKind } from '../incidents/prediction/run-seen.js'
import { plainLine } from '../logs/plain-text.js'
import type { PredictionReport } from './prediction-report.js'
import type { Paint } from './terminal.js'

type Kind = PredictionReport['kinds'][number]
type Risk = Kind['risks'][number]

const titles: Record<PredictedKind, string> = {
  pattern: 'Failure patterns',
  workflow: 'Workflows',
  job: 'Jobs',
  step: 'Steps',
  file: 'Files that the commit touches'
}
const shownAtMost = 10
/** From here on a failure is likelier than not. */
const likely = 0.5

/** The risks for a terminal. Names come from logs and from a branch that anybody may write: none goes as it stands. */
export function predictionText(report: PredictionReport, paint: Paint): string {
  const lines = [headLine(report), ...report.kinds.flatMap((kind) => kindLines(kind, paint))]
  return `${lines.join('\n')}\n`
}

function headLine({ of, runs, failures, from, at }: PredictionReport): string {
  const span = `from ${dayOf(from)} to ${dayOf(at)}`
  if (of === 'run') {
    return `Risks of the next run, by ${counted(runs, 'run')} ${span}, ${failures} of which failed.`
  }
  return (
    `Risks of the next failed run, by ${counted(failures, 'failed run')} ${span}. ` +
    'Green runs are not known here; with --repo owner/name the risks are of the next run.'
  )
}

function kindLines(kind: Kind, paint: Paint): string[] {
  const title = ['', paint.bold(titles[kind.kind])]
  if (kind.silent !== null) return [...title, `  ${paint.dim(`None told. ${kind.silent}`)}`]
  const shown = kind.risks.slice(0, shownAtMost).map((risk) => riskLine(risk, kind.kind, paint))
  const left = kind.risks.length - shown.length
  const more = left > 0 ? [`  and ${left} more: see --format json`] : []
  return [...title, ...shown, ...more, `  ${paint.dim(basisOf(kind))}`]
}

function riskLine(risk: Risk, kind: PredictedKind, paint: Paint): string {
  const { failures, runs, lastFailedAt } = risk
  const percent = `${Math.round(risk.risk * 100)} %`.padStart(5)
  const told = risk.risk >= likely ? paint.red(percent) : percent
  const count = `${failures} of ${runs} runs, last ${dayOf(lastFailedAt)}`
  return `  ${told}  ${nameOf(risk, kind)}: ${count}`
}

function nameOf({ name, workflow, job, rule, summary }: Risk, kind: PredictedKind): string {
  const file = workflow?.replace(/^\.github\/workflows\//, '') ?? null
  const parts: Record<PredictedKind, (string | null)[]> = {
    pattern: [file, job, summary?.replace(/\.$/, '') ?? null, rule ?? name],
    workflow: [file],
    job: [file, name],
    step: [file, name],
    file: [name]
  }
  return parts[kind]
    .filter((part) => part !== null)
    .map(plainLine)
    .join(', ')
}

function basisOf({ fitted, curve: { k, f0 }, samples, backtest }: Kind): string {
  const figures = `k ${k.toFixed(2)}, f0 ${f0.toFixed(2)}`
  const curve = fitted ? `Fitted to ${samples} cases (${figures})` : `Not fitted (${figures})`
  if (backtest === null) return `${curve}; too little to judge it by.`
  const { judged, from, auc, brier, baseBrier } = backtest
  return (
    `${curve}; judged by ${judged} since ${dayOf(from)}: AUC ${auc?.toFixed(2) ?? 'unknown'}, ` +
    `Brier ${brier.toFixed(3)} (${baseBrier.toFixed(3)} by the share of failures alone).`
  )
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

const dayOf = (time: string): string => time.slice(0, 10)
