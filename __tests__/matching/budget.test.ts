import { describe, expect, test } from '@jest/globals'
import type { OwnPattern, TextRule } from '../../src/engine/types/rule.js'
import { stepsAtMost } from '../../src/matching/budget.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { lineRule, logOf, sequenceRule, stepOf } from './toy-table.js'

const shipped = lineRule('shipped', /^boom /)
const lines = ['aaaa', 'boom now', 'bbbb']

/** A pattern as a user's is, with a cost of the test's choice. */
function ownPattern(regExp: RegExp, more: Partial<OwnPattern> = {}): OwnPattern {
  const { source, flags } = regExp
  return {
    ...{ source, flags, literals: null, cost: 1 },
    test: (text) => regExp.test(text),
    toString: () => source,
    exec: (text) => regExp.exec(text),
    ...more
  }
}

const own = (id: string, pattern: OwnPattern): TextRule => ({
  ...lineRule(id, /x/),
  pattern,
  own: true
})

/** Ids of the rows that matched, and what was told of rows left out. */
function run(rules: TextRule[], ...steps: (string | null)[]) {
  const skips: string[] = []
  const matcher = compileTable(rules, (id, reason) => skips.push(`${id}: ${reason}`))
  const log =
    steps.length > 0
      ? { steps: steps.map((conclusion) => stepOf(lines, conclusion)) }
      : logOf(...lines)
  const ids = () => matcher.matchLog(log).map(({ ruleId }) => ruleId)
  return { first: ids(), second: ids(), skips }
}

describe('an own row', () => {
  test('without a fixed text is tried on each line', () => {
    const { first, skips } = run([own('last', ownPattern(/^b+$/)), shipped])
    expect([...first].sort()).toEqual(['last', 'shipped'])
    expect(skips).toEqual([])
  })

  test('without a fixed text is not tried on the lines of a step that went well', () => {
    const tried: string[] = []
    const pattern = ownPattern(/^b+$/, { exec: (text) => (tried.push(text), null) })
    run([own('last', pattern)], 'success', 'failure')
    expect(tried).toEqual([...lines, ...lines])
  })

  test('with a fixed text is tried on the lines alone that hold it', () => {
    const tried: string[] = []
    const pattern = ownPattern(/aaaa/, {
      literals: ['aaaa'],
      exec: (text) => (tried.push(text), null)
    })
    run([own('first', pattern)])
    expect(tried).toEqual(['aaaa', 'aaaa'])
  })

  test('that throws is left out and named, in each log anew; the verdict stays', () => {
    const pattern = ownPattern(/x/, {
      exec: () => {
        throw new Error('too deep')
      }
    })
    const { first, second, skips } = run([own('thrower', pattern), shipped])
    expect([first, second]).toEqual([['shipped'], ['shipped']])
    expect(skips).toEqual(Array(2).fill('thrower: its pattern failed with "too deep".'))
  })

  test('that exceeds its budget is left out with all it found; the count, not the clock, decides', () => {
    const perLine = stepsAtMost / 10
    const exact = own('exact', ownPattern(/^a+$/, { cost: perLine / 2 }))
    const over = own('over', ownPattern(/^a+$/, { cost: perLine }))
    const { first, second, skips } = run([exact, over, shipped])
    expect(first).toEqual(second)
    expect([...first].sort()).toEqual(['exact', 'shipped'])
    expect(skips).toHaveLength(2)
    expect(skips[0]).toMatch(/^over: it would have taken over 200 million steps/)
  })

  test('of several lines counts each line it is tried on', () => {
    const patterns: [OwnPattern, OwnPattern] = [
      ownPattern(/^a+$/, { literals: ['aaaa'] }),
      ownPattern(/^b+$/, { cost: stepsAtMost / 10 })
    ]
    const rule: TextRule = { ...sequenceRule('pair', patterns, 5), own: true }
    expect(run([rule, shipped])).toMatchObject({ first: ['shipped'] })
    const cheap: TextRule = {
      ...sequenceRule('pair', [patterns[0], ownPattern(/^b+$/)], 5),
      own: true
    }
    expect(run([cheap]).first).toEqual(['pair'])
  })
})
