import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fitsFrom } from '../../src/incidents/prediction/logistic.js'
import { predict } from '../../src/incidents/prediction/predict.js'
import type { RunSeen } from '../../src/incidents/prediction/run-seen.js'

const labels = resolve('../shared/corpus/labels.jsonl')

interface Label {
  /** `owner/repo:reports/2026-05-30-….md (job 1234 tests)` where it comes from a report of the day's failures. */
  source: string
  primary: string
}

/** What the daily failure reports of the labelled logs give: too little to judge by, which the tool must see itself. */
export function tellReports(): void {
  if (!existsSync(labels)) {
    console.log(`daily failure reports: not measured, there is no labelled corpus at ${labels}`)
    return
  }
  const read = readFileSync(labels, 'utf8').trim().split('\n')
  const runs = read.flatMap((line) => failureIn(JSON.parse(line) as Label) ?? [])
  const days = new Set(runs.map(({ at }) => at)).size
  const last = new Date(
    runs
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? 0
  )
  const told = predict(runs, 'failed-run', last)
  console.log(
    `daily failure reports: not scored, since ${runs.length} failures on ${days} days, without the green runs beside them, ` +
      `are too few (${fitsFrom} failures and ${fitsFrom} runs without are wanted); risks told of them: ` +
      `${told.reduce((sum, { risks }) => sum + risks.length, 0)}, judged: ${told.filter(({ backtest }) => backtest).length}`
  )
}

/** A report says neither workflow nor hour; the label's category stands for the pattern. */
function failureIn({ source, primary }: Label): RunSeen | null {
  const found = /\/(?<date>\d{4}-\d\d-\d\d)-[\w-]+\.md \(job \d+ (?<job>.+)\)$/.exec(source)?.groups
  if (!found) return null
  return {
    ...{ workflow: '', branch: null, at: `${found['date']}T00:00:00.000Z`, failed: true },
    ...{
      explained: true,
      fingerprints: [primary],
      jobs: [found['job'] ?? ''],
      steps: [],
      files: []
    }
  }
}
