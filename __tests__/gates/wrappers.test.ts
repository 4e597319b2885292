import { expect, test } from '@jest/globals'
import type { TextRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { failedStep } from './one-step-log.js'

const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
const causes = textRules.filter(({ rank }) => rank === 'cause')
const wrappers = textRules.filter(({ rank }) => rank === 'wrapper')
const matcher = compileTable(rules)
const rankOf = new Map(textRules.map(({ id, rank }) => [id, rank]))

const quiet = Array<string>(28).fill('ok')

/** What follows a shell's exit code belongs to nothing: that wrapper only comes after its cause. */
const endsStep = (line: string) => line.startsWith('##[error]Process completed')

/** Pairs whose winner is a wrapper, with the order of the two. */
function hidden(cause: TextRule, wrapper: TextRule): string[] {
  const inner = cause.matches[0]!.split('\n')
  const outer = wrapper.matches[0]!.split('\n')
  const logs = [
    ['before it', [...inner, ...quiet, ...outer]],
    ['after it', endsStep(outer[0]!) ? [] : [...outer, ...quiet, ...inner]]
  ] as const
  return logs.flatMap(([order, lines]) => {
    const [winner] = matcher.matchLog(failedStep(...lines))
    const wrong = lines.length > 0 && (!winner || rankOf.get(winner.ruleId) === 'wrapper')
    return wrong ? [`${wrapper.id} hides ${cause.id}, 29 lines ${order}`] : []
  })
}

test('no wrapper beats a cause within 30 lines, before it or after', () => {
  expect(wrappers.length).toBeGreaterThan(10)
  expect(causes.flatMap((cause) => wrappers.flatMap((wrapper) => hidden(cause, wrapper)))).toEqual(
    []
  )
})
