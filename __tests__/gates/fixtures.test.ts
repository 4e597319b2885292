import { describe, expect, test } from '@jest/globals'
import { judgeLog } from '../../src/cli/judge-log.js'
import type { LineRule } from '../../src/engine/types/rule.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { declaredRivals } from './declared.js'
import { hasAdvisoryStep, readFixtures, recordedLog, savedLog } from './fixtures.js'
import { faultsOf } from './judge-fixture.js'
import { knownGaps } from './known-gaps.js'

const matcher = compileTable(rules)
const fixtures = readFixtures()
const failing = fixtures.flatMap(({ expected, ...fixture }) =>
  expected ? [{ ...fixture, expected }] : []
)
const passing = fixtures.filter(({ expected }) => expected === null)

describe('a failure recorded from a real tool', () => {
  test('is one of many', () => {
    expect(failing.length).toBeGreaterThanOrEqual(300)
    expect(passing.length).toBeGreaterThanOrEqual(50)
  })

  test.each(failing.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    const logs = [recordedLog(fixture), ...(hasAdvisoryStep(fixture) ? [] : [savedLog(fixture)])]
    const faults = logs.flatMap((log) => faultsOf(fixture.expected, log, matcher))
    if (name in knownGaps) {
      // A gap that closed leaves the list.
      expect(faults).not.toEqual([])
    } else expect(faults).toEqual([])
  })
})

describe('a job that went well shows none', () => {
  test.each(passing.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(matcher.matchLog(recordedLog(fixture))).toEqual([])
    // Without the record an advisory step's error can't be told from a failure.
    if (!hasAdvisoryStep(fixture))
      expect(judgeLog(savedLog(fixture), matcher).category).toBe('none')
  })
})

test('no other cause claims the line that proves a failure', () => {
  const causes = rules.filter((rule) => 'pattern' in rule && rule.rank === 'cause') as LineRule[]
  const claimed = failing
    .filter(({ name }) => !(name in knownGaps))
    .flatMap(({ name, expected, ...fixture }) => {
      const [winner] = matcher.matchLog(recordedLog({ name, expected, ...fixture }))
      const line = winner?.evidence.text ?? ''
      return causes
        .filter(({ category }) => category !== winner?.category)
        .filter(({ pattern }) => pattern.test(line))
        .map(({ id }) => `${name}: ${winner?.ruleId ?? 'none'} > ${id}`)
        .filter((found) => !(found.replace(/^.*?: /, '') in declaredRivals))
    })
  expect(claimed).toEqual([])
})

test('each known gap is of a fixture', () => {
  const names = fixtures.map(({ name }) => name)
  expect(Object.keys(knownGaps).filter((name) => !names.includes(name))).toEqual([])
})
