import { describe, expect, test } from '@jest/globals'
import {
  certificateSchema,
  type Certificate
} from '../../src/certification/artifacts/certificate.js'
import { readArtifact } from '../../src/certification/artifacts/read-artifact.js'
import { seal } from '../../src/certification/artifacts/seal.js'
import { revoke } from '../../src/certification/revoke.js'
import { verify } from '../../src/certification/verify.js'
import { aCertificate, certifiedUnits, issuedAt } from '../support/a-certificate.js'
import { aUnit } from '../support/certification-values.js'

const daysLater = (days: number) => new Date(issuedAt.getTime() + days * 24 * 60 * 60 * 1000)

function verified(certificate: Certificate, given: Partial<Parameters<typeof verify>[1]> = {}) {
  const options = {
    ...{ now: daysLater(1), units: certifiedUnits, broken: [], allowPartial: false },
    ...given
  }
  const { holds, status, tests } = verify(certificate, options)
  const failed = tests.filter(({ met }) => !met)
  return { holds, status, failed: failed.map(({ test, detail }) => `${test}: ${detail}`) }
}

/** As somebody would write it who can reckon a hash. */
const resealed = ({ content_hash: _, ...content }: Certificate, change: Partial<Certificate>) =>
  seal<Omit<Certificate, 'content_hash'>>({ ...content, ...change })

describe('verify', () => {
  test('a certificate holds for the tree it was made of', () => {
    expect(verified(aCertificate())).toEqual({ holds: true, status: 'certified', failed: [] })
  })

  test('a changed one does not', () => {
    const changed = { ...aCertificate(), valid_until: '2036-01-01T00:00:00.000Z' }
    expect(verified(changed).failed).toEqual([
      'content hash: The content was changed after it was sealed; certify anew.'
    ])
  })

  test('one whose units name what is gone by now does not', () => {
    const [{ id: unit } = { id: '' }] = certifiedUnits
    const broken = [{ unit, message: '`docs` is gone.' }]
    expect(verified(aCertificate(), { broken }).failed).toEqual([
      `drift: The tree is another one: ${unit} fails (\`docs\` is gone.).`
    ])
    const known = { unit, reason: 'known', until: '2027-01-01' }
    const told = resealed(aCertificate(), { ignored_units: [known] })
    expect(verified(told, { broken }).holds).toBe(true)
  })

  test('one that ran out is expired', () => {
    expect(verified(aCertificate(), { now: daysLater(30) })).toEqual({
      holds: false,
      status: 'expired',
      failed: ['validity: It ran out at 2026-12-22T04:00:00.000Z; certify anew.']
    })
    expect(verified(aCertificate(), { now: new Date(daysLater(30).getTime() - 1) }).holds).toBe(
      true
    )
  })

  test('one that is still to come does not hold', () => {
    expect(verified(aCertificate(), { now: daysLater(-1) }).failed).toHaveLength(1)
  })

  test.each([
    ['failed', false, false],
    ['partial', false, false],
    ['partial', true, true],
    ['failed', true, false]
  ] as const)('%s, partial allowed: %s -> %s', (status, allowPartial, holds) => {
    const certificate = resealed(aCertificate(), { status })
    expect(verified(certificate, { allowPartial })).toMatchObject({ holds, status })
  })

  test('the tree may have changed, lost or gained nothing', () => {
    const [ci, release] = certifiedUnits
    const now = [{ ...ci!, sha256: 'f'.repeat(64) }, aUnit('.github/workflows/new.yml')]
    expect(verified(aCertificate(), { units: now }).failed).toEqual([
      `drift: The tree is another one: ${ci!.id} was changed, ${release!.id} is gone, workflow:.github/workflows/new.yml is new.`
    ])
  })
})

describe('revoke', () => {
  test('a revoked certificate does not hold, and says why', () => {
    const revoked = revoke(aCertificate(), 'The token leaked.', daysLater(2))
    expect(verified(revoked)).toEqual({
      holds: false,
      status: 'revoked',
      failed: [
        'revocation: It was revoked at 2026-11-24T04:00:00.000Z: The token leaked.',
        'status: revoked: 2 of 2 checked units are healthy (100 %), and every threshold is met.'
      ]
    })
    expect(revoked.audit_trail.at(-1)).toMatchObject({ action: 'revoked' })
    expect(certificateSchema.safeParse(revoked).success).toBe(true)
  })

  test('twice is once', () => {
    const revoked = revoke(aCertificate(), 'a', daysLater(2))
    expect(revoke(revoked, 'b', daysLater(3))).toBe(revoked)
  })

  test('whose mark is taken away does not hold again', () => {
    const revoked = revoke(aCertificate(), 'a', daysLater(2))
    const healed = { ...revoked, status: 'certified' as const, revocation: null }
    expect(verified(healed).holds).toBe(false)
  })

  test('refuses a changed certificate, whose new seal would hide the change', () => {
    const changed = { ...aCertificate(), reason: 'x' }
    expect(() => revoke(changed, 'a', daysLater(2))).toThrow(/was changed after it was sealed/)
  })
})

describe('reading a certificate', () => {
  const read = (value: unknown) => () =>
    readArtifact(
      typeof value === 'string' ? value : JSON.stringify(value),
      'c.json',
      certificateSchema
    )

  test('gives what was written', () => {
    expect(read(aCertificate())()).toEqual(aCertificate())
  })

  test.each([
    ['no JSON', '{"schema_version": "1.0"', /^c\.json is no JSON; it may be cut off/],
    [
      'an older version',
      { ...aCertificate(), schema_version: '0.9' },
      /"0\.9", and this auto-heal reads 1\.0/
    ],
    [
      'another artifact',
      { ...aCertificate(), artifact: 'automation_index' },
      /is no automation_certification\.json/
    ],
    ['a list', [], /is no automation_certification\.json/],
    ['a missing key', { ...aCertificate(), units: undefined }, /\(units: /]
  ])('refuses %s', (_, value, expected) => {
    expect(read(value)).toThrow(expected)
  })
})
