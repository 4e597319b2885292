import { ConfigurationError } from '../engine/errors.js'
import type { Certificate } from './artifacts/certificate.js'
import { isIntact, seal } from './artifacts/seal.js'

/** The certificate, revoked; one that is revoked already stays as it is. Throws for one that was changed. */
export function revoke(certificate: Certificate, reason: string, now: Date): Certificate {
  if (!isIntact(certificate)) {
    throw new ConfigurationError(
      'The certificate was changed after it was sealed, so that it holds for nothing; there is nothing to revoke.'
    )
  }
  if (certificate.revocation) return certificate
  const { content_hash: before, ...content } = certificate
  const at = now.toISOString()
  return seal({
    ...content,
    status: 'revoked' as const,
    revocation: { at, reason, previous_status: certificate.status },
    audit_trail: [
      ...certificate.audit_trail,
      { at, action: 'revoked', unit: null, detail: `${reason} (content hash before: ${before})` }
    ]
  })
}
