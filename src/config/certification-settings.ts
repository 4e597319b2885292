import type { CertificationSettings } from '../certification/types/settings.js'
import type { CertificationSection } from './certification-schema.js'

/** What the config says of certification, in its own words. */
export function certificationSettingsOf(section: CertificationSection): CertificationSettings {
  return {
    minimumSuccessRate: section['minimum-success-rate'] / 100,
    failuresAllowed: section['failures-allowed'],
    validityDays: section['validity-days'],
    maxRetries: section['max-retries'],
    retryDelaySeconds: section['retry-delay'],
    ignored: section.ignore,
    criticality: section.criticality,
    agent: section.agent ?? null
  }
}
