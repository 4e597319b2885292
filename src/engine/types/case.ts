import type { Circumstances } from './circumstances.js'
import type { JobDiagnosis } from './diagnosis.js'
import type { Proposals } from './fix.js'
import type { Incident } from './incident.js'
import type { Policy } from './policy.js'

/** Everything a decision is made from; nothing else bears on it. */
export interface Case {
  incident: Incident
  diagnoses: JobDiagnosis[]
  proposals: Proposals
  circumstances: Circumstances
  policy: Policy
}
