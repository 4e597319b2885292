import { describe, expect, test } from '@jest/globals'
import { cleanLog } from '../../src/logs/clean-log.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'

const matcher = compileTable(rules)

/** What is said of a failed step that printed these lines. */
function told(...lines: string[]) {
  const text = cleanLog(
    Buffer.from([...lines, '##[error]Process completed with exit code 1.'].join('\n'))
  )
  const steps = [{ number: 1, name: 'test', conclusion: 'failure', text }]
  const [first] = matcher.matchLog({ steps })
  return [first?.ruleId, first?.evidence.text, first?.failingTests]
}

const failed = 'com.acme.LoginTest > opens() FAILED'
const other = 'com.acme.PayTest > pays() FAILED'

describe('a test that failed and passed when it was tried again', () => {
  test('is no evidence beside one that failed for good', () =>
    expect(told(failed, 'com.acme.LoginTest > opens() PASSED', other)).toEqual([
      'gradle-test-failed',
      other,
      ['com.acme.PayTest > pays()']
    ]))

  test('is no evidence of what failed the step afterwards', () => {
    const [rule] = told(
      failed,
      'com.acme.LoginTest > opens() PASSED',
      'bash: mvnd: command not found'
    )
    expect(rule).toBe('shell-command-missing')
  })

  test('is told of by surefire as a flake', () => {
    const [, , names] = told(
      '[ERROR] com.acme.LoginTest.opens  Time elapsed: 0.01 s  <<< FAILURE!',
      '[WARNING] Flakes: ',
      '[WARNING] com.acme.LoginTest.opens',
      '[ERROR]   Run 1: LoginTest.opens:12 expected:<1> but was:<2>',
      '[INFO]   Run 2: PASS',
      '[ERROR] com.acme.PayTest.pays  Time elapsed: 0.01 s  <<< FAILURE!'
    )
    expect(names).toEqual(['com.acme.PayTest.pays'])
  })
})

describe('a browser test that Playwright lists as flaky', () => {
  const [first, second] = ['a.spec.ts:3:1 › a › opens', 'b.spec.ts:9:1 › b › pays']

  test('is no evidence beside one that failed for good', () => {
    const report = [`  1) [ie] › ${first} ──`, `##[error]  2) [ie] › ${second} ──`, '  1 failed']
    const lists = [
      `    [ie] › ${second} ──`,
      '  1 flaky',
      `    [ie] › ${first} ──`,
      '  4 passed (2s)'
    ]
    expect(told(...report, ...lists).slice(0, 2)).toEqual([
      'playwright-test-failed',
      `##[error]  2) [ie] › ${second} ──`
    ])
  })

  test('is evidence where it failed for good in another browser', () => {
    const lists = ['  1 failed', `    [ie] › ${first} `, '  1 flaky', `    [op] › ${first} `]
    expect(told(`  1) [ie] › ${first} ──`, ...lists)[1]).toBe(`  1) [ie] › ${first} ──`)
  })
})

describe('a test that failed for good', () => {
  test('stays the evidence where one of a like name passed', () =>
    expect(told(failed, 'com.acme.LoginTest > opensLate() PASSED')[1]).toBe(failed))

  test('stays so where a bare name occurs in another package', () => {
    const [rule, evidence] = told('--- FAIL: TestNew (0.00s)', '--- PASS: TestNew (0.00s)', 'FAIL')
    expect([rule, evidence]).toEqual(['go-test-failed', '--- FAIL: TestNew (0.00s)'])
  })

  test('stays so in the list at the end of pytest, whatever another run says', () => {
    const line = 'FAILED tests/a.py::test_b - assert 1 == 2'
    expect(told(line, 'tests/a.py::test_b PASSED [ 10%]').slice(1)).toEqual([
      line,
      ['tests/a.py::test_b']
    ])
  })
})
