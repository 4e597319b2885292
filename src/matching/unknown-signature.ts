import { lineShape } from './line-shape.js'
import { exitCode, type Section } from './sections.js'
import { shortPaths } from './signature.js'
import { linesBefore, mostSuspect, toneOf } from './telling-lines.js'

/** Raised when the choice below or the shape of a line changes: old fingerprints are then told from new ones. */
const version = 'u1:'

const linesAtMost = 3
/** Of a failure that nothing tells of, so many last lines are looked at. */
const lastLines = 8

/** A command's end in words, as every failure of the step has it. */
const anyExit =
  /\b(?:exit(?:ed|s)?|failed|terminated)(?: with)?(?: an?)?(?: error| exit)? (?:code|status)\b|^make(?:\[\d+\])?: \*\*\*/i

/**
 * What a failure that no rule knows is known again by, from its own log alone: the lines that sound most like an error,
 * else the longest of the last ones, without counters, times, digests and paths, in an order of their own. So neither
 * other numbers nor parallel output change it, nor does a green log that is there one day and gone the next.
 */
export function unknownSignature(sections: readonly Section[]): string {
  const section = mostSuspect(sections)
  const lines = section ? linesBefore(section).map(({ text }) => text) : []
  const telling = lines.filter((text) => !exitCode.test(text) && !anyExit.test(text))
  const tones = shapesWith(telling, toneOf)
  const loud = [...tones].filter(([, tone]) => tone > 0)
  const last = [...shapesWith([...telling].reverse(), () => 0).keys()].slice(0, lastLines)
  const chosen = best(loud.length > 0 ? loud : last.map((shape) => [shape, shape.length]))
  return version + chosen.join('\n')
}

/** Each shape once, with the greatest value that a line of it has. */
function shapesWith(lines: string[], valueOf: (text: string) => number): Map<string, number> {
  const shapes = new Map<string, number>()
  for (const text of lines) {
    const shape = lineShape(shortPaths(text), '#')
    if (shape === '') continue
    shapes.set(shape, Math.max(shapes.get(shape) ?? -Infinity, valueOf(text)))
  }
  return shapes
}

/** By value, then by text: where a line stands among its like says nothing. */
function best(shapes: [string, number][]): string[] {
  return shapes
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, linesAtMost)
    .map(([shape]) => shape)
}
