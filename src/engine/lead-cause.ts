import { collectIncident } from './collect-incident.js'
import { passesByItself } from './decide-causes.js'
import { diagnose } from './diagnose.js'
import type { RunReader } from './ports.js'
import { leadJob, rootCauses } from './root-causes.js'
import type { RuleBook } from './tools.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { MissingEvidence } from './types/incident.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** What a failed run failed of. */
export interface LeadCause {
  /** The job that stands for the run; null where no job failed. */
  lead: JobDiagnosis | null
  /**
   * Of the whole run, since one job that fails for good fails it again whatever the lead job does: true where every root
   * cause passes by itself, false where one does not, null where that can't be told.
   */
  transient: boolean | null
  /** What could not be read of the run. */
  missing: MissingEvidence[]
}

/** Collects and diagnoses one run, and decides nothing. Throws as collectIncident does. */
export async function leadCause(
  run: WorkflowRun,
  runs: RunReader,
  { matcher, recordRules }: RuleBook
): Promise<LeadCause> {
  const incident = await collectIncident(run, runs)
  const diagnoses = diagnose(incident, matcher, recordRules)
  return {
    lead: leadJob(diagnoses),
    transient: passesByItself({ incident, diagnoses }) || failsForGood(diagnoses),
    missing: incident.missing
  }
}

const failsForGood = (diagnoses: JobDiagnosis[]): false | null =>
  rootCauses(diagnoses).some(({ primary }) => primary.transient === false) ? false : null
