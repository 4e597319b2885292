import type { JobLog, MissingEvidence, StepLog } from '../engine/types/incident.js'
import type { Job, Step } from '../engine/types/workflow-run.js'
import { ArchiveRefused, DamagedArchive } from './archive-errors.js'
import { cleanLog } from './clean-log.js'
import { cutNotice } from './cut-notice.js'
import { failedSteps, type JobEntries } from './match-entries.js'
import type { LogArchive } from './read-archive.js'
import { splitSteps } from './split-steps.js'

const MiB = 1024 * 1024

/** Kept of one job's log unless told otherwise; of a larger one the failed steps first, of each its tail. */
const defaultMaxBytes = 64 * MiB

export interface JobLogRead {
  /** null where nothing of the log could be read: its own log must be fetched. */
  log: JobLog | null
  missing: MissingEvidence[]
}

type LoggedJob = Pick<Job, 'id' | 'steps'>

/**
 * One job's log out of a run's archive: the logs of its steps, or, where a failed step has none, the whole
 * job's log cut by the records. Inflates this job's entries alone. Never throws for what is wrong with the
 * archive; `missing` says it.
 */
export async function readJobLog(
  archive: LogArchive,
  entries: JobEntries,
  job: LoggedJob,
  maxBytes = defaultMaxBytes
): Promise<JobLogRead> {
  try {
    const whole = entries.jobLog !== null && !hasFailedSteps(entries, job)
    return await (whole ? readWhole : readSteps)(archive, entries, job, maxBytes)
  } catch (error) {
    if (!(error instanceof DamagedArchive || error instanceof ArchiveRefused)) throw error
    const missing = { what: 'log', cause: 'unreadable', jobId: job.id } as const
    return { log: null, missing: [{ ...missing, reason: error.message }] }
  }
}

function hasFailedSteps({ steps }: JobEntries, job: LoggedJob): boolean {
  return steps.size > 0 && failedSteps(job).every(({ number }) => steps.has(number))
}

async function readWhole(
  archive: LogArchive,
  { jobLog }: JobEntries,
  job: LoggedJob,
  maxBytes: number
): Promise<JobLogRead> {
  const tail = await archive.inflate(jobLog!, maxBytes)
  const notice = cutNotice(job.id, tail.cutBytes, 'whole')
  return {
    log: { steps: splitSteps(tail.bytes, job.steps, tail) },
    missing: notice === null ? [] : [notice]
  }
}

async function readSteps(
  archive: LogArchive,
  { steps }: JobEntries,
  job: LoggedJob,
  maxBytes: number
): Promise<JobLogRead> {
  const logs: StepLog[] = []
  let left = maxBytes
  let cutBytes = 0
  for (const number of inOrderOfWeight([...steps.keys()], job)) {
    const name = steps.get(number)!
    if (left === 0) {
      cutBytes += archive.entries.find((entry) => entry.name === name)?.size ?? 0
      continue
    }
    const tail = await archive.inflate(name, left)
    left -= tail.bytes.length
    cutBytes += tail.cutBytes
    logs.push(stepLog(number, name, job, tail))
  }
  logs.sort((a, b) => a.number! - b.number!)
  const notices = [cutNotice(job.id, cutBytes, 'steps'), stepsNotice(steps, job)]
  return { log: { steps: logs }, missing: notices.filter((notice) => notice !== null) }
}

/** Failed steps first, then the others from the last to the first: near the failure the log tells most. */
function inOrderOfWeight(numbers: number[], job: LoggedJob): number[] {
  const failed = new Set(failedSteps(job).map(({ number }) => number))
  const weight = (number: number) => (failed.has(number) ? Infinity : number)
  return numbers.sort((a, b) => (weight(a) === weight(b) ? b - a : weight(b) - weight(a)))
}

function stepLog(
  number: number,
  entryName: string,
  job: LoggedJob,
  tail: { bytes: Uint8Array; cutBytes: number; firstLine: number }
): StepLog {
  const step: Step | undefined = job.steps.find((each) => each.number === number)
  const text = cleanLog(tail.bytes, tail)
  return {
    number,
    name: step?.name ?? entryName.replace(/^.*\/\d+_|\.txt$/g, ''),
    conclusion: step?.conclusion ?? null,
    text
  }
}

function stepsNotice(steps: JobEntries['steps'], job: LoggedJob): MissingEvidence | null {
  const lost = failedSteps(job).filter(({ number }) => !steps.has(number)).length
  if (lost === 0) return null
  const what = lost === 1 ? 'one failed step' : `${lost} failed steps`
  const reason = `The archive holds no log of ${what}.`
  return { what: 'part_of_log', cause: 'unreadable', jobId: job.id, reason }
}
