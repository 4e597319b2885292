import AdmZip from 'adm-zip'
import type { AttemptState, JobState, RunState } from '../model.js'
import type { ArchiveOptions } from './archive-options.js'
import { entryName, jobEntryNames } from './entry-names.js'
import { hasLog, jobLog, withByteOrderMarks, withLineEnds } from './log-text.js'
import { claimSize, spoilData, zeroDates } from './zip-directory.js'

const notAZip = '<html><body><h1>502 Bad Gateway</h1></body></html>\n'

/** The zip of an attempt's logs as the service makes it: `N_job.txt`, `job/N_step.txt`, `job/system.txt`. */
export function archiveRun(
  run: RunState,
  attempt: AttemptState,
  options: ArchiveOptions = {}
): Buffer {
  if (options.corrupt === 'not-a-zip') return Buffer.from(notAZip)
  const zip = new AdmZip()
  const names = jobEntryNames(attempt.jobs, options.naming ?? 'new')
  attempt.jobs
    .map((job, index) => ({ job, name: names[index]!, ordinal: ordinalOf(index, options) }))
    .filter(({ job }) => hasLog(job) && !options.withoutJobs?.includes(job.name))
    .forEach(({ job, name, ordinal }) => addJob(zip, job, name, ordinal, options))
  addExtras(zip, run, names[0] ?? 'build', options)
  return damaged(zip.toBuffer(), options)
}

function ordinalOf(index: number, options: ArchiveOptions): number {
  return options.negativeOrdinals ? -2147483648 + index : index
}

function addJob(
  zip: AdmZip,
  job: JobState,
  name: string,
  ordinal: number,
  options: ArchiveOptions
): void {
  const add = (path: string, text: string) => {
    const marked = withByteOrderMarks(text, options.byteOrderMarks ?? 'start')
    zip.addFile(path, Buffer.from(withLineEnds(marked, options.lineEnds ?? 'lf')))
  }
  add(`${ordinal}_${name}.txt`, jobLog(job))
  if (job.systemLog) add(`${name}/system.txt`, job.systemLog)
  if (options.withoutStepLogs?.includes(job.name)) return
  for (const step of job.steps.filter(({ log }) => log !== '')) {
    add(`${name}/${step.number}_${entryName(step.name, options.naming ?? 'new')}.txt`, step.log)
  }
}

function addExtras(zip: AdmZip, run: RunState, firstJob: string, options: ArchiveOptions): void {
  if (options.junk) {
    zip.addFile('__MACOSX/._0_build.txt', Buffer.from([0, 5, 22, 7]))
    zip.addFile('.DS_Store', Buffer.from([0, 0, 0, 1]))
  }
  if (options.diagnosticLogs) {
    const inner = new AdmZip()
    inner.addFile('Runner_20260101-000000-utc.log', Buffer.from('[INFO Runner] Started.\n'))
    zip.addFile(`runner-diagnostic-logs/${firstJob}-${run.id}.zip`, inner.toBuffer())
  }
  if (options.bombBytes) {
    zip.addFile(`${firstJob}/999_bomb.txt`, Buffer.alloc(options.bombBytes, 'A'))
  }
}

function damaged(zip: Buffer, options: ArchiveOptions): Buffer {
  if ((options.dates ?? 'zero') === 'zero') zeroDates(zip)
  if (options.claimedSize !== undefined) claimSize(zip, options.claimedSize)
  if (options.corrupt === 'bad-entry') spoilData(zip)
  return options.corrupt === 'truncated' ? zip.subarray(0, Math.floor(zip.length / 2)) : zip
}
