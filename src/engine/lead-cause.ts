import { collectIncident } from './collect-incident.js'
import { diagnose } from './diagnose.js'
import type { RunReader } from './ports.js'
import { leadJob } from './root-causes.js'
import type { RuleBook } from './tools.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { MissingEvidence } from './types/incident.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** The job that stands for a failed run, null where no job failed, and what could not be read of the run. */
export interface LeadCause {
  lead: JobDiagnosis | null
  missing: MissingEvidence[]
}

/** Collects and diagnoses one run, and decides nothing. Throws as collectIncident does. */
export async function leadCause(
  run: WorkflowRun,
  runs: RunReader,
  { matcher, recordRules }: RuleBook
): Promise<LeadCause> {
  const incident = await collectIncident(run, runs)
  return { lead: leadJob(diagnose(incident, matcher, recordRules)), missing: incident.missing }
}
