import type { Baseline } from '../engine/types/baseline.js'
import type { JobLog, StepLog } from '../engine/types/incident.js'
import { shapeWords } from './line-shape.js'

/** Of each log the last so many bytes are compared, some 80,000 lines in half a second. */
const comparedBytes = 8 * 1024 * 1024

/** A green job's log in hashes. Linear in the part that is compared. */
export function baselineOf(log: JobLog): Baseline {
  const steps = new Set<string>()
  const lines = new Set<number>()
  const linesOfSteps = new Set<number>()
  const words = new Set<number>()
  const from = comparedFrom(log)
  for (const step of log.steps) {
    const start = from.get(step) ?? step.text.lineCount
    const name = stepKey(step)
    steps.add(name)
    const place = hashOf(name)
    for (let index = start; index < step.text.lineCount; index++) {
      const hashes = shapeWords(step.text.lineAt(index)).map(hashOf)
      const line = joined(hashes)
      lines.add(line)
      linesOfSteps.add(joined([place, line]))
      for (const word of hashes) words.add(word)
    }
  }
  return { steps, lines, linesOfSteps, words }
}

/** For each step the 0-based index of the first line that is compared. */
export function comparedFrom({ steps }: JobLog): Map<StepLog, number> {
  const from = new Map<StepLog, number>()
  let left = comparedBytes
  for (const step of [...steps].reverse()) {
    const { bytes, lineCount } = step.text
    if (bytes.length <= left) from.set(step, 0)
    else from.set(step, left > 0 ? step.text.indexAt(bytes.length - left) + 1 : lineCount)
    left = Math.max(0, left - bytes.length)
  }
  return from
}

/** A step's name as both runs write it; what a matrix or a version puts into it does not part them. */
export function stepKey({ name }: StepLog): string {
  return shapeWords(name ?? '').join(' ')
}

/** FNV-1a of 32 bits: of a million lines, one new line in 4,000 is taken for an old one. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return hash | 0
}

/** The hash of words in this order. */
export function joined(hashes: readonly number[]): number {
  let hash = 0x811c9dc5
  for (const one of hashes) hash = Math.imul(hash ^ one, 0x01000193) ^ (hash >>> 15)
  return hash | 0
}
