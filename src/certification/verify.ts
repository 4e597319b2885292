import { isIntact } from './artifacts/seal.js'
import type { Certificate } from './artifacts/certificate.js'
import type { BrokenReference } from './broken-references.js'
import type { Unit } from './types/unit.js'

/** What was looked at when a certificate was verified. */
export interface Verification {
  /** Whether the certificate can be relied on. */
  holds: boolean
  /** What it amounts to now: one that ran out is `expired`. */
  status: Certificate['status']
  tests: VerifiedTest[]
}

export interface VerifiedTest {
  test: 'content hash' | 'revocation' | 'validity' | 'status' | 'drift'
  met: boolean
  /** One sentence. */
  detail: string
}

export interface VerifyOptions {
  now: Date
  /** Units of the tree as it is now. */
  units: Iterable<Pick<Unit, 'id' | 'sha256'>>
  /** Of that tree. */
  broken: readonly BrokenReference[]
  /** Whether what is certified in part is enough. */
  allowPartial: boolean
}

/** Holds a certificate against the clock and the tree. Pure. */
export function verify(certificate: Certificate, options: VerifyOptions): Verification {
  const tests = [
    hashTest(certificate),
    revocationTest(certificate),
    validityTest(certificate, options.now),
    statusTest(certificate, options.allowPartial),
    driftTest(certificate, options)
  ]
  return {
    holds: tests.every(({ met }) => met),
    status: statusNow(certificate, options.now),
    tests
  }
}

function statusNow(certificate: Certificate, now: Date): Certificate['status'] {
  if (certificate.revocation) return 'revoked'
  const holds = certificate.status === 'certified' || certificate.status === 'partial'
  return holds && !isValidAt(certificate, now) ? 'expired' : certificate.status
}

function hashTest(certificate: Certificate): VerifiedTest {
  const met = isIntact(certificate)
  const detail = met
    ? 'The content is what was sealed.'
    : 'The content was changed after it was sealed; certify anew.'
  return { test: 'content hash', met, detail }
}

function revocationTest({ revocation, status }: Certificate): VerifiedTest {
  const met = revocation === null && status !== 'revoked'
  const detail = revocation
    ? `It was revoked at ${revocation.at}: ${revocation.reason}`
    : met
      ? 'It is not revoked.'
      : 'It is revoked.'
  return { test: 'revocation', met, detail }
}

function validityTest(certificate: Certificate, now: Date): VerifiedTest {
  const met = isValidAt(certificate, now)
  const { issued_at: issued, valid_until: until } = certificate
  if (met) return { test: 'validity', met, detail: `It is valid until ${until}.` }
  const early = now < new Date(issued)
  const detail = early
    ? `It was issued at ${issued}, which is still to come by this machine's clock.`
    : `It ran out at ${until}; certify anew.`
  return { test: 'validity', met, detail }
}

function statusTest({ status, reason }: Certificate, allowPartial: boolean): VerifiedTest {
  const met = status === 'certified' || (allowPartial && status === 'partial')
  return { test: 'status', met, detail: `${status}: ${reason}` }
}

/** Clocks of two machines may differ so far. */
const clockSkew = 5 * 60 * 1000

const isValidAt = ({ issued_at, valid_until }: Certificate, now: Date): boolean =>
  now.getTime() >= Date.parse(issued_at) - clockSkew && now < new Date(valid_until)

const namesAtMost = 5

function driftTest(
  certificate: Certificate,
  { units, broken }: Pick<VerifyOptions, 'units' | 'broken'>
): VerifiedTest {
  const certified = certificate.units
  const now = new Map([...units].map(({ id, sha256 }) => [id, sha256]))
  const known = new Set(certified.map(({ id }) => id))
  const changes = [
    ...certified.flatMap(({ id, content_hash: hash }) => {
      const current = now.get(id)
      if (current === undefined) return [`${id} is gone`]
      return current === hash ? [] : [`${id} was changed`]
    }),
    ...[...now.keys()].filter((id) => !known.has(id)).map((id) => `${id} is new`),
    ...newlyBroken(certificate, broken)
  ]
  if (changes.length === 0) {
    return { test: 'drift', met: true, detail: `All ${certified.length} units are as certified.` }
  }
  const more = changes.length - namesAtMost
  const named = changes.slice(0, namesAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '')
  return { test: 'drift', met: false, detail: `The tree is another one: ${named}.` }
}

/** A file that is no unit may be gone, and a script's executable bit, though every unit has its text. */
function newlyBroken(
  { failing_units: failing, ignored_units: ignored }: Certificate,
  broken: readonly BrokenReference[]
): string[] {
  const told = new Set([...failing, ...ignored].map(({ unit }) => unit))
  return broken
    .filter(({ unit }) => !told.has(unit))
    .map(({ unit, message }) => `${unit} fails (${message})`)
}
