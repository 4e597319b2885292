import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileTable } from '../../src/matching/compile-table.js'
import { lineRule, logOf, runStep, stepOf } from './toy-table.js'

const words = [
  'ECONNRESET',
  'no such file or directory',
  'undefined reference to',
  'panic: runtime error'
]
const table = words.map((word, i) => lineRule(`rule-${i}`, new RegExp(`^\\w+: ${word} \\d+$`)))
const matcher = compileTable(table)

/** Best of three, so that a busy machine does not fail the test. */
function timeOf(lines: string[]): number {
  const log = { steps: [stepOf(lines)] }
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      matcher.matchLog(log)
      matcher.tellingLines(log)
      return performance.now() - start
    })
  )
}

const all = words.join(' ')

describe('hostile logs', () => {
  test.each<[string, (size: number) => string[]]>([
    ['one long line', (size) => ['a'.repeat(size)]],
    ['one line of literals', (size) => [all.repeat(size / all.length)]],
    ['empty lines', (size) => Array<string>(size >> 3).fill('')],
    ['literals without a match', (size) => Array<string>(size >> 7).fill(all)],
    ['echoes that never end', (size) => Array<string>(size >> 5).fill('##[group]Run x')],
    [
      'echoes within an echo',
      (size) => ['##[group]Run x', ...Array<string>(size >> 5).fill('shell: bash')]
    ],
    ['errors of the runner', (size) => Array<string>(size >> 5).fill('##[error]x')],
    ['clean-ups', (size) => Array<string>(size >> 5).fill('Post job cleanup.')]
  ])('%s takes time in proportion to its length', (_, make) => {
    timeOf(make(1 << 14))
    const short = timeOf(make(1 << 15))
    const long = timeOf(make(1 << 19))
    // 16 times the length: quadratic would be 256 times the time.
    expect(long).toBeLessThan(80 * short + 20)
  })

  test('the same log gives the same answer, and never throws', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...words,
        ...runStep(['x'], ['y'], 1),
        'Post job cleanup.',
        '##[group]Run',
        ''
      ),
      fc.constantFrom(
        'a: ECONNRESET 1',
        'b: undefined reference to 2',
        '##[end-action outcome=failure'
      )
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const log = logOf(...lines)
        expect(matcher.matchLog(log)).toEqual(matcher.matchLog(log))
        const hasLine = log.steps.some(({ text }) => text.lineCount > 0)
        expect(matcher.tellingLines(log).length > 0).toBe(hasLine)
      })
    )
  })

  test('what stands before the window of the evidence does not change the verdict', () => {
    const quiet = fc.constantFrom('compiling', 'a: ECONNRESET', 'ok', '', 'warning: x')
    const step = runStep(['make'], ['a: undefined reference to 3', 'make: bye'], 2)
    fc.assert(
      fc.property(fc.array(quiet, { maxLength: 60 }), (before) => {
        const [first] = matcher.matchLog(logOf(...before, ...step))
        expect(first?.evidence.text).toBe('a: undefined reference to 3')
      })
    )
  })
})
