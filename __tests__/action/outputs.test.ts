import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/action/outputs.js'
import type { ActionOutcome, Outcome } from '../../src/engine/types/plan.js'
import { aJobDiagnosis, anOutcome, transient } from '../support/builders.js'

const acted = (change: Partial<ActionOutcome>): ActionOutcome => ({
  ...{ kind: 'issue', status: 'done', detail: '', url: null, number: null },
  ...change
})
const nothing = {
  ...{ category: '', rule: '', transient: '', actions: '', reran: 'false' },
  ...{
    'issue-number': '',
    'issue-url': '',
    'pull-request-number': '',
    'pull-request-url': '',
    formatter: '',
    'head-sha': '',
    report: '/r.json'
  }
}
const issue = acted({ number: 5, url: 'https://x.test/5' })

test.each<[string, Partial<Outcome>[], object]>([
  ['no run', [], {}],
  ['a run without a failed job', [{}], {}],
  [
    'a persistent failure that became an issue',
    [{ diagnoses: [aJobDiagnosis()], actions: [issue] }],
    {
      ...{ category: 'test_failure', rule: 'test-failed', transient: 'false', actions: 'issue' },
      ...{ 'issue-number': '5', 'issue-url': 'https://x.test/5' }
    }
  ],
  [
    'a transient failure that runs again',
    [{ diagnoses: [aJobDiagnosis(transient)], actions: [acted({ kind: 'rerun' })] }],
    {
      ...{ category: 'network_error', rule: 'dns-failed', transient: 'true' },
      ...{ actions: 'rerun', reran: 'true' }
    }
  ],
  [
    'what was only planned, dropped or tried',
    [
      {
        actions: [
          acted({ status: 'planned', number: 1 }),
          acted({ kind: 'rerun', status: 'dropped' }),
          acted({ kind: 'resolve', status: 'failed', number: 2 })
        ]
      }
    ],
    {}
  ],
  [
    'an unclear cause',
    [{ diagnoses: [aJobDiagnosis({ transient: null })] }],
    { category: 'test_failure', rule: 'test-failed' }
  ],
  [
    'an issue that was closed',
    [{ actions: [acted({ kind: 'resolve', number: 6 })] }],
    { actions: 'resolve', 'issue-number': '6' }
  ],
  [
    'several runs: the first that failed speaks, each kind of action is named once',
    [{}, { diagnoses: [aJobDiagnosis()], actions: [issue] }, { actions: [issue] }],
    {
      ...{ category: 'test_failure', rule: 'test-failed', transient: 'false', actions: 'issue' },
      ...{ 'issue-number': '5', 'issue-url': 'https://x.test/5' }
    }
  ]
])('%s', (_name, outcomes, expected) => {
  const told = outcomes.some(({ diagnoses = [] }) => diagnoses.length > 0)
  const head = { 'head-sha': told ? anOutcome({}).run.headSha : '' }
  const outputs = outputsOf(outcomes.map(anOutcome), '/r.json')
  expect(outputs).toEqual({ ...nothing, ...head, ...expected })
})

test('the formatter that cures the failure is named, but not for a fork', () => {
  const diagnoses = [aJobDiagnosis({ ruleId: 'prettier-findings' })]
  const fork = { ...anOutcome({}).run, headRepository: 'mallory/app' }
  expect(outputsOf([anOutcome({ diagnoses })], '').formatter).toBe('prettier')
  expect(outputsOf([anOutcome({ diagnoses, run: fork })], '').formatter).toBe('')
})
