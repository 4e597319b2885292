import { describe, expect, test } from '@jest/globals'
import { cleanLog } from '../../src/logs/clean-log.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { innerText } from '../../src/matching/inner-text.js'
import { rules } from '../../src/rules/index.js'

describe('the text behind a label', () => {
  test.each([
    ['#12 34.5 ./run.sh: not found', './run.sh: not found'],
    ['web_1  | ready', 'ready'],
    ['@acme/web:test: ● App › renders', '● App › renders'],
    ['packages/web test: FAIL src/app.test.ts', 'FAIL src/app.test.ts'],
    ['@acme/web: done', 'done'],
    ['    [junit] Tests run: 1', 'Tests run: 1'],
    ['[ERROR] BUILD FAILURE', 'BUILD FAILURE'],
    ['[0] Failed to compile.', 'Failed to compile.'],
    ['[06:03:21]: ▸ ** BUILD FAILED **', '▸ ** BUILD FAILED **'],
    ['│ Error: Unsupported argument', 'Error: Unsupported argument'],
    ['[   +6 ms] * Where:', '* Where:'],
    ['[        ] BUILD FAILED in 38s', 'BUILD FAILED in 38s'],
    ['[acme_web]:    info - lib/a.dart:1:1 - x - y', '   info - lib/a.dart:1:1 - x - y']
  ])('of %s', (line, inner) => {
    expect(innerText(line)).toBe(inner)
  })

  test.each([
    'src/app.c:12: error: expected identifier',
    'src/app.ts:12:5 - error TS2304: no name',
    'FAILED tests/test_app.py::test_run - assert 1 == 2',
    'Error: connect ECONNREFUSED 192.0.2.1:443',
    '[ ] to be done',
    ''
  ])('is not claimed of %j', (line) => {
    expect(innerText(line)).toBeNull()
  })

  test('takes one label at a time', () => {
    expect(innerText('[core] [error] src/App.scala:1: no')).toBe('[error] src/App.scala:1: no')
  })
})

describe('an anchored pattern', () => {
  const table = compileTable(rules)
  const causeOf = (log: string) => {
    const text = cleanLog(new TextEncoder().encode(log))
    const steps = [{ number: null, name: null, conclusion: null, text }]
    const [first] = table.matchLog({ steps })
    return first && { rule: first.ruleId, text: first.evidence.text }
  }

  test('holds behind labels, and the whole line is the evidence', () => {
    const line = '#12 4.2 @acme/web:test:   ● App › renders the title'
    expect(causeOf(`${line}\n##[error]Process completed with exit code 1.\n`)).toEqual({
      rule: 'jest-test-failed',
      text: line
    })
  })
})
