import { expect, test } from '@jest/globals'
import { applyConfig } from '../../src/config/apply-config.js'
import type { RecordRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { lineRule, logOf, runStep } from '../matching/toy-table.js'

const one = lineRule('one', /^one failed/)
const two = lineRule('two', /^two failed/, { transient: true })
const own = { ...lineRule('own', /^own failed/), own: true as const }
const nothing = { rules: [], disabled: new Set<string>(), overrides: new Map() }
const bestOf = (rules: ReturnType<typeof applyConfig>, ...lines: string[]) =>
  compileTable(rules).matchLog(logOf(...runStep(['x'], lines, 1)))[0]?.ruleId

test('an empty config leaves the table as it is', () => {
  expect(applyConfig([one, two], nothing)).toEqual([one, two])
})

test('own rows come first, disabled ones are gone, judgements are changed in copies', () => {
  const { pattern, matches, ignores, ...facts } = one
  const record: RecordRule = { ...facts, id: 'record', recognise: () => null }
  const table = applyConfig([one, two, record], {
    rules: [own],
    disabled: new Set(['one']),
    overrides: new Map([
      ['two', { transient: null, severity: 'HIGH' as const }],
      ['record', { category: 'timeout' as const }]
    ])
  })
  expect(table).toEqual([
    own,
    { ...two, transient: null, severity: 'HIGH' },
    { ...record, category: 'timeout' }
  ])
  expect(two).toMatchObject({ transient: true, severity: 'MEDIUM' })
})

test('an own row wins among equals, and never over what is a better proof', () => {
  const table = applyConfig([one, two], { ...nothing, rules: [own] })
  expect(bestOf(table, 'own failed', 'one failed')).toBe('own')
  expect(bestOf(table, 'one failed', 'own failed')).toBe('own')
  expect(bestOf(table, 'own failed', '##[error]x', 'hm')).toBe('own')
  const symptom = { ...own, rank: 'symptom' as const }
  const weaker = applyConfig([one, two], { ...nothing, rules: [symptom] })
  expect(bestOf(weaker, 'own failed', 'one failed')).toBe('one')
})
