import { describe, expect, test } from '@jest/globals'
import type { TextRule } from '../../src/engine/types/rule.js'
import { knownLiterals } from '../../src/matching/known-literals.js'
import { requiredLiterals, searchedPattern } from '../../src/matching/required-literals.js'
import { testNamePatterns } from '../../src/matching/failing-tests.js'
import { headsOf } from '../../src/matching/line-heads.js'
import { rules } from '../../src/rules/index.js'

const rows = rules
  .filter((rule): rule is TextRule => !('recognise' in rule))
  .map((rule) => ({
    id: rule.id,
    pattern: String(searchedPattern(rule)),
    literals: requiredLiterals(searchedPattern(rule)),
    heads: headsOf(searchedPattern(rule)),
    matches: rule.matches.map((text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
  }))

const idsOf = (some: typeof rows) => some.map(({ id }) => id)

describe('the literals of the shipped rows', () => {
  test('exist: every pattern holds a text to search for', () => {
    expect(idsOf(rows.filter(({ literals }) => literals === null))).toEqual([])
  })

  test('are in every line that the row must match', () => {
    const absent = rows.filter(
      ({ literals, matches }) =>
        !matches.every((text) => literals?.some((literal) => text.includes(literal)))
    )
    expect(idsOf(absent)).toEqual([])
  })

  test('have four bytes: for one of three each byte of a log is looked at, and the search takes half as long again', () => {
    const short = rows.filter(({ literals }) =>
      literals?.some((literal) => Buffer.byteLength(literal) < 4)
    )
    expect(idsOf(short)).toEqual([])
  })

  test('are known as the patterns give them: where not, run `npm run build`', () => {
    const stale = rows.filter(
      ({ pattern, literals, heads }) =>
        JSON.stringify(knownLiterals[pattern]) !== JSON.stringify({ literals, heads })
    )
    expect(idsOf(stale)).toEqual([])
    const shipped = new Set([
      ...rows.map(({ pattern }) => pattern),
      ...testNamePatterns.map(String)
    ])
    expect(Object.keys(knownLiterals).filter((pattern) => !shipped.has(pattern))).toEqual([])
  })
})
