import type { Job } from '../engine/types/workflow-run.js'
import { claimNames } from './claim-names.js'

/** What a run's archive holds of one job, by entry name. */
export interface JobEntries {
  /** The whole job's log, `0_build.txt`. */
  jobLog: string | null
  /** The logs of its steps by number, `build/2_Run npm ci.txt`. */
  steps: Map<number, string>
}

export interface EntryMatch {
  byJobId: Map<number, JobEntries>
  /** Jobs whose own log must be fetched: nothing certain of them stands in the archive. */
  unmatched: number[]
}

type NamedJob = Pick<Job, 'id' | 'name' | 'steps' | 'conclusion'>

/**
 * Which entries of a run's log archive belong to which job, by both naming schemes (A2.1, A2.2), steps by
 * number (A2.7). All jobs of the attempt are needed, the green ones too: what two could own is given to
 * neither. Skipped jobs have no log and own nothing.
 */
export function matchEntries(names: string[], jobs: NamedJob[]): EntryMatch {
  const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped')
  const files = claimNames(ran, wholeJobLogs(names))
  const folders = claimNames(ran, stepFolders(names))
  const byJobId = new Map<number, JobEntries>()
  for (const job of ran) {
    const jobLog = files.get(job.id) ?? null
    const steps = folders.get(job.id) ?? new Map<number, string>()
    if (jobLog !== null || steps.size > 0) byJobId.set(job.id, { jobLog, steps })
  }
  const unmatched = ran.filter((job) => !covers(byJobId.get(job.id), job)).map(({ id }) => id)
  return { byJobId, unmatched }
}

/** The whole log, or the log of every step that failed. */
function covers(entries: JobEntries | undefined, job: NamedJob): boolean {
  if (!entries) return false
  return (
    entries.jobLog !== null || failedSteps(job).every(({ number }) => entries.steps.has(number))
  )
}

/** Steps whose log must not be missing: they failed, ran out of time, or ran when the job was cancelled. */
export function failedSteps({ steps }: Pick<Job, 'steps'>): Job['steps'] {
  return steps.filter(
    ({ conclusion, startedAt }) =>
      conclusion === 'failure' ||
      conclusion === 'timed_out' ||
      (conclusion === 'cancelled' && startedAt !== null)
  )
}

/**
 * `<ordinal>_<job>.txt` on top of the archive, by the job's part. The ordinal says nothing. A negative one is
 * the legacy service's copy, which counts where there is no other; of two others neither can be told.
 */
function wholeJobLogs(names: string[]): Map<string, string | null> {
  const files = new Map<string, string | null>()
  const legacy = new Map<string, string | null>()
  for (const name of names) {
    const [, minus, stem] = /^(-?)\d+_([^/]*)\.txt$/u.exec(name) ?? []
    if (stem !== undefined) addOnce(minus ? legacy : files, stem, name)
  }
  for (const [stem, name] of legacy) if (!files.has(stem)) files.set(stem, name)
  return files
}

function addOnce<Key>(map: Map<Key, string | null>, key: Key, name: string): void {
  map.set(key, map.has(key) ? null : name)
}

/** `<job>/<number>_<step>.txt`, by folder; a number that stands there twice can't be told and is left out. */
function stepFolders(names: string[]): Map<string, Map<number, string>> {
  const folders = new Map<string, Map<number, string | null>>()
  for (const name of names) {
    const [, folder, number] = /^([^/]+)\/(\d+)_[^/]*\.txt$/u.exec(name) ?? []
    if (folder === undefined) continue
    const steps = folders.get(folder) ?? new Map<number, string | null>()
    addOnce(steps, Number(number), name)
    folders.set(folder, steps)
  }
  return new Map([...folders].map(([folder, steps]) => [folder, certain(steps)]))
}

function certain(steps: Map<number, string | null>): Map<number, string> {
  const sure = new Map<number, string>()
  for (const [number, name] of steps) if (name !== null) sure.set(number, name)
  return sure
}
