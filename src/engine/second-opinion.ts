import { readGreenLogs } from './green-logs.js'
import { rootCauses } from './root-causes.js'
import type { Tools } from './tools.js'
import type { Difference, SecondOpinion } from './types/baseline.js'
import type { Evidence, JobDiagnosis, Matcher } from './types/diagnosis.js'
import type { Incident, MissingEvidence } from './types/incident.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** Of a large matrix a few legs tell what all would. */
const comparedAtMost = 5

interface Told {
  incident: Incident
  diagnoses: JobDiagnosis[]
}

/**
 * Sets the failures that no rule knows beside the last green run. Where the list of runs was read that takes two
 * requests, and one more for each further job; none where every failure is known. Throws nothing for what can't be
 * had: that is missing evidence.
 */
export async function withSecondOpinion(
  { incident, diagnoses }: Told,
  recentRuns: WorkflowRun[] | null,
  { matcher, runs }: Pick<Tools, 'runs'> & { matcher: Matcher }
): Promise<Told> {
  const logs = new Map(incident.failedJobs.map(({ job, log }) => [job.id, log]))
  const unknown = rootCauses(diagnoses).filter(
    ({ primary, jobId }) => primary.category === 'unknown' && logs.get(jobId)
  )
  if (unknown.length === 0 || recentRuns === null) return { incident, diagnoses }
  const missing: MissingEvidence[] = []
  const asked = unknown.slice(0, comparedAtMost)
  const { green, byRedJob } = await readGreenLogs(incident.run, asked, recentRuns, runs, missing)
  const opinions = new Map<number, SecondOpinion>()
  for (const { jobId } of asked) {
    const [log, greenLog] = [logs.get(jobId), byRedJob.get(jobId)]
    if (!log || !greenLog || !green) continue
    const difference = matcher.difference(log, matcher.baselineOf(greenLog))
    const { id: runId, url, headBranch: branch } = green
    opinions.set(jobId, { green: { runId, url, branch }, ...difference })
  }
  return {
    incident: { ...incident, missing: [...incident.missing, ...missing] },
    diagnoses: diagnoses.map((job) => {
      const secondOpinion = opinions.get(job.jobId)
      return secondOpinion ? informed(job, secondOpinion) : job
    })
  }
}

/** The fingerprint stays as it is: another day there may be no green log. */
function informed(job: JobDiagnosis, secondOpinion: SecondOpinion): JobDiagnosis {
  const evidence = withBest(job.primary.evidence, secondOpinion)
  if (evidence === job.primary.evidence) return { ...job, secondOpinion }
  const remedy = 'Begin with the first line of the evidence: the last green run did not print it.'
  return { ...job, primary: { ...job.primary, remedy, evidence }, secondOpinion }
}

/** The line that tells most of what only this log has, before what told most without a green log. */
export function withBest(evidence: Evidence[], difference: Difference | null): Evidence[] {
  const best = difference?.blocks[0]?.telling
  if (!best) return evidence
  return [best, ...evidence.filter(({ step, line }) => step !== best.step || line !== best.line)]
}
