import { expect, test } from '@jest/globals'
import { unknownRateOf, unknownText } from '../../src/engine/unknown-rate.js'
import { aJobDiagnosis } from '../support/builders.js'

test('counts the jobs that failed by themselves, over all runs', () => {
  const unknown = aJobDiagnosis({ category: 'unknown' })
  const gate = aJobDiagnosis({ category: 'unknown' }, { aggregator: true })
  const rate = unknownRateOf([
    { diagnoses: [unknown, aJobDiagnosis()] },
    { diagnoses: [aJobDiagnosis(), gate] },
    { diagnoses: [] }
  ])
  expect(rate).toEqual({ unknown: 1, of: 3 })
  expect(unknownText(rate)).toBe('unknown: 1 of 3 failures (33.3 %)')
})

test('of no failure there is no share', () => {
  expect(unknownText(unknownRateOf([]))).toBe('unknown: 0 of 0 failures (0 %)')
})
