import type { StepLog } from '../engine/types/incident.js'
import type { Step } from '../engine/types/workflow-run.js'
import { cleanLines } from './clean-log.js'
import { lineSeconds } from './line-seconds.js'
import { viewLines, type CleanLines, type Origin } from './log-text.js'
import { placeSteps } from './place-steps.js'
import { findMarkers } from './step-markers.js'
import { toUtf8 } from './to-utf8.js'

const setUpJob = 'Current runner version:'

/**
 * A whole job's raw log to its steps. With the API's step records these decide number, name and conclusion,
 * and lines count from 1 in each step, as GitHub's log view does; what the log prints can then shift a
 * boundary within one second and nothing else. Without records the runner's markers cut the log, numbers are
 * null, and lines keep the numbers of the file.
 *
 * Of a log whose head was cut, the first step has no number: its lines can't be counted from its start.
 */
export function splitSteps(
  input: Uint8Array,
  steps: Step[] | null,
  origin: Origin = {}
): StepLog[] {
  const raw = toUtf8(input)
  const lines = cleanLines(raw)
  const placed = steps === null ? [] : placeByRecords(raw, lines, steps, origin)
  return placed.length > 0 ? placed : splitByMarkers(lines, 0, lines.starts.length, origin)
}

function placeByRecords(
  raw: Uint8Array,
  lines: CleanLines,
  steps: Step[],
  origin: Origin
): StepLog[] {
  const count = lines.starts.length
  const seconds = lineSeconds(raw, count)
  if (count === 0 || seconds[count - 1] === 0) return []
  const headCut = (origin.cutBytes ?? 0) > 0
  const placed = placeSteps(steps, findMarkers(lines, 0, count), seconds, headCut)
  return placed.map(({ step, line }, index) => {
    const cut = headCut && index === 0
    return {
      number: cut ? null : step.number,
      name: step.name,
      conclusion: step.conclusion,
      text: viewLines(lines, line, placed[index + 1]?.line ?? count, cut ? origin : {})
    }
  })
}

/**
 * The lines from..to cut at the runner's markers, named after their commands. `origin.firstLine` is the
 * number of the file's first line.
 */
export function splitByMarkers(
  lines: CleanLines,
  from: number,
  to: number,
  origin: Origin
): StepLog[] {
  const firstLine = origin.firstLine ?? 1
  const markers = findMarkers(lines, from, to)
  const head = { line: from, name: null }
  const cuts = markers[0]?.line === from ? markers : [head, ...markers]
  return cuts.map(({ line, name }, index) => {
    const text = viewLines(lines, line, cuts[index + 1]?.line ?? to, {
      firstLine: firstLine + line,
      cutBytes: index === 0 ? (origin.cutBytes ?? 0) : 0
    })
    return { number: null, name: name ?? headName(text.bytes), conclusion: null, text }
  })
}

/** What stands before the first marker is the runner's own set-up, if its first KiB says so. */
function headName(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  return head.includes(setUpJob) ? 'Set up job' : null
}
