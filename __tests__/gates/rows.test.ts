import { describe, expect, test } from '@jest/globals'
import type { Match } from '../../src/engine/types/diagnosis.js'
import type { TextRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { declaredRivals, declaredShadows } from './declared.js'
import { failedStep } from './one-step-log.js'

const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const byId = new Map(textRules.map((rule) => [rule.id, rule]))
const matcher = compileTable(rules)

/** What the whole table says of an example that stands alone in a failed step. */
const verdictOn = (text: string) => matcher.matchLog(failedStep(...text.split('\n')))

/** Two rows agree where it makes no difference to the reader's next move which of them wins. */
function agree(row: TextRule, rival: Match): boolean {
  return row.category === rival.category && row.transient === rival.transient
}

/** The row that wins one of this row's examples and says something else, if there is one. */
function thiefOf(row: TextRule, text: string): string[] {
  const [winner] = verdictOn(text)
  if (!winner || winner.ruleId === row.id || agree(row, winner)) return []
  // A cause rightly beats a wrapper or a symptom on a line that shows both.
  const rival = byId.get(winner.ruleId)
  if (row.rank !== 'cause' && rival?.rank === 'cause') return []
  const pair = `${row.id} > ${winner.ruleId}`
  return pair in declaredRivals ? [] : [`${pair}: ${text}`]
}

describe('the table, on its own examples', () => {
  test('has no row that another robs of a line', () => {
    expect(textRules.flatMap((row) => row.matches.flatMap((text) => thiefOf(row, text)))).toEqual(
      []
    )
  })

  test('has no dead row: each is found on each of its examples', () => {
    const dead = textRules.flatMap((row) =>
      row.matches
        .filter((text) => !verdictOn(text).some(({ ruleId }) => ruleId === row.id))
        .map((text) => `${row.id}: ${text}`)
    )
    expect(dead).toEqual([])
  })

  test('has no shadowed row: each wins at least one of its examples', () => {
    const shadowed = textRules.flatMap((row) => {
      const winners = row.matches.map((text) => verdictOn(text)[0]?.ruleId ?? 'none')
      const beaten = !winners.includes(row.id) && !(row.id in declaredShadows)
      return beaten ? [`${row.id} < ${[...new Set(winners)].join(', ')}`] : []
    })
    expect(shadowed).toEqual([])
  })

  test('declares no pair that is none', () => {
    const pairs = Object.keys(declaredRivals).filter((pair) => {
      const [row, rival] = pair.split(' > ').map((id) => byId.get(id))
      return !row?.matches.some((text) => verdictOn(text)[0]?.ruleId === rival?.id)
    })
    const shadows = Object.keys(declaredShadows).filter((id) =>
      byId.get(id)?.matches.some((text) => verdictOn(text)[0]?.ruleId === id)
    )
    expect([...pairs, ...shadows]).toEqual([])
  })
})
