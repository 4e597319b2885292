import type { Step } from '../engine/types/workflow-run.js'
import { apiSecond } from './line-seconds.js'
import type { StepMarker } from './step-markers.js'

/** A step that ran, and the 0-based line of the job's log at which its own lines begin. */
export interface PlacedStep {
  step: Step
  line: number
}

/**
 * Finds where each recorded step begins in a job's log. The record decides which steps there are; times tell
 * roughly where (whole seconds in the API, so a few lines of one second may fall to a neighbour); markers
 * tell exactly. Skipped steps and steps that printed nothing are left out.
 *
 * @param seconds one for each line, see lineSeconds
 * @param headCut true where the log's first lines are missing
 */
export function placeSteps(
  steps: Step[],
  markers: StepMarker[],
  seconds: Uint32Array,
  headCut: boolean
): PlacedStep[] {
  const ran = steps.filter(hasRun).sort((a, b) => a.number - b.number)
  const first = headCut ? activeAt(ran, seconds[0] ?? 0) : 0
  const placed: PlacedStep[] = []
  for (const step of ran.slice(first)) {
    const after = placed.at(-1)?.line
    const line = after === undefined ? 0 : startLine(step, after, markers, seconds)
    if (line !== null) placed.push({ step, line })
  }
  return placed
}

function hasRun(step: Step): boolean {
  return step.conclusion !== 'skipped' && apiSecond(step.startedAt) !== null
}

/** Index of the step that was running then: the last one started before that second. */
function activeAt(steps: Step[], second: number): number {
  const index = steps.findLastIndex((step) => apiSecond(step.startedAt)! < second)
  return Math.max(0, index)
}

function startLine(
  step: Step,
  after: number,
  markers: StepMarker[],
  seconds: Uint32Array
): number | null {
  const start = apiSecond(step.startedAt)!
  const end = apiSecond(step.completedAt) ?? Infinity
  const inTime = (line: number) => seconds[line]! >= start && seconds[line]! <= end + 1
  const candidates = markers.filter(({ line }) => line > after && inTime(line))
  const marker =
    candidates.find(({ name }) => name === step.name) ??
    candidates.find(({ kind }) => kind === kindOf(step)) ??
    candidates[0]
  if (marker) return marker.line
  const line = firstLineSince(seconds, start, after + 1)
  return line < seconds.length && inTime(line) ? line : null
}

function kindOf(step: Step): StepMarker['kind'] {
  if (step.name === 'Complete job') return 'complete'
  return step.name.startsWith('Post ') ? 'post' : 'run'
}

/** Stamps of a log rise, but for lines that two parallel steps write at once (A2.13): a scan, no bisection. */
function firstLineSince(seconds: Uint32Array, second: number, from: number): number {
  let line = from
  while (line < seconds.length && seconds[line]! < second) line++
  return line
}
