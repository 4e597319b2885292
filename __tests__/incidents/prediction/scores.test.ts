import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aucOf, brierOf, reliabilityOf } from '../../../src/incidents/prediction/scores.js'

const told = (...pairs: [number, 0 | 1][]) =>
  pairs.map(([risk, failed]) => ({ risk, failed: failed === 1 }))
const anything = fc.array(
  fc.record({ risk: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), failed: fc.boolean() }),
  { minLength: 1, maxLength: 40 }
)

describe('aucOf', () => {
  test('is the share of pairs in the right order, a tie being half', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const pairs = all
          .filter(({ failed }) => failed)
          .flatMap((bad) =>
            all.filter(({ failed }) => !failed).map((good) => [bad.risk, good.risk])
          )
        const right = pairs.map(([bad, good]) => (bad! > good! ? 1 : bad === good ? 0.5 : 0))
        const sum = right.reduce<number>((total, each) => total + each, 0)
        const auc = aucOf(all)
        if (pairs.length === 0) expect(auc).toBeNull()
        else expect(auc).toBeCloseTo(sum / pairs.length, 10)
      })
    )
  })
})

test('brierOf is the mean square of what risk and outcome differ by', () => {
  expect(brierOf(told([0.5, 1], [0.5, 0]))).toBe(0.25)
  expect(brierOf(told([1, 1], [0, 0]))).toBe(0)
  expect(brierOf(told([0.8, 0], [0.4, 1]))).toBeCloseTo(0.5, 10)
})

test('reliabilityOf has a row for each tenth, and loses none', () => {
  expect(reliabilityOf(told([0.12, 0], [0.18, 1], [1, 1], [0.95, 1]))).toEqual([
    { from: 0.1, count: 2, predicted: 0.15, observed: 0.5 },
    { from: 0.9, count: 2, predicted: 0.975, observed: 1 }
  ])
  fc.assert(
    fc.property(anything, (all) => {
      const counts = reliabilityOf(all).map(({ count }) => count)
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(all.length)
    })
  )
})
