import type { JobLog, StepLog } from '../engine/types/incident.js'
import { afterBoms, afterStamp, startsWith } from './byte-sequences.js'
import { cleanLines } from './clean-log.js'
import { viewLines, type CleanLines, type Origin } from './log-text.js'
import { restoreEscapes } from './restore-escapes.js'
import { secondsToCancel } from './seconds-to-cancel.js'
import { splitByMarkers } from './split-steps.js'
import { toUtf8 } from './to-utf8.js'

/** A job's log out of a file; the name is null where the file does not say it. */
export interface SavedJobLog extends JobLog {
  name: string | null
  /** Seconds from its first line to its cancellation; null where it was not cancelled, or not alone in the file. */
  cancelledAfter: number | null
}

const LF = 0x0a
const TAB = 0x09
const maxNameBytes = 1024
const maxStretches = 10_000
const unknownStep = 'UNKNOWN STEP'

/**
 * A log file as a person saved it: one job's log, or the output of `gh run view --log`, whose lines are
 * `job<TAB>step<TAB>stamp message`. Line numbers are those of the file; a step whose lines do not stand
 * together becomes one StepLog for each stretch of them. Empty for a file without a line.
 */
export function readSavedLog(input: Uint8Array, origin: Origin = {}): SavedJobLog[] {
  const raw = restoreEscapes(toUtf8(input))
  if (!isGhOutput(raw)) {
    const lines = cleanLines(raw)
    const count = lines.starts.length
    const steps = splitByMarkers(lines, 0, count, origin)
    return count === 0 ? [] : [{ name: null, steps, cancelledAfter: secondsToCancel(raw) }]
  }
  const stretches: Stretch[] = []
  const lines = cleanLines(raw, newPrefixReader(stretches))
  const jobs = groupByJob(lines, stretches, origin)
  const cancelledAfter = jobs.length === 1 ? secondsToCancel(raw) : null
  return jobs.map((job) => ({ ...job, cancelledAfter }))
}

/** Lines that stand together and have one job and step; `from` is 0-based. */
interface Stretch {
  job: string | null
  step: string | null
  from: number
}

/** Reads each line's prefix and notes where a new one begins. A line without one belongs to those before. */
function newPrefixReader(stretches: Stretch[]) {
  let line = -1
  let prefix = new Uint8Array(0)
  return (raw: Uint8Array, at: number): number => {
    line++
    if (prefix.length > 0 && startsWith(raw, at, prefix)) return at + prefix.length
    const end = prefixEnd(raw, at)
    const stamped = end > at && afterStamp(raw, afterBoms(raw, end)) > end
    if (!stamped && line > 0) return at
    if (stretches.length < maxStretches) {
      prefix = raw.slice(at, end)
      stretches.push({ ...namesOf(prefix), from: line })
    }
    return end
  }
}

function groupByJob(
  lines: CleanLines,
  stretches: Stretch[],
  origin: Origin
): Omit<SavedJobLog, 'cancelledAfter'>[] {
  const jobs = new Map<string | null, StepLog[]>()
  stretches.forEach((stretch, index) => {
    const to = stretches[index + 1]?.from ?? lines.starts.length
    const steps = stepsOf(lines, stretch, to, index === 0 ? origin : { ...origin, cutBytes: 0 })
    const known = jobs.get(stretch.job)
    if (known) known.push(...steps)
    else jobs.set(stretch.job, steps)
  })
  return [...jobs].map(([name, steps]) => ({ name, steps }))
}

function stepsOf(lines: CleanLines, stretch: Stretch, to: number, origin: Origin): StepLog[] {
  const { from, step } = stretch
  if (step === null || step === unknownStep) return splitByMarkers(lines, from, to, origin)
  const text = viewLines(lines, from, to, {
    firstLine: (origin.firstLine ?? 1) + from,
    cutBytes: origin.cutBytes ?? 0
  })
  return [{ number: null, name: step, conclusion: null, text }]
}

/** True if at least half of the lines in the first 64 KiB that are not empty have the prefix, with a stamp. */
function isGhOutput(raw: Uint8Array): boolean {
  const head = raw.subarray(0, 64 * 1024)
  let prefixed = 0
  let others = 0
  for (let at = afterBoms(raw, 0); at < head.length;) {
    const end = prefixEnd(raw, at)
    if (end > at && afterStamp(raw, afterBoms(raw, end)) > end) prefixed++
    else if (end === at && raw[at] !== LF) others++
    const next = head.indexOf(LF, at)
    at = next < 0 ? head.length : next + 1
  }
  return prefixed > 0 && prefixed >= others
}

/** Offset behind the line's second tab; `at` where there are no two, or an empty name before one. */
function prefixEnd(raw: Uint8Array, at: number): number {
  const limit = Math.min(raw.length, at + maxNameBytes)
  let tabs = 0
  for (let end = at; end < limit && raw[end] !== LF; end++) {
    if (raw[end] !== TAB) continue
    if (end === at || raw[end - 1] === TAB) return at
    tabs++
    if (tabs === 2) return end + 1
  }
  return at
}

function namesOf(prefix: Uint8Array): { job: string | null; step: string | null } {
  const [job, step] = Buffer.from(prefix).toString('utf8').split('\t')
  return { job: job || null, step: step || null }
}
