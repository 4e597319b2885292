import type { Criticality } from './unit.js'

/** `certification:` of the config file. */
export interface CertificationSettings {
  /** 0 to 1; below it the certificate fails. */
  minimumSuccessRate: number
  /** By criticality: failing units that are allowed; left out where the rate alone decides. */
  failuresAllowed: Partial<Record<Criticality, number | undefined>>
  validityDays: number
  /** Times that failing units are checked again. */
  maxRetries: number
  /** Before the first of them; doubled before each further one. */
  retryDelaySeconds: number
  ignored: readonly IgnoredUnits[]
  /** By glob of the path: what is known of its criticality. The first that fits counts. */
  criticality: readonly { paths: string; level: Criticality }[]
  /** `copilot`, or another login that issues are assigned to, for what no person has to decide; null for none. */
  agent: string | null
}

/** Units that count neither way for a while. */
export interface IgnoredUnits {
  /** Id of a unit or glob of paths. */
  unit: string
  reason: string
  /** `2027-01-31`, the last day it holds. */
  until: string
}

export const defaultCertification: CertificationSettings = {
  minimumSuccessRate: 0.95,
  failuresAllowed: { critical: 0 },
  validityDays: 30,
  maxRetries: 5,
  retryDelaySeconds: 5,
  ignored: [],
  criticality: [],
  agent: null
}
