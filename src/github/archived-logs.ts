import { GitHubError } from '../engine/errors.js'
import type { CollectedLogs } from '../engine/ports.js'
import type { Job, WorkflowRun } from '../engine/types/workflow-run.js'
import { ArchiveRefused, DamagedArchive } from '../logs/archive-errors.js'
import { megabytes } from '../logs/inflate-entry.js'
import { matchEntries } from '../logs/match-entries.js'
import { readArchive } from '../logs/read-archive.js'
import { readJobLog } from '../logs/read-job-log.js'
import { expiredLog, missingLog } from './job-logs.js'
import { addressRequest, downloadLog, type LogStream } from './log-download.js'
import { logBytesPerJob } from './log-budget.js'
import type { GitHubClient } from './octokit.js'

/**
 * Of the zip as it is downloaded. Logs deflate to a tenth or less, so this is some gigabytes of text;
 * it is held in memory, on runners with 7 GB, and streams of 500 MB were seen to break (A1.10).
 * Beyond it each failed job's own log is read.
 */
const archiveBytesAtMost = 256 * 1024 * 1024

export interface ArchivedLogs extends CollectedLogs {
  /** Jobs that the archive does not hold, or not for certain: their own logs are to be fetched. */
  left: Job[]
}

/**
 * The jobs' logs out of the run's archive, of which only their entries are inflated. An archive
 * whose directory is damaged is downloaded once more; of one with a damaged file that job is left. Throws no GitHubError: what the archive does not give is left.
 */
export async function readArchivedLogs(
  client: GitHubClient,
  run: WorkflowRun,
  jobs: Job[],
  allJobs: () => Promise<Job[]>
): Promise<ArchivedLogs> {
  try {
    return await readOnce(client, run, jobs, allJobs).catch((error: unknown) => {
      if (!(error instanceof DamagedArchive)) throw error
      return readOnce(client, run, jobs, allJobs)
    })
  } catch (error) {
    if (hasExpired(error)) return allExpired(jobs)
    const expected =
      error instanceof GitHubError ||
      error instanceof DamagedArchive ||
      error instanceof ArchiveRefused
    if (!expected) throw error
    client.log.debug(`${error.message} The jobs' own logs are read instead.`)
    return { byJobId: new Map(), missing: [], left: jobs }
  }
}

async function readOnce(
  client: GitHubClient,
  run: WorkflowRun,
  jobs: Job[],
  allJobs: () => Promise<Job[]>
): Promise<ArchivedLogs> {
  const archive = readArchive(await downloadArchive(client, run))
  const match = matchEntries(
    archive.entries.map(({ name }) => name),
    await allJobs()
  )
  const logs: ArchivedLogs = { byJobId: new Map(), missing: [], left: [] }
  for (const job of jobs) {
    const entries = match.unmatched.includes(job.id) ? undefined : match.byJobId.get(job.id)
    if (!entries) {
      logs.left.push(job)
      continue
    }
    const { log, missing } = await readJobLog(archive, entries, job, logBytesPerJob(jobs.length))
    if (log) {
      logs.byJobId.set(job.id, log)
      logs.missing.push(...missing)
    } else logs.left.push(job)
  }
  return logs
}

async function downloadArchive(
  client: GitHubClient,
  { owner, repo, id, attempt }: WorkflowRun
): Promise<Uint8Array> {
  return await downloadLog(
    client,
    () =>
      client.octokit.rest.actions.downloadWorkflowRunAttemptLogs({
        owner,
        repo,
        run_id: id,
        attempt_number: attempt,
        request: addressRequest
      }),
    (stream) => readAll(stream)
  )
}

async function readAll(stream: LogStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > archiveBytesAtMost)
      throw new ArchiveRefused(
        `The run's log archive is larger than ${megabytes(archiveBytesAtMost)}.`
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function hasExpired(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 410
}

function allExpired(jobs: Job[]): ArchivedLogs {
  const missing = jobs.map(({ id }) => missingLog(id, 'expired', expiredLog))
  return { byJobId: new Map(), missing, left: [] }
}
