import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config/read-config.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { logOf } from '../matching/toy-table.js'

/** A config with one row, its further keys as JSON, which is YAML too. */
function read(row: Record<string, unknown>) {
  const whole = { id: 'a-row', category: 'build_error', summary: 'It broke.', ...row }
  return readConfig(`rules:\n- ${JSON.stringify(whole)}`, 'auto-heal.yml', [])
}

function problemOf(row: Record<string, unknown>): string {
  const result = read(row)
  return 'problems' in result
    ? result.problems.join('\n').replace(/^auto-heal\.yml:2:\d+: /, '')
    : ''
}

function matchesOf(row: Record<string, unknown>, ...lines: string[]) {
  const result = read(row)
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return compileTable(result.config.rules).matchLog(logOf(...lines))
}

describe('a pattern that says nothing is refused', () => {
  test.each([
    ['', '`rules[0].pattern` is empty and would match every line; write what the line says.'],
    ['   ', 'is empty'],
    ['(?i)', 'is empty'],
    ['.*', 'matches the empty text, and so every line'],
    ['x?', 'matches the empty text'],
    ['error|', 'matches the empty text'],
    ['^', 'matches the empty text'],
    ['.', 'is too short; write at least 3 characters'],
    ['(?i)e', 'is too short'],
    ['.+', 'is too short'],
    [
      '\\S+ \\S+',
      'of 12 ordinary lines, such as "Current runner version: 2.329.0"; write what only'
    ],
    ['[a-z]{2,}', 'ordinary lines']
  ])('%j', (pattern, expected) => {
    expect(problemOf({ pattern })).toContain(expected)
  })

  test.each([['error'], ['\\bE\\d{4}\\b'], ['^fatal: '], ['exit code 137'], ['(?i)out of memory']])(
    '%j is not',
    (pattern) => {
      expect(problemOf({ pattern })).toBe('')
    }
  )

  test('as the first of several; a later one may be any line that is not empty', () => {
    const patterns = ['^Deploy failed:$', '^.+$']
    expect(problemOf({ patterns, within: 1 })).toBe('')
    expect(problemOf({ patterns: [...patterns].reverse(), within: 1 })).toContain(
      '`rules[0].patterns[0]` matches 12 of 12'
    )
    expect(problemOf({ patterns: ['^Deploy failed:$', '.*'], within: 1 })).toContain(
      '`rules[0].patterns[1]` matches the empty text'
    )
  })
})

describe('a pattern that RE2 does not know is refused', () => {
  test.each([
    ['(abc', '`rules[0].pattern` can not be read (missing closing ): "(abc"); the syntax is RE2'],
    ['abc(?=d)', 'invalid or unsupported Perl syntax'],
    ['(a)bc\\1', 'invalid escape sequence'],
    ['(?:[ab]{1,900}){1,1}c[de]{1,900}(?:xyz){500}', 'steps for a character, over the limit']
  ])('%s', (pattern, expected) => {
    expect(problemOf({ pattern })).toContain(expected)
  })
})

describe('the shape of a row', () => {
  const patterns = ['abc', 'def']
  test.each([
    [{}, 'has no `pattern`; add one, or `patterns` with `within` for several lines.'],
    [{ pattern: 'abc', patterns }, 'has `pattern` and `patterns`; keep one of them.'],
    [{ pattern: 'abc', within: 3 }, 'has `within`, which is for `patterns`; remove it.'],
    [{ patterns }, 'has `patterns` without `within`; add how many lines'],
    [{ patterns: ['abc'], within: 3 }, 'is too short: at least 2 entries; fill it in.']
  ])('%j', (row, expected) => {
    expect(problemOf(row)).toContain(expected)
  })
})

describe('examples and placeholders are checked', () => {
  test.each([
    [
      { pattern: 'quota', matches: ['Quota reached'] },
      '`rules[0].matches[0]`, `Quota reached`, is not matched; mend it or the pattern.'
    ],
    [
      { pattern: 'quota', ignores: ['below the quota'] },
      '`rules[0].ignores[0]`, `below the quota`, is matched; mend it or make the pattern stricter.'
    ],
    [
      { pattern: 'quota of (?P<app>\\w+)', summary: '{app} and {name}' },
      '`rules[0].summary` names `{name}`, which no pattern catches; write `(?P<name>...)`'
    ]
  ])('%j', (row, expected) => {
    expect(problemOf(row)).toContain(expected)
  })

  test('of several lines too', () => {
    const row = { patterns: ['^Deploy failed', '^reason: (?<why>.*)'], within: 2 }
    expect(problemOf({ ...row, matches: ['Deploy failed\nhm\nreason: x'] })).toBe('')
    expect(problemOf({ ...row, matches: ['Deploy failed\nhm\nhm\nreason: x'] })).toContain(
      'is not matched'
    )
  })
})

describe('own rows in a log', () => {
  test('fill their texts with captures, in either spelling', () => {
    const row = {
      pattern: 'quota of (?P<app>\\S+)(?: in (?<zone>\\S+))? reached',
      summary: 'No quota for {app}{zone}.'
    }
    const [match] = matchesOf(row, 'fine', 'the quota of shop reached')
    expect(match).toMatchObject({
      ruleId: 'a-row',
      summary: 'No quota for shop.',
      docs: null,
      evidence: { line: 2, text: 'the quota of shop reached' }
    })
  })

  test('ignore case with (?i)', () => {
    const line = 'OUT OF MEMORY on the device'
    expect(matchesOf({ pattern: '(?i)out of memory' }, line)).toHaveLength(1)
    expect(matchesOf({ pattern: 'out of memory' }, line)).toEqual([])
  })

  test('are found without a fixed text to search for', () => {
    expect(
      matchesOf({ pattern: '^\\[[A-Z]\\d{3}\\]' }, 'a', '[E123] x', '')[0]?.evidence.line
    ).toBe(2)
    expect(matchesOf({ pattern: '^\\[[A-Z]\\d{3}\\]' }, 'a', 'b')).toEqual([])
  })

  test.each([
    ['\\Qa|b.c\\E', 'x a|b.c y'],
    ['[[:upper:]]{3}: abc', 'XYZ: abc'],
    ['[]x]abc', ']abc'],
    ['(?i:QUOTA) abc', 'quota abc'],
    ['\\pLabc', 'éabc'],
    ['\\x{41}bcd', 'Abcd'],
    ['(?P<n>abc)def', 'abcdef'],
    ['(?s)abc.+def', 'abc  def']
  ])('%s means what it means to RE2', (pattern, line) => {
    expect(matchesOf({ pattern }, line)).toHaveLength(1)
  })
})
