import { describe, expect, test } from '@jest/globals'
import { categoryOfCode } from '../../../src/certification/classify/root-causes.js'
import { failedRuns } from '../../../src/certification/checks/failed-runs.js'
import type { RunDiagnosis } from '../../../src/certification/ports.js'
import { categories, type Category } from '../../../src/engine/types/rule.js'
import { aBranch, aRecord, looked } from './run-checks.js'

const red = aBranch({ lastConclusion: 'failure', succeeded: 9, failed: 1, successRate: 0.9 })
const because = (category: Category): RunDiagnosis => ({
  runId: 7,
  url: 'https://github.com/o/r/actions/runs/7/job/9',
  job: 'test',
  diagnosis: {
    ruleId: 'some-rule',
    category,
    transient: false,
    summary: 'Something is missing.',
    remedy: 'Add it.',
    fingerprint: 'v1:x'
  },
  line: 'a secret line of a log'
})

describe('a default branch whose last run failed', () => {
  test.each([
    ['missing_credentials', 'run-missing-credentials', 'ENV_MISSING'],
    ['network_error', 'run-network-error', 'NETWORK_FAIL'],
    ['timeout', 'run-timeout', 'TIMEOUT'],
    ['test_failure', 'run-test-failure', 'LOGIC_ERROR'],
    ['cancelled', 'run-cancelled', 'LOGIC_ERROR'],
    ['unknown', 'run-unknown', 'LOGIC_ERROR']
  ] as const)('by %s has the code %s, which stands for %s', async (category, code, cause) => {
    expect(failedRuns.codes[code]).toBe(cause)
    const record = aRecord({ branches: [red], diagnosis: because(category) })
    expect(await looked(failedRuns, record)).toEqual({
      outcome: 'failed',
      findings: [
        {
          code,
          message:
            'The last completed run on main (https://github.com/o/r/actions/runs/7) failed in the job test: Something is missing. Add it.',
          place: { line: 0, column: 0, job: null, step: null },
          about: null
        }
      ]
    })
  })

  test('has no code that is not declared, whatever the category', async () => {
    for (const category of categories) {
      const result = await looked(
        failedRuns,
        aRecord({ branches: [red], diagnosis: because(category) })
      )
      const [code] = 'findings' in result ? result.findings.map((one) => one.code) : []
      expect(Object.keys(failedRuns.codes)).toContain(code)
      expect(categoryOfCode(code ?? '')).toBe(category)
    }
  })

  test('and has no diagnosis still fails', async () =>
    expect(await looked(failedRuns, aRecord({ branches: [red] }))).toMatchObject({
      outcome: 'failed',
      findings: [{ code: 'run-unknown', message: expect.stringContaining('its log was not read') }]
    }))
})

describe('a default branch whose last run went well', () => {
  const rate = (succeeded: number, failed: number) =>
    aBranch({ succeeded, failed, successRate: succeeded / (succeeded + failed) })

  test('is warned of where more than half of ten runs fail', async () => {
    expect(await looked(failedRuns, aRecord({ branches: [rate(4, 6)] }))).toMatchObject({
      outcome: 'warned',
      findings: [
        {
          code: 'low-success-rate',
          message:
            'Of 10 runs on main 6 failed, though the last one is green; look for what makes it fail now and then.'
        }
      ]
    })
    for (const fine of [rate(5, 5), rate(4, 5), rate(10, 0)]) {
      expect(await looked(failedRuns, aRecord({ branches: [fine] }))).toEqual({ outcome: 'passed' })
    }
  })

  test('passes whatever other branches do, and where it never ran', async () => {
    const topic = aBranch({ ...red, branch: 'topic', isDefault: false })
    for (const branches of [[], [topic], [aBranch({ lastConclusion: 'skipped' }), topic]]) {
      expect(await looked(failedRuns, aRecord({ branches }))).toEqual({ outcome: 'passed' })
    }
  })
})

test('runs that could not be had are skipped with the reason, and are not taken for none', async () => {
  expect(await looked(failedRuns, null)).toMatchObject({ outcome: 'skipped' })
  const gap = 'Could not list the workflow runs: GitHub answered 502.'
  expect(await looked(failedRuns, { ...aRecord({ branches: null }), gaps: [gap] })).toEqual({
    outcome: 'skipped',
    reason: gap
  })
})
