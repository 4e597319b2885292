import { expect, test } from '@jest/globals'
import { predictionReport, predictionReportSchema } from '../../src/cli/prediction-report.js'
import { predictionText } from '../../src/cli/prediction-text.js'
import { paintOf } from '../../src/cli/terminal.js'
import { predict } from '../../src/incidents/prediction/predict.js'
import type { PredictedOf, RunSeen } from '../../src/incidents/prediction/run-seen.js'
import { anEvent } from '../support/an-event.js'
import { aFailedRun, aRunSeen } from '../support/a-run-seen.js'

const now = new Date('2026-01-13T08:00:00Z')
const from = new Date('2026-01-05T00:00:00Z')
const paint = paintOf(
  { stdout: process.stdout, stderr: process.stderr, stdin: process.stdin, env: {}, cwd: () => '' },
  'to a file'
)
const diagnosis = {
  ...{ job: 'test', rule: 'test-failed', category: 'test_failure', transient: false },
  ...{ confidence: 'high', fingerprint: 'v1-test', summary: 'A test failed.', evidence: '' },
  ...{ aggregator: false, step: 'Run tests' }
}
const plan = {
  conclusion: 'failure',
  event: 'push',
  diagnoses: [diagnosis],
  actions: [],
  checks: []
}

/** Two hundred hours: red for a day in four, and one in ten else; the second job's name would clear the screen. */
const runs: RunSeen[] = Array.from({ length: 200 }, (_, hour) => {
  const files = hour % 3 === 0 ? ['src/core.ts'] : []
  if (hour % 50 === 7)
    return aFailedRun(hour, {
      fingerprints: ['v1-odd'],
      jobs: ['de\u001b[2Jploy'],
      steps: [],
      files
    })
  return hour % 96 < 24 || hour % 10 === 0 ? aFailedRun(hour, { files }) : aRunSeen(hour, { files })
})

const textOf = (seen: readonly RunSeen[], of: PredictedOf) => {
  const predicted = { now, from, of, runs: seen, predictions: predict(seen, of, now) }
  const report = predictionReport({ ...predicted, events: [anEvent({ plan })] })
  expect(predictionReportSchema.parse(report)).toEqual(report)
  return predictionText(report, paint)
}

test('the risks of the next run', () => {
  expect(textOf(runs, 'run')).toMatchInlineSnapshot(`
    "Risks of the next run, by 200 runs from 2026-01-05 to 2026-01-13, 73 of which failed.

    Failure patterns
       18 %  ci.yml, test, A test failed, test-failed: 69 of 200 runs, last 2026-01-13
        6 %  ci.yml, v1-odd: 4 of 200 runs, last 2026-01-11
      Fitted to 332 cases (k 4.16, f0 0.69); judged by 114 since 2026-01-10: AUC 0.64, Brier 0.101 (0.117 by the share of failures alone).

    Workflows
      None told. Tried on the last 30 % of the time, the risks were no better than the share of failures alone; wait for more runs.

    Jobs
       18 %  ci.yml, test: 69 of 200 runs, last 2026-01-13
        6 %  ci.yml, de[2Jploy: 4 of 200 runs, last 2026-01-11
      Fitted to 332 cases (k 4.16, f0 0.69); judged by 114 since 2026-01-10: AUC 0.64, Brier 0.101 (0.117 by the share of failures alone).

    Steps
      None told. Tried on the last 30 % of the time, the risks were no better than the share of failures alone; wait for more runs.

    Files that the commit touches
       32 %  src/core.ts: 26 of 67 runs, last 2026-01-13
      Not fitted (k 4.40, f0 0.54); too little to judge it by.
    "
  `)
})

test('of the next failed run, where green ones are not known', () => {
  const failed = runs.filter((run) => run.failed)
  expect(textOf(failed, 'failed-run')).toMatchInlineSnapshot(`
    "Risks of the next failed run, by 73 failed runs from 2026-01-05 to 2026-01-13. Green runs are not known here; with --repo owner/name the risks are of the next run.

    Failure patterns
       95 %  ci.yml, test, A test failed, test-failed: 69 of 73 runs, last 2026-01-13
        5 %  ci.yml, v1-odd: 4 of 73 runs, last 2026-01-11
      Fitted to 108 cases (k 6.70, f0 0.50); judged by 28 since 2026-01-10: AUC 0.86, Brier 0.071 (0.260 by the share of failures alone).

    Workflows
       88 %  ci.yml: 73 of 73 runs, last 2026-01-13
      Not fitted (k 4.40, f0 0.54); too little to judge it by.

    Jobs
       95 %  ci.yml, test: 69 of 73 runs, last 2026-01-13
        5 %  ci.yml, de[2Jploy: 4 of 73 runs, last 2026-01-11
      Fitted to 108 cases (k 6.70, f0 0.50); judged by 28 since 2026-01-10: AUC 0.86, Brier 0.071 (0.260 by the share of failures alone).

    Steps
       86 %  ci.yml, Run tests: 69 of 73 runs, last 2026-01-13
      Not fitted (k 4.40, f0 0.54); too little to judge it by.

    Files that the commit touches
      None told. No run that is known tells of it.
    "
  `)
})

test('nothing, and why', () => {
  expect(textOf([], 'run')).toMatchInlineSnapshot(`
    "Risks of the next run, by 0 runs from 2026-01-05 to 2026-01-13, 0 of which failed.

    Failure patterns
      None told. No run that is known tells of it.

    Workflows
      None told. No run that is known tells of it.

    Jobs
      None told. No run that is known tells of it.

    Steps
      None told. No run that is known tells of it.

    Files that the commit touches
      None told. No run that is known tells of it.
    "
  `)
})
