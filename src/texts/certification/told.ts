import type { AutomationIndex } from '../../certification/artifacts/automation-index.js'
import type { Certificate } from '../../certification/artifacts/certificate.js'
import type { FailureReport } from '../../certification/artifacts/failure-report.js'
import type { FixPlan } from '../../certification/artifacts/fix-plan.js'
import type { RuntimeStatus } from '../../certification/artifacts/runtime-status.js'

/** What a report is made of. Names, messages and reasons in it come from the repository and are untrusted. */
export interface Told {
  index: AutomationIndex
  status: RuntimeStatus
  failures: FailureReport
  /** null where a status was certified as it was. */
  plan: FixPlan | null
  certificate: Certificate
  limits: Limits
}

/** How long a report may get; what is left out is counted. */
export interface Limits {
  rows: number
  /** Characters of all diffs together. */
  diffs: number
}
