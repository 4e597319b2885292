import { describe, expect, test } from '@jest/globals'
import { classify } from '../../../src/certification/classify/classify.js'
import { layerOfCause, rootCauseOrder } from '../../../src/certification/classify/root-causes.js'
import { rootCauses } from '../../../src/certification/artifacts/failure-report.js'
import { categoryMap } from '../../../src/engine/types/category-map.js'
import { aFinding, aNeed, aStatus, aUnit, unitsById } from '../../support/certification-values.js'

const checks = [
  {
    id: 'check',
    codes: {
      gone: 'FILE_NOT_FOUND',
      unreadable: 'SYNTAX_ERROR',
      odd: 'SCHEMA_INVALID',
      'run-network-error': 'NETWORK_FAIL',
      'run-rate-limit': 'RESOURCE_EXHAUSTED',
      'run-missing-file': 'FILE_NOT_FOUND',
      'run-unknown': 'LOGIC_ERROR'
    } as const
  }
]

function classified(...codes: string[]) {
  const [failure] = classify(
    unitsById([aUnit('a', { id: 'a', owners: ['@octo/infra'] })]),
    [
      aStatus(
        'a',
        codes.map((code) => aFinding(code))
      )
    ],
    checks
  )
  return failure
}

describe('the root cause of a unit', () => {
  test('is that of its finding', () => {
    expect(classified('odd')).toEqual({
      unit: 'a',
      kind: 'workflow',
      path: 'a',
      root_cause: 'SCHEMA_INVALID',
      layer: 3,
      auto_repairable: false,
      criticality: 'medium',
      owners: ['@octo/infra'],
      summary: 'It is odd.',
      evidence: [{ check: 'check', ...aFinding('odd') }],
      upstream: null
    })
  })

  test.each([
    [['odd', 'unreadable', 'gone'], 'FILE_NOT_FOUND', 3, ['gone', 'unreadable', 'odd']],
    [['run-missing-file', 'odd'], 'SCHEMA_INVALID', 3, ['odd', 'run-missing-file']],
    [['run-network-error'], 'NETWORK_FAIL', 1, ['run-network-error']],
    [['run-rate-limit'], 'RESOURCE_EXHAUSTED', 1, ['run-rate-limit']],
    [['run-unknown'], 'LOGIC_ERROR', 4, ['run-unknown']],
    [['of another version'], 'LOGIC_ERROR', 5, ['of another version']]
  ])('%j is %s on layer %i', (codes, cause, layer, order) => {
    const failure = classified(...codes)
    expect([failure?.root_cause, failure?.layer]).toEqual([cause, layer])
    expect(failure?.evidence.map(({ code }) => code)).toEqual(order)
  })

  test('has a layer and a rank, whichever it is, and the layer of the rules where they know it', () => {
    expect([...rootCauseOrder].sort()).toEqual([...rootCauses].sort())
    for (const cause of rootCauses) {
      const layers = Object.values(categoryMap)
        .filter(({ rootCause }) => rootCause === cause)
        .map(({ layer }) => layer)
      expect(layers.length === 0 || layers.includes(layerOfCause[cause])).toBe(true)
    }
  })
})

test('a unit that fails only since its dependency does says so', () => {
  const user = aUnit('a', { id: 'a', dependencies: [aNeed('b')] })
  const failures = classify(
    unitsById([user, aUnit('b', { id: 'b' })]),
    [aStatus('a'), aStatus('b', [aFinding('gone')])],
    checks
  )
  expect(failures.map((each) => [each.unit, each.root_cause, each.layer, each.upstream])).toEqual([
    ['b', 'FILE_NOT_FOUND', 3, null],
    ['a', 'DEPENDENCY_FAIL', 2, 'b']
  ])
})

describe('the order', () => {
  const order = (units: ReturnType<typeof aUnit>[]) =>
    classify(
      unitsById(units),
      units.map(({ id }) => aStatus(id, id.startsWith('ok') ? [] : [aFinding('odd')])),
      checks
    ).map(({ unit }) => unit)
  const unit = (id: string, needs: string[], criticality: 'critical' | 'low' = 'low') =>
    aUnit(id, { id, criticality, dependencies: needs.map((need) => aNeed(need)) })

  test('is causes first, then the most critical, then the id', () => {
    expect(
      order([unit('a', []), unit('b', ['z'], 'critical'), unit('c', [], 'critical'), unit('z', [])])
    ).toEqual(['c', 'a', 'z', 'b'])
    expect(order([unit('ok-a', ['b'], 'critical'), unit('b', ['c']), unit('c', [])])).toEqual([
      'c',
      'b',
      'ok-a'
    ])
  })

  test('holds in circles', () => {
    expect(
      order([
        unit('a', ['ok-b']),
        unit('ok-b', ['d', 'ok-c'], 'critical'),
        unit('ok-c', ['a']),
        unit('d', [])
      ])
    ).toEqual(['d', 'a', 'ok-c', 'ok-b'])
    expect(order([unit('a', ['b']), unit('b', ['a'], 'critical')])).toEqual(['b', 'a'])
  })

  test('of a chain of 20,000 is found', () => {
    const units = Array.from({ length: 20_000 }, (_, index) =>
      unit(`ok-${index}`, index === 0 ? ['x'] : [`ok-${index - 1}`])
    )
    const found = order([...units, unit('x', [])])
    expect([found[0], found.at(-1), found.length]).toEqual(['x', 'ok-19999', 20_001])
  })
})
