import { startsWith } from './byte-sequences.js'
import type { CleanLines } from './log-text.js'

/**
 * A line by which the runner shows that something begins: a `run` or `uses` step, the part of an action that
 * runs after the job, the clean-up that ends it, or an inner step of a composite action.
 */
export interface StepMarker {
  /** 0-based. */
  line: number
  kind: 'run' | 'post' | 'complete' | 'action'
  /** As the step would be called: `Run npm ci`. */
  name: string
}

const maxMarkers = 2000
const maxNameBytes = 200

const run = Buffer.from('##[group]Run ')
const post = Buffer.from('Post job cleanup.')
const complete = Buffer.from('Cleaning up orphan processes')
const startAction = Buffer.from('##[start-action')
const endAction = Buffer.from('##[end-action')
const initials = new Set([run, post, complete].map((text) => text[0]))

/**
 * The markers among the lines from..to, in order; at most 2000, so that a log which prints them by the
 * million stays cheap. Steps inside a composite action's inner step are left out: that one names them.
 */
export function findMarkers(lines: CleanLines, from: number, to: number): StepMarker[] {
  const markers: StepMarker[] = []
  let inside = false
  for (let line = from; line < to && markers.length < maxMarkers; line++) {
    const at = lines.starts[line]!
    if (!initials.has(lines.bytes[at])) continue
    if (startsWith(lines.bytes, at, endAction)) inside = false
    const marker = markerAt(lines, line, at)
    if (marker === null || (inside && marker.kind === 'run')) continue
    if (marker.kind === 'action') inside = true
    markers.push(marker)
  }
  return markers
}

function markerAt(lines: CleanLines, line: number, at: number): StepMarker | null {
  const { bytes } = lines
  if (startsWith(bytes, at, run)) {
    return { line, kind: 'run', name: restOfLine(lines, line, at + run.length - 'Run '.length) }
  }
  if (startsWith(bytes, at, post)) return { line, kind: 'post', name: 'Post job cleanup' }
  if (startsWith(bytes, at, complete)) return { line, kind: 'complete', name: 'Complete job' }
  if (startsWith(bytes, at, startAction)) {
    return { line, kind: 'action', name: displayName(restOfLine(lines, line, at)) }
  }
  return null
}

/** `##[start-action display=Install;id=setup.__run_2]` is called `Install`. */
function displayName(marker: string): string {
  const from = marker.indexOf('display=')
  if (from < 0) return 'Inner step'
  const end = marker.indexOf(';', from)
  return marker.slice(from + 'display='.length, end < 0 ? undefined : end)
}

function restOfLine(lines: CleanLines, line: number, at: number): string {
  const next = lines.starts[line + 1] ?? lines.bytes.length
  return lines.bytes.toString('utf8', at, Math.min(next, at + maxNameBytes)).trimEnd()
}
