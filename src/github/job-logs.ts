import { GitHubError, missingCause } from '../engine/errors.js'
import type { MissingCause, MissingEvidence } from '../engine/types/incident.js'
import type { CollectedLogs } from '../engine/ports.js'
import type { Job, WorkflowRun } from '../engine/types/workflow-run.js'
import { cutNotice } from '../logs/cut-notice.js'
import { splitSteps } from '../logs/split-steps.js'
import { readTail } from '../logs/tail-buffer.js'
import { inParallel } from './in-parallel.js'
import { logBytesPerJob } from './log-budget.js'
import { addressRequest, downloadLog } from './log-download.js'
import type { GitHubClient } from './octokit.js'

/** As gh does: a run that lacks more logs than this is beyond repair one by one (A1.11). */
const jobsAtMost = 25
const downloadsAtOnce = 4

/**
 * Each job's own log, the only way while the run is in progress (A1.5, A1.9), of a long one its end. Throws no
 * GitHubError.
 */
export async function readJobLogs(
  client: GitHubClient,
  run: WorkflowRun,
  jobs: Job[],
  mostBytes = Infinity
): Promise<CollectedLogs> {
  const collected: CollectedLogs = { byJobId: new Map(), missing: [] }
  const fetched = jobs.slice(0, jobsAtMost)
  const maxBytes = Math.min(logBytesPerJob(fetched.length), mostBytes)
  await inParallel(downloadsAtOnce, fetched, (job) =>
    readOne(client, run, job, maxBytes, collected)
  )
  for (const { id } of jobs.slice(jobsAtMost))
    collected.missing.push(
      missingLog(
        id,
        'limit',
        `The log was not fetched: ${jobsAtMost} logs of single jobs are the most.`
      )
    )
  return collected
}

async function readOne(
  client: GitHubClient,
  run: WorkflowRun,
  job: Job,
  maxBytes: number,
  { byJobId, missing }: CollectedLogs
): Promise<void> {
  try {
    const tail = await downloadJobLog(client, run, job, maxBytes)
    if (tail.bytes.length === 0) missing.push(missingLog(job.id, 'absent', 'The log is empty.'))
    else byJobId.set(job.id, { steps: splitSteps(tail.bytes, job.steps, tail) })
    const notice = cutNotice(job.id, tail.cutBytes, 'whole')
    if (notice) missing.push(notice)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    missing.push(missingLog(job.id, missingCause(error), reasonOf(error, job)))
  }
}

async function downloadJobLog(
  client: GitHubClient,
  { owner, repo }: WorkflowRun,
  job: Job,
  maxBytes: number
) {
  return await downloadLog(
    client,
    () =>
      client.octokit.rest.actions.downloadJobLogsForWorkflowRun({
        owner,
        repo,
        job_id: job.id,
        request: addressRequest
      }),
    (stream) => readTail(stream, maxBytes)
  )
}

/** A1.7: the job is known to exist and to be completed, so its record tells what a 404 means. */
function reasonOf(error: GitHubError, { conclusion }: Job): string {
  if (error.status === 410) return expiredLog
  if (error.status !== 404) return error.message
  return conclusion === 'cancelled'
    ? 'The job was cancelled and left no log.'
    : 'GitHub has no log of this job, as of one whose runner was lost.'
}

export const expiredLog = 'The logs of this run have expired; GitHub deleted them.'

export function missingLog(jobId: number, cause: MissingCause, reason: string): MissingEvidence {
  return { what: 'log', cause, jobId, reason }
}
