import { ConfigurationError } from '../engine/errors.js'
import type { StepLog } from '../engine/types/incident.js'
import { ArchiveRefused, DamagedArchive } from '../logs/archive-errors.js'
import { cleanLog } from '../logs/clean-log.js'
import { readArchive, type LogArchive } from '../logs/read-archive.js'
import { readSavedLog, type SavedJobLog } from '../logs/read-saved-log.js'
import { jobsInArchive, type ArchivedJob } from './jobs-in-archive.js'

/** The logs of a run's zip, job by job. Throws a ConfigurationError for a bad zip, or one without a log. */
export async function* readZippedLogs(zip: Uint8Array, path: string): AsyncGenerator<SavedJobLog> {
  try {
    const archive = readArchive(zip)
    const jobs = jobsInArchive(archive.entries.map(({ name }) => name))
    if (jobs.length === 0) {
      throw new ConfigurationError(
        `${path} holds no log; the zip that GitHub serves for a run is wanted.`
      )
    }
    for (const job of jobs) yield await jobLogIn(archive, job)
  } catch (error) {
    if (!(error instanceof DamagedArchive || error instanceof ArchiveRefused)) throw error
    throw new ConfigurationError(`${path} can't be read: ${error.message} Download it again.`, {
      cause: error
    })
  }
}

async function jobLogIn(archive: LogArchive, { name, whole, steps }: ArchivedJob) {
  const logs: StepLog[] = []
  if (whole !== null) {
    const { bytes, firstLine, cutBytes } = await archive.inflate(whole)
    const jobs = readSavedLog(bytes, { firstLine, cutBytes })
    for (const log of jobs) logs.push(...log.steps)
    return { name, steps: logs, cancelledAfter: jobs[0]?.cancelledAfter ?? null }
  }
  for (const { number, title, entry } of steps) {
    const { bytes, firstLine, cutBytes } = await archive.inflate(entry)
    const text = cleanLog(bytes, { firstLine, cutBytes })
    logs.push({ number, name: title, conclusion: null, text })
  }
  return { name, steps: logs, cancelledAfter: null }
}
