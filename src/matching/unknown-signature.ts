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
  const telling = wordsOfFailure(sections)
  const loud = [...shapesWith(telling, toneOf)].filter(([, tone]) => tone > 0)
  const last = [...shapesWith([...telling].reverse(), () => 0).keys()].slice(0, lastLines)
  const chosen = best(loud.length > 0 ? loud : last.map((shape) => [shape, shape.length]))
  return version + chosen.join('\n')
}

/**
 * Of the section that failed; where that has nothing but its end, what stands in its groups, or the last section
 * before it that has more.
 */
function wordsOfFailure(sections: readonly Section[]): string[] {
  const suspect = mostSuspect(sections)
  if (!suspect) return []
  const upTo = sections.slice(0, sections.indexOf(suspect) + 1)
  for (const section of upTo.reverse()) {
    for (const grouped of [false, true]) {
      const telling = linesOf(section, grouped).filter(
        (text) => !exitCode.test(text) && !anyExit.test(text)
      )
      if (telling.some((text) => lineShape(text) !== '')) return telling
    }
  }
  return linesOf(suspect)
}

function linesOf(section: Section, grouped = false): string[] {
  return linesBefore(section, grouped).map(({ text }) => text)
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
