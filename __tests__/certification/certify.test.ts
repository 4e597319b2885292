import { describe, expect, test } from '@jest/globals'
import { certify } from '../../src/certification/certify.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import type { Criticality } from '../../src/certification/types/unit.js'

/** A sweep in which these failed, among so many that were checked. */
function verdictOn(
  checked: number,
  failing: readonly Criticality[] = [],
  {
    complete = true,
    ...settings
  }: Partial<typeof defaultCertification> & { complete?: boolean } = {}
) {
  const healthy = checked - failing.length
  const summary = {
    units: checked,
    healthy,
    failing: failing.length,
    ignored: 0,
    unchecked: 0,
    success_rate: checked === 0 ? 1 : healthy / checked
  }
  return certify(
    { summary, complete },
    failing.map((criticality) => ({ criticality })),
    { ...defaultCertification, ...settings }
  )
}

const levels = (criticality: Criticality, count: number) =>
  Array.from({ length: count }, () => criticality)

describe('the status', () => {
  test('is certified where all that was checked is healthy', () => {
    expect(verdictOn(10)).toMatchObject({
      status: 'certified',
      reason: '10 of 10 checked units are healthy (100 %), and every threshold is met.'
    })
  })

  test('is partial from 95 % on, where nothing critical fails', () => {
    expect(verdictOn(100, levels('low', 5)).status).toBe('partial')
    expect(verdictOn(100, levels('low', 6)).status).toBe('failed')
  })

  test('is failed where one critical unit fails', () => {
    expect(verdictOn(1000, ['critical'])).toMatchObject({
      status: 'failed',
      reason: '999 of 1000 checked units are healthy (99.9 %); missed: critical failures.'
    })
    expect(verdictOn(1000, ['critical'], { failuresAllowed: {} })).toMatchObject({
      status: 'failed',
      reason: '999 of 1000 checked units are healthy (99.9 %), and a critical one fails.'
    })
  })

  test('is failed below the rate that the repository asks for', () => {
    const strict = verdictOn(100, ['low'], { minimumSuccessRate: 0.995 })
    expect(strict.status).toBe('failed')
    expect(strict.compliance[0]).toEqual({
      threshold: 'success rate',
      required: 0.995,
      actual: 0.99,
      met: false
    })
    expect(verdictOn(100, levels('low', 10), { minimumSuccessRate: 0.5 }).status).toBe('failed')
  })

  test('is failed where more of one criticality fail than are allowed', () => {
    const settings = { failuresAllowed: { high: 1 } }
    expect(verdictOn(100, ['high'], settings).status).toBe('partial')
    expect(verdictOn(100, ['high', 'high'], settings).status).toBe('failed')
  })

  test.each([
    ['nothing is there', verdictOn(0), 'The repository has no automation to certify.'],
    ['the sweep was cut', verdictOn(5, [], { complete: false }), 'did not reach every unit']
  ])('is failed where %s', (_, { status, reason }, expected) => {
    expect(status).toBe('failed')
    expect(reason).toContain(expected)
  })
})
