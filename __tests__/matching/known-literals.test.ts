import { describe, expect, test } from '@jest/globals'
import type { TextRule } from '../../src/engine/types/rule.js'
import { knownLiterals } from '../../src/matching/known-literals.js'
import { requiredLiterals, searchedPattern } from '../../src/matching/required-literals.js'
import { rules } from '../../src/rules/index.js'

const rows = rules
  .filter((rule): rule is TextRule => !('recognise' in rule))
  .map((rule) => ({
    id: rule.id,
    pattern: String(searchedPattern(rule)),
    literals: requiredLiterals(searchedPattern(rule)),
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

  test('are known as the patterns give them: where not, run `npm run build`', () => {
    const stale = rows.filter(
      ({ pattern, literals }) => JSON.stringify(knownLiterals[pattern]) !== JSON.stringify(literals)
    )
    expect(idsOf(stale)).toEqual([])
    const shipped = new Set(rows.map(({ pattern }) => pattern))
    expect(Object.keys(knownLiterals).filter((pattern) => !shipped.has(pattern))).toEqual([])
  })
})
