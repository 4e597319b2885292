import { describe, expect, test } from '@jest/globals'
import type { Rule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { lineRule, logOf, runStep, sequenceRule, stepOf } from './toy-table.js'

const compileError = lineRule('compile-error', /^(?<file>\S+):\d+: error: (?<what>.+)/, {
  summary: '{file} does not compile: {what}{nothing}'
})
const make = lineRule('make', /^make: \*\*\* \[/, { rank: 'wrapper' })
const exitCode = lineRule('exit-code', /^##\[error\]Process completed with exit code/, {
  rank: 'wrapper'
})
const reset = lineRule('reset', /\bECONNRESET\b/, {
  category: 'network_error',
  transient: true,
  blame: 'third_party'
})
const failedTest = lineRule('failed-test', /^FAILED \S+/, { category: 'test_failure' })
const missing = lineRule('missing', /^ERROR: No matching distribution/, {
  category: 'missing_dependency'
})
const symptom = lineRule('symptom', /^Something went wrong/, { rank: 'symptom' })
const python = sequenceRule(
  'python-error',
  [/^Traceback \(most recent call last\):$/, /^(?<kind>[A-Z]\w+Error): /],
  10,
  { summary: '{kind}' }
)
const table = [compileError, make, exitCode, reset, failedTest, missing, symptom, python]

function idsOf(rules: Rule[], ...lines: string[]): string[] {
  return compileTable(rules)
    .matchLog(logOf(...lines))
    .map(({ ruleId }) => ruleId)
}

describe('compileTable', () => {
  test('tells the line by its number and fills the texts with its captures', () => {
    const [match] = compileTable(table).matchLog(logOf('fine', 'src/a.c:3: error: no such type'))
    expect(match).toMatchObject({
      ruleId: 'compile-error',
      summary: 'src/a.c does not compile: no such type',
      evidence: { source: 'log', text: 'src/a.c:3: error: no such type', step: 3, line: 2 }
    })
  })

  test('a cause beats a symptom and a wrapper, wherever it stands', () => {
    const lines = ['a.c:1: error: x', 'Something went wrong', 'make: *** [all] Error 1']
    const all = [...runStep(['make'], lines, 2)]
    expect(idsOf(table, ...all)).toEqual(['compile-error', 'symptom', 'make', 'exit-code'])
  })

  test('a wrapper is told where nothing better stands in the log', () => {
    expect(idsOf(table, ...runStep(['x'], ['hm'], 1))).toEqual(['exit-code'])
  })

  test('an exit code is not shown where a line tells more', () => {
    const evidence = (...output: string[]) =>
      compileTable(table).matchLog(logOf(...runStep(['x'], output, 1)))[0]?.evidence.text
    expect(evidence('Error: bad thing', 'bye')).toBe('Error: bad thing')
    expect(evidence('hm')).toBe('##[error]Process completed with exit code 1.')
  })

  test('of a cascade the first line is told', () => {
    const [match] = compileTable(table).matchLog(
      logOf(...runStep(['make'], ['a.c:1: error: x', 'b.c:2: error: y', 'c.c:3: error: z'], 2))
    )
    expect(match?.evidence.text).toBe('a.c:1: error: x')
  })

  test('the echoed script and its environment are no evidence', () => {
    const script = ['echo ECONNRESET', 'FAILED tests/x.py']
    expect(idsOf(table, ...runStep(script, ['hm'], 1))).toEqual(['exit-code'])
  })

  test('an echo whose end was cut out ends behind its environment', () => {
    const lines = runStep(['echo ECONNRESET'], ['a.c:1: error: x'], 1)
    expect(idsOf(table, ...lines.filter((line) => line !== '##[endgroup]'))).toEqual([
      'compile-error',
      'exit-code'
    ])
  })

  test('what follows the exit code belongs to nothing', () => {
    expect(idsOf([exitCode, reset], ...runStep(['x'], [], 1), 'ECONNRESET')).toEqual(['exit-code'])
  })

  test('a step that went well does not explain one that failed', () => {
    const lines = [
      ...runStep(['npm ci'], ['ECONNRESET']),
      ...runStep(['make'], ['Something went wrong'], 2)
    ]
    expect(idsOf(table, ...lines)).toEqual(['symptom', 'exit-code'])
  })

  test('clean-up wins only where nothing else failed', () => {
    const cleanup = ['Post job cleanup.', '##[error]a.c:1: error: x', 'a.c:1: error: late']
    const early = runStep(['x'], ['Something went wrong'], 1)
    expect(idsOf(table, ...early, ...cleanup)).toEqual(['symptom', 'exit-code'])
    expect(idsOf(table, ...runStep(['x'], ['fine']), ...cleanup)).toEqual(['compile-error'])
  })

  test('a job that came to its end without an error shows none', () => {
    const lines = [...runStep(['x'], ['a.c:1: error: tolerated']), 'Post job cleanup.']
    expect(idsOf(table, ...lines, 'Cleaning up orphan processes')).toEqual([])
  })

  test('believes the record of the steps more than their lines', () => {
    const log = {
      steps: [stepOf(['FAILED a.py::b'], 'success'), stepOf(['a.c:1: error: x'], 'failure')]
    }
    const matches = compileTable(table).matchLog(log)
    expect(matches.map(({ ruleId }) => ruleId)).toEqual(['compile-error'])
    expect(matches[0]?.confidence).toBe('high')
  })

  test('what fails after the first failed step explains nothing, even where that is unknown', () => {
    const odd = stepOf(
      ['nobody knows this', '##[error]Process completed with exit code 3.'],
      'failure'
    )
    const upload = stepOf(['a.c:1: error: x', '##[error]No files were found'], 'failure')
    const idsIn = (...steps: (typeof odd)[]) =>
      compileTable(table)
        .matchLog({ steps })
        .map(({ ruleId }) => ruleId)
    expect(idsIn(odd, upload)).toEqual(['exit-code'])
    expect(idsIn(upload)).toEqual(['compile-error'])
  })

  test('is less sure of a step not known to have failed', () => {
    const confidence = (...lines: string[]) =>
      compileTable(table).matchLog(logOf(...lines))[0]?.confidence
    expect(confidence(...runStep(['x'], ['a.c:1: error: x'], 1))).toBe('high')
    expect(confidence(...runStep(['x'], ['Something went wrong'], 1))).toBe('medium')
    expect(confidence('a.c:1: error: x')).toBe('medium')
    expect(confidence('make: *** [all] Error 1')).toBe('low')
  })

  test('tests that stage a broken network do not make it the cause', () => {
    const lines = ['FAILED a.py::b', ...Array<string>(9).fill('.'), 'ECONNRESET']
    expect(idsOf(table, ...runStep(['pytest'], lines, 1))[0]).toBe('failed-test')
  })

  test('a retried request is no cause, save the last try', () => {
    const early = ['ECONNRESET, retrying in 5s', ...Array<string>(60).fill('ok'), 'hm']
    expect(idsOf(table, ...runStep(['x'], early, 1))).toEqual(['exit-code'])
    const late = ['ECONNRESET, retrying in 5s', 'hm']
    expect(idsOf(table, ...runStep(['x'], late, 1))[0]).toBe('reset')
  })

  test('a broken connection explains the package that was not found', () => {
    const lines = ['WARNING: Retrying after ECONNRESET', 'ERROR: No matching distribution']
    expect(idsOf(table, ...runStep(['pip'], lines, 1)).slice(0, 2)).toEqual(['reset', 'missing'])
    const apart = [lines[0] ?? '', ...Array<string>(60).fill('ok'), lines[1] ?? '']
    expect(idsOf(table, ...runStep(['pip'], apart, 1))[0]).toBe('missing')
  })

  test('nearer to the failure wins between causes of the same kind', () => {
    const other = lineRule('other', /^fatal: other/)
    const lines = ['fatal: other', ...Array<string>(50).fill('ok'), 'a.c:1: error: x']
    expect(idsOf([other, compileError], ...runStep(['x'], lines, 1))[0]).toBe('compile-error')
  })

  test('a cascade that reaches to the failure is near it, though its first line is shown', () => {
    const other = lineRule('other', /^fatal: other/)
    const errors = Array.from({ length: 60 }, (_, i) => `a.c:${i}: error: x`)
    const lines = [...errors.slice(0, 9), 'fatal: other', ...errors.slice(9)]
    const matches = compileTable([other, compileError]).matchLog(logOf(...runStep(['x'], lines, 1)))
    expect(matches.map(({ ruleId }) => ruleId)).toEqual(['compile-error', 'other'])
    expect(matches[0]?.evidence.text).toBe('a.c:0: error: x')
  })

  test('a sequence is told by its last line', () => {
    const trace = ['Traceback (most recent call last):', '  File "x.py"', 'KeyError: 1']
    const [match] = compileTable(table).matchLog(logOf(...trace))
    expect(match).toMatchObject({
      ruleId: 'python-error',
      summary: 'KeyError',
      evidence: { line: 3 }
    })
    const apart = [trace[0] ?? '', ...Array<string>(10).fill('  at'), 'KeyError: 1']
    expect(idsOf(table, ...apart)).toEqual([])
  })

  test('a rule whose own line stands below the telling one shows that', () => {
    const lint = lineRule('lint', /= note: denied lint/, { above: /^error: / })
    const told = (...lines: string[]) =>
      compileTable([lint]).matchLog(logOf(...lines))[0]?.evidence.text
    expect(told('error: old', 'error: this returns', ' --> a.rs:1', ' = note: denied lint')).toBe(
      'error: this returns'
    )
    expect(told(' --> a.rs:1', ' = note: denied lint')).toBe(' = note: denied lint')
  })

  test('a rule whose own line is a heading shows the line below', () => {
    const build = lineRule('build', /^FAILURE: /, { below: /^> / })
    const told = (...lines: string[]) =>
      compileTable([build]).matchLog(logOf(...lines))[0]?.evidence.text
    expect(told('> old', 'FAILURE: see below', 'Execution failed', '> no such branch')).toBe(
      '> no such branch'
    )
    expect(told('> old', 'FAILURE: see below')).toBe('FAILURE: see below')
  })

  test('a step that ran in spite of a failed one does not explain it', () => {
    const missing = lineRule('missing', /: No such file$/)
    const told = (...lines: string[]) =>
      compileTable([missing])
        .matchLog(logOf(...lines))
        .map(({ ruleId }) => ruleId)
    const shown = runStep(['cat log'], ['cat: log: No such file'], 1)
    expect(told(...runStep(['make'], ['boom'], 1), ...shown)).toEqual([])
    expect(told(...runStep(['make'], ['boom']), ...shown)).toEqual(['missing'])
    const known = runStep(['make'], ['make: x.c: No such file'], 1)
    expect(told(...known, ...shown)).toEqual(['missing', 'missing'])
  })

  test('a sequence may show a line above its last one too', () => {
    const shown = sequenceRule('shown', [/^error: \S/, /^ --> \S+\.rs:\d+$/], 1, {
      above: /^error: /
    })
    const [match] = compileTable([shown]).matchLog(logOf('error: odd pattern', ' --> a.rs:1'))
    expect(match?.evidence.text).toBe('error: odd pattern')
  })

  test('an error of a try that the runner repeats fails no step', () => {
    const fetch = (...more: string[]) => [
      '##[group]Run actions/checkout@v4',
      '##[endgroup]',
      '##[error]fatal: unable to access: ECONNRESET',
      "The process '/usr/bin/git' failed with exit code 128",
      'Waiting 14 seconds before trying again',
      ...more
    ]
    const tests = runStep(['pytest'], ['FAILED a.py::b'], 1)
    expect(idsOf(table, ...fetch('ok'), ...tests)[0]).toBe('failed-test')
    expect(idsOf(table, ...fetch('ok'), 'Post job cleanup.')).toEqual([])
    expect(idsOf(table, ...fetch('##[error]fatal: ECONNRESET'), 'Post job cleanup.')).toEqual([
      'reset'
    ])
  })

  test('lists the failing tests of the step', () => {
    const lines = Array.from({ length: 25 }, (_, i) => `FAILED tests/t.py::test_${i} - assert 1`)
    const [match] = compileTable(table).matchLog(logOf(...runStep(['pytest'], lines, 1)))
    expect(match?.failingTests).toHaveLength(20)
    expect(match?.failingTests[0]).toBe('tests/t.py::test_0')
  })

  test('refuses a pattern without a text to search for, and one with state', () => {
    expect(() => compileTable([lineRule('digits', /\d+/)])).toThrow(
      /Rule digits: .*three characters/
    )
    expect(() => compileTable([lineRule('global', /error/g)])).toThrow(/Rule global: .*flag/)
  })

  test('a pattern that throws does not cost the verdict', () => {
    const broken = lineRule('broken', /error/)
    broken.pattern.exec = () => {
      throw new Error('boom')
    }
    expect(idsOf([broken, compileError], 'a.c:1: error: x')).toEqual(['compile-error'])
  })

  test('leaves the rules of the record alone', () => {
    const { pattern: _, ...facts } = lineRule('record', /x/)
    const record: Rule = { ...facts, recognise: () => null }
    expect(idsOf([record, compileError], 'a.c:1: error: x')).toEqual(['compile-error'])
  })

  test('reads annotations', () => {
    const [match] = compileTable(table).matchText('Oh no\na.c:1: error: x')
    expect(match).toMatchObject({
      ruleId: 'compile-error',
      confidence: 'high',
      evidence: { source: 'annotation', text: 'a.c:1: error: x', step: null, line: null }
    })
    expect(compileTable(table).matchText('nothing')).toEqual([])
  })

  test('finds a line in a log of many blocks, and in a line longer than a block', () => {
    const filler = Array<string>(20_000).fill('a quiet line of output')
    const long = `a.c:1: error: ${'x'.repeat(200_000)}`
    const matches = compileTable(table).matchLog(logOf(...filler, long, ...filler, 'FAILED a.py'))
    expect(matches.map(({ evidence }) => evidence.line).sort()).toEqual([20_001, 40_002])
  })
})
