import { describe, expect, test } from '@jest/globals'
import { spread } from '../../../src/certification/classify/spread.js'
import type { Unit } from '../../../src/certification/types/unit.js'
import { aFinding, aNeed, aStatus, aUnit, unitsById } from '../../support/certification-values.js'

const unit = (id: string, ...needs: string[]): Unit =>
  aUnit(id, { id, dependencies: needs.map((need) => aNeed(need)) })

/** Failing units by themselves are those of which the name is in capitals. */
function rootsOf(units: Unit[], change: (id: string) => object = () => ({})) {
  const statuses = units.map(({ id }) => ({
    ...aStatus(id, id === id.toUpperCase() ? [aFinding('broken')] : []),
    ...change(id)
  }))
  const result = spread(unitsById(units), statuses)
  const again = spread(unitsById(units), result)
  expect(again).toEqual(result)
  return Object.fromEntries(
    result
      .filter(({ status }) => status === 'failing')
      .map(({ id, failing_since_dependency: root }) => [id, root])
  )
}

describe('a failure is carried on', () => {
  test('to the end of a chain, with the unit that began it', () => {
    expect(rootsOf([unit('a', 'b'), unit('b', 'c'), unit('c', 'D'), unit('D'), unit('e')])).toEqual(
      { a: 'D', b: 'D', c: 'D', D: null }
    )
  })

  test('from the nearest unit that fails by itself, and of two as near from the first', () => {
    expect(rootsOf([unit('a', 'b', 'Y'), unit('b', 'X'), unit('X'), unit('Y')])['a']).toBe('Y')
    expect(rootsOf([unit('a', 'Z', 'Y'), unit('Y'), unit('Z')])['a']).toBe('Y')
    expect(
      rootsOf([unit('a', 'b', 'c'), unit('b', 'Z'), unit('c', 'Y'), unit('Y'), unit('Z')])['a']
    ).toBe('Y')
  })

  test('through a unit with a cause of its own no further', () => {
    expect(rootsOf([unit('a', 'B'), unit('B', 'C'), unit('C')])).toEqual({
      a: 'B',
      B: null,
      C: null
    })
  })

  test('round a circle once', () => {
    expect(rootsOf([unit('a', 'b'), unit('b', 'C'), unit('C', 'a')])).toEqual({
      a: 'C',
      b: 'C',
      C: null
    })
    expect(rootsOf([unit('a', 'a')])).toEqual({})
  })

  test('not to a listener', () => {
    const listener = aUnit('l', { id: 'l', dependencies: [aNeed('X', 'listens')] })
    expect(rootsOf([listener, unit('X')])).toEqual({ X: null })
  })

  test('not to a unit that is ignored, nor through it', () => {
    const ignored = (id: string) => (id === 'b' || id === 'Y' ? { status: 'ignored' } : {})
    expect(
      rootsOf([unit('a', 'b'), unit('b', 'X'), unit('c', 'Y'), unit('X'), unit('Y')], ignored)
    ).toEqual({ X: null })
  })
})

test('what an earlier call carried on is taken back', () => {
  const known = unitsById([unit('a', 'b'), unit('b'), unit('c', 'b')])
  const carried = { status: 'failing' as const, failing_since_dependency: 'b' }
  const unchecked = { check: 'x', outcome: 'skipped' as const, reason: 'no python', findings: [] }
  const statuses = [
    { ...aStatus('a'), ...carried },
    aStatus('b'),
    { ...aStatus('c'), ...carried, checks: [unchecked] }
  ]
  expect(spread(known, statuses).map(({ status }) => status)).toEqual([
    'healthy',
    'healthy',
    'unchecked'
  ])
})
