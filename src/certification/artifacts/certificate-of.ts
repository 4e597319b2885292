import { certify } from '../certify.js'
import type { IgnoredUnits } from '../types/settings.js'
import type { CertificationSettings } from '../types/settings.js'
import type { Certificate } from './certificate.js'
import { envelopeOf, type Origin } from './envelope-of.js'
import type { UnitFailure } from './failure-report.js'
import type { RuntimeStatus } from './runtime-status.js'
import { seal } from './seal.js'
import type { Unit } from '../types/unit.js'

/** What a certificate is made of. */
export interface Certified {
  units: Iterable<Unit>
  status: RuntimeStatus
  failures: readonly UnitFailure[]
  settings: CertificationSettings
  /** By id of a unit. */
  ignored: ReadonlyMap<string, IgnoredUnits>
  auditTrail: Certificate['audit_trail']
  /** Changes and re-runs that were carried out. */
  repaired: number
  /** By file name: the hashes of the artifacts it rests on. */
  artifacts: Record<string, string>
}

const day = 24 * 60 * 60 * 1000

/** Phase 5 as its artifact. */
export function certificateOf(certified: Certified, origin: Origin): Certificate {
  const { units, status, failures, settings, ignored, auditTrail, repaired } = certified
  const verdict = certify(status, failures, settings)
  const uncommitted = origin.head.dirty
    ? ' It is of a tree with changes that are not committed.'
    : ''
  return seal({
    ...envelopeOf('automation_certification', origin),
    ...verdict,
    reason: `${verdict.reason}${uncommitted}`,
    issued_at: origin.now.toISOString(),
    valid_until: new Date(origin.now.getTime() + settings.validityDays * day).toISOString(),
    summary: { ...status.summary, repaired, cycles: status.cycles.length },
    failing_units: failures.map(({ unit, root_cause, criticality, owners, upstream }) => {
      return { unit, root_cause, criticality, owners, upstream }
    }),
    ignored_units: [...ignored].map(([unit, { reason, until }]) => ({ unit, reason, until })),
    audit_trail: auditTrail,
    units: [...units].map(({ id, path, sha256 }) => ({ id, path, content_hash: sha256 })),
    artifacts: certified.artifacts,
    revocation: null
  })
}
