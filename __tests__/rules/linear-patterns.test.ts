import { describe, expect, test } from '@jest/globals'
import { analyse } from 'scslre'
import type { TextRule } from '../../src/engine/types/rule.js'
import { testNamePatterns } from '../../src/matching/failing-tests.js'
import { rules } from '../../src/rules/index.js'

const rows = rules
  .filter((rule): rule is TextRule => !('recognise' in rule))
  .flatMap((rule) => {
    const patterns = 'pattern' in rule ? [rule.pattern] : rule.patterns
    return patterns.map((pattern): [string, RegExp] => [
      rule.id,
      new RegExp(pattern.source, pattern.flags)
    ])
  })
const names = testNamePatterns.map((pattern): [string, RegExp] => ['failing test', pattern])

/** How the pattern can take more than linear time, of which scslre finds all that is polynomial or exponential. */
function slowWays(pattern: RegExp): string[] {
  return analyse(pattern).reports.map(
    ({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} ${type}`
  )
}

describe('the patterns of the table', () => {
  test('take linear time', () => {
    const slow = [...rows, ...names].filter(([, pattern]) => slowWays(pattern).length > 0)
    expect(slow.map(([id, pattern]) => `${id}: ${slowWays(pattern).join()} ${pattern}`)).toEqual([])
  })

  test.each([/^(?:a+)+$/, /^\s*x(?<name>.*)\s*$/, /^a*a*b$/, /\b(?!.*x)y/])(
    'the checker finds fault with %s',
    (pattern) => {
      expect(slowWays(pattern)).not.toEqual([])
    }
  )
})
