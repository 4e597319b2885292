import type { Baseline } from '../engine/types/baseline.js'
import type { JobLog } from '../engine/types/incident.js'
import { comparedFrom, hashOf, joined, stepKey } from './baseline.js'
import { echoEnd } from './echo-end.js'
import { shapeWords } from './line-shape.js'
import { exitCode, failurePoint, type Section } from './sections.js'
import { mostSuspect, toneOf } from './telling-lines.js'

/** A line that the green log lacks. */
export interface NewLine {
  section: Section
  /** 0-based, in the step's text. */
  index: number
  text: string
  /** How much it tells; of two numbers the greater wins. */
  score: number
}

interface Candidate {
  section: Section
  index: number
  shape: number
  /** Words that the green log does not know, each once. */
  strange: number[]
  /** True where the green log has the line in another step. */
  moved: boolean
}

/** More strange words than that make a line no rarer: it is a dump, not a message. */
const strangeAtMost = 6

/** What a red log has and the green one lacks. */
export interface NewLines {
  /** Best first; of lines alike the best one. */
  ranked: NewLine[]
  /** 0-based indexes of all of them, in the order of the log. */
  bySection: Map<Section, Set<number>>
}

/** Pure, and linear in the part of the log that is compared. */
export function newLines(log: JobLog, sections: readonly Section[], green: Baseline): NewLines {
  const candidates = candidatesOf(log, sections, green)
  const bySection = new Map<Section, Set<number>>()
  for (const { section, index } of candidates) {
    const known = bySection.get(section)
    if (known) known.add(index)
    else bySection.set(section, new Set([index]))
  }
  return { ranked: ranked(candidates, sections), bySection }
}

function ranked(candidates: Candidate[], sections: readonly Section[]): NewLine[] {
  const shapes = counts(candidates.map(({ shape }) => shape))
  const words = counts(candidates.flatMap(({ strange }) => strange))
  const suspect = mostSuspect(sections)
  const best = new Map<number, NewLine>()
  for (const candidate of candidates) {
    const { section, index, shape, strange, moved } = candidate
    const text = section.step.text.lineAt(index)
    const weight =
      rarityOf(strange, words) * nearness(candidate, suspect, sections) * loudness(text)
    const score = (moved ? weight / 4 : weight) * damped(shapes.get(shape)!)
    const known = best.get(shape)
    if (!known || score > known.score) best.set(shape, { section, index, text, score })
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || a.section.stepIndex - b.section.stepIndex || a.index - b.index
  )
}

function candidatesOf(log: JobLog, sections: readonly Section[], green: Baseline): Candidate[] {
  const from = comparedFrom(log)
  return sections.flatMap((section) => {
    const { step, start, end } = section
    const place = hashOf(stepKey(step))
    const sameStep = green.steps.has(stepKey(step))
    const first = Math.max(bodyStart(section), start, from.get(step) ?? end)
    const found: Candidate[] = []
    for (let index = first; index < end; index++) {
      const text = step.text.lineAt(index)
      if (exitCode.test(text)) continue
      const hashes = shapeWords(text).map(hashOf)
      const shape = joined(hashes)
      const moved = green.lines.has(shape)
      const known = sameStep ? green.linesOfSteps.has(joined([place, shape])) : moved
      if (hashes.length === 0 || known) continue
      const strange = new Set(hashes.filter((word) => !green.words.has(word)))
      found.push({ section, index, shape, moved, strange: [...strange] })
    }
    return found
  })
}

/** Behind the script that the runner shows before it runs it. */
function bodyStart({ step, start }: Section): number {
  if (start >= step.text.lineCount || !step.text.lineAt(start).startsWith('##[group]Run ')) {
    return start
  }
  return echoEnd(step.text, start) + 1
}

/** One cause may fail several times over; what is said more often than that is chatter. */
function damped(times: number): number {
  return 1 / (1 + Math.log2(Math.max(1, times / 8)))
}

/** How rare its strange words are among the new lines; 1 for a new line of known words. */
function rarityOf(strange: number[], words: Map<number, number>): number {
  const weights = strange.map((word) => damped(words.get(word)!))
  return (
    1 +
    Math.min(
      strangeAtMost,
      weights.reduce((sum, weight) => sum + weight, 0)
    )
  )
}

/** Most just before the failure; half of the causes stand within 7 lines of it, nine of ten within 270. */
function nearness(
  { section, index }: Candidate,
  suspect: Section | undefined,
  sections: readonly Section[]
): number {
  if (section !== suspect) {
    return suspect && sections.indexOf(section) < sections.indexOf(suspect) ? 0.2 : 0.1
  }
  const distance = failurePoint(section) - index
  return distance < 0 ? 0.2 : 1 / (1 + Math.log2(1 + distance) / 4)
}

/** A line that sounds like an error counts up to three times. */
function loudness(text: string): number {
  return 1 + Math.max(-0.5, Math.min(2, toneOf(text) / 60))
}

function counts(values: number[]): Map<number, number> {
  const known = new Map<number, number>()
  for (const value of values) known.set(value, (known.get(value) ?? 0) + 1)
  return known
}
