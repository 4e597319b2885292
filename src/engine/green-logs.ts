import { GitHubError, missingCause } from './errors.js'
import type { RunReader } from './ports.js'
import { sinceGreen } from './since-green.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { JobLog, MissingCause, MissingEvidence } from './types/incident.js'
import type { Job, WorkflowRun } from './types/workflow-run.js'

/** A green run with the logs that red jobs are set beside, by the red job's id. */
export interface GreenLogs {
  green: WorkflowRun | null
  byRedJob: Map<number, JobLog>
}

/**
 * For each red job the log of the job of the very same name, matrix values included, in the last green run. Jobs are
 * listed once and each log is read once. What could not be had is added to `missing`.
 */
export async function readGreenLogs(
  run: WorkflowRun,
  reds: JobDiagnosis[],
  recentRuns: WorkflowRun[],
  runs: Pick<RunReader, 'jobs' | 'greenLogs' | 'greenPush'>,
  missing: MissingEvidence[]
): Promise<GreenLogs> {
  const byRedJob = new Map<number, JobLog>()
  const lacks = (cause: MissingCause, why: string, jobId?: number) =>
    missing.push({
      ...{ what: 'baseline', cause, reason: `There is no green log to compare with: ${why}` },
      ...(jobId === undefined ? {} : { jobId })
    })
  try {
    // A branch's first runs have no green one before them; the branch it came from has.
    const green = sinceGreen(run, recentRuns).green ?? (await runs.greenPush(run))
    if (green === null) {
      lacks('absent', 'no run of this workflow is known to be green.')
      return { green, byRedJob }
    }
    const twins = twinsOf(reds, await runs.jobs(green))
    for (const { jobId } of reds.filter((red) => !twins.has(red))) {
      lacks('absent', 'the last green run has no green job of this name.', jobId)
    }
    const jobs = [...new Set(twins.values())]
    const logs = jobs.length > 0 ? await runs.greenLogs(green, jobs) : null
    for (const [{ jobId }, { id }] of twins) {
      const log = logs?.byJobId.get(id)
      if (log) byRedJob.set(jobId, log)
      const gap = logs?.missing.find((one) => one.jobId === id && one.what === 'log')
      if (gap) lacks(gap.cause, gap.reason, jobId)
    }
    return { green, byRedJob }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    lacks(missingCause(error), error.message)
    return { green: null, byRedJob }
  }
}

function twinsOf(reds: JobDiagnosis[], greens: Job[]): Map<JobDiagnosis, Job> {
  const byName = new Map(
    greens.filter(({ conclusion }) => conclusion === 'success').map((job) => [job.name, job])
  )
  return new Map(
    reds.flatMap((red) => {
      const green = byName.get(red.jobName)
      return green ? [[red, green] as const] : []
    })
  )
}
