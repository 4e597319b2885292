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

const quiet = Array<string>(25).fill('ok')

/** What follows a shell's exit code belongs to nothing: that wrapper only comes after its cause. */
const endsStep = (line: string) => line.startsWith('##[error]Process completed')

/** The pair, if the wrapper wins with the cause standing within 30 lines after its one line and before another. */
function hidden(cause: TextRule, wrapper: TextRule): string[] {
  const inner = cause.matches[0]!.split('\n')
  const outer = wrapper.matches[0]!.split('\n')
  const before = endsStep(outer[0]!) ? [] : [...outer, ...quiet]
  const [winner] = matcher.matchLog(failedStep(...before, ...inner, ...quiet, ...outer))
  const wrong = !winner || rankOf.get(winner.ruleId) === 'wrapper'
  return wrong ? [`${wrapper.id} hides ${cause.id}`] : []
}

test('no wrapper beats a cause within 30 lines, before it or after', () => {
  expect(wrappers.length).toBeGreaterThan(10)
  expect(causes.flatMap((cause) => wrappers.flatMap((wrapper) => hidden(cause, wrapper)))).toEqual(
    []
  )
})
