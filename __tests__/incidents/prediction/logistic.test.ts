import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newDice } from '../../../bench/dice.js'
import {
  canFit,
  defaultCurve,
  fitCurve,
  fitsFrom,
  riskAt,
  type Curve
} from '../../../src/incidents/prediction/logistic.js'

const share = () => fc.double({ min: 0, max: 1, noNaN: true })
const trials = () => fc.array(fc.record({ f: share(), failed: fc.boolean() }), { maxLength: 60 })

/** So many cases that fail by this curve's chances. */
function drawn(curve: Curve, count: number, seed: number) {
  const dice = newDice(seed)
  const chance = () => dice.below(1_000_000) / 1_000_000
  return dice.repeat(count, () => {
    const f = chance()
    return { f, failed: chance() < riskAt(curve, f) }
  })
}

describe('riskAt', () => {
  test('is inside (0, 1) and never falls as the frequency grows, whatever was fitted', () => {
    fc.assert(
      fc.property(trials(), share(), share(), (history, one, other) => {
        const curve = fitCurve(history)
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((f) =>
          riskAt(curve, f)
        ) as [number, number]
        expect(low).toBeGreaterThan(0)
        expect(high).toBeLessThan(1)
        expect(high).toBeGreaterThanOrEqual(low)
      })
    )
  })

  test('is one half at f0', () => {
    expect(riskAt({ k: 8, f0: 0.3 }, 0.3)).toBe(0.5)
    expect(riskAt(defaultCurve, defaultCurve.f0)).toBe(0.5)
  })
})

describe('fitCurve', () => {
  test.each<[Curve, number]>([
    [{ k: 4, f0: 0.5 }, 1],
    [{ k: 12, f0: 0.25 }, 2],
    [{ k: 6, f0: 0.9 }, 3],
    [{ k: 20, f0: 0.6 }, 4]
  ])('recovers %j', (truth, seed) => {
    const { k, f0 } = fitCurve(drawn(truth, 20_000, seed))
    expect(Math.abs(k / truth.k - 1)).toBeLessThan(0.1)
    expect(Math.abs(f0 - truth.f0)).toBeLessThan(0.02)
  })

  test('tells the share of failures where the frequency tells nothing', () => {
    const history = drawn({ k: 1e-9, f0: 1.0986e9 }, 5000, 5)
    const observed = history.filter(({ failed }) => failed).length / history.length
    const curve = fitCurve(history)
    expect(riskAt(curve, 0.5)).toBeCloseTo(observed, 1)
    expect(riskAt(curve, 1) - riskAt(curve, 0)).toBeLessThan(0.15)
  })

  test('stays within bounds where the history is upside down or split in two', () => {
    const sorted = (up: boolean) =>
      Array.from({ length: 200 }, (_, index) => ({ f: index / 200, failed: index >= 100 === up }))
    expect(fitCurve(sorted(false)).k).toBe(0.5)
    expect(fitCurve(sorted(true)).k).toBeLessThanOrEqual(40)
    expect(fitCurve([])).toEqual(defaultCurve)
  })

  test('wants as many failures as said, and as many without', () => {
    const few = (failures: number, rest: number) => [
      ...Array.from({ length: failures }, () => ({ f: 0.5, failed: true })),
      ...Array.from({ length: rest }, () => ({ f: 0.5, failed: false }))
    ]
    expect(canFit(few(fitsFrom, fitsFrom))).toBe(true)
    expect(canFit(few(fitsFrom - 1, 1000))).toBe(false)
    expect(canFit(few(1000, fitsFrom - 1))).toBe(false)
  })
})
