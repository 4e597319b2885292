import { certificateOf } from '../../src/certification/artifacts/certificate-of.js'
import type { Certificate } from '../../src/certification/artifacts/certificate.js'
import { indexOf } from '../../src/certification/artifacts/index-of.js'
import { statusOf } from '../../src/certification/artifacts/status-of.js'
import { defaultCertification } from '../../src/certification/types/settings.js'
import { aStatus, aUnit, unitsById } from './certification-values.js'
import type { Discovery } from '../../src/certification/types/discovery.js'

export const issuedAt = new Date('2026-11-22T04:00:00Z')
export const certifiedUnits = [
  aUnit('.github/workflows/ci.yml', { sha256: 'a'.repeat(64) }),
  aUnit('.github/workflows/release.yml', { sha256: 'b'.repeat(64) })
]

/** Of two healthy workflows. */
export function aCertificate(validityDays = 30): Certificate {
  const head = { commit: 'c'.repeat(40), branch: 'main', dirty: false, repository: 'octo/app' }
  const origin = { generator: 'auto-heal 0.0.0', head, now: issuedAt }
  const none = { problems: new Map(), references: new Map(), files: new Map() }
  const discovery = { ...unitsById(certifiedUnits), ...none } as unknown as Discovery
  const index = indexOf(discovery, origin)
  const statuses = certifiedUnits.map(({ id }) => aStatus(id))
  const swept = {
    index,
    statuses,
    cycles: [],
    complete: true,
    runs: null,
    offline: 'No token.'
  }
  return certificateOf(
    {
      units: certifiedUnits,
      status: statusOf(swept, origin),
      failures: [],
      settings: { ...defaultCertification, validityDays },
      ignored: new Map(),
      auditTrail: [],
      repaired: 0,
      artifacts: {}
    },
    origin
  )
}
