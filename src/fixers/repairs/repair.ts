import type { Finding } from '../../workflow-file/findings.js'

/** A file that GitHub refuses, and one of the reasons it gives. */
export interface Broken {
  text: string
  /** Without their line ends. */
  lines: readonly string[]
  finding: Finding
  /** Index of the line that the finding names. */
  at: number
}

/** A text that may be what was meant. */
export interface Candidate {
  text: string
  /** In the imperative, without a place. */
  title: string
  /** Where it takes something away or chooses a name, a person has to look. */
  needsReview?: boolean
}

/** Guesses of one kind; whether one holds is for GitHub's parser to say. */
export type Repair = (broken: Broken) => Candidate[]

/** The text with some of its lines replaced; each keeps its line end. */
export function withLines(text: string, changed: ReadonlyMap<number, string>): string {
  return text
    .split('\n')
    .map((line, index) => {
      const now = changed.get(index)
      return now === undefined ? line : now + (line.endsWith('\r') ? '\r' : '')
    })
    .join('\n')
}

export const withLine = (text: string, index: number, line: string): string =>
  withLines(text, new Map([[index, line]]))

export const indentOf = (line: string): number => /^[ ]*/.exec(line)?.[0].length ?? 0

export const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === ''

/** Blank, or a comment alone. */
export const isBare = (line: string | undefined): boolean => /^\s*(?:#|$)/.test(line ?? '')

/** Indexes of the line and of its neighbours that hold more than a comment, the nearest first. */
export function near({ lines, at }: Broken, above: number, below: number): number[] {
  const found = [at]
  for (let index = at - 1; index >= 0 && found.length <= above; index--) {
    if (!isBare(lines[index])) found.push(index)
  }
  for (let index = at + 1, count = 0; index < lines.length && count < below; index++) {
    if (!isBare(lines[index]) && ++count) found.push(index)
  }
  return found.filter((index) => !isBlank(lines[index]))
}
