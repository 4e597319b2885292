import { indentOf, isBlank, withLines, type Candidate, type Repair } from './repair.js'

/** Of a shell, and PowerShell's `@'` with which a line ends. */
const heredoc = /<<-?\s*(["']?)(?<word>\w+)\1|@(?<quote>["'])$/

function endOf(line: string): string | undefined {
  const { word, quote } = heredoc.exec(line.trimEnd())?.groups ?? {}
  return quote === undefined ? word : `${quote}@`
}

/** A here-document whose lines stand left of their script ends it for YAML: they are moved to where it begins. */
export const indentHeredoc: Repair = ({ text, lines, finding }) => {
  if (!finding.isSyntax) return []
  const changed = new Map<number, string>()
  for (let at = 0; at < lines.length; at++) {
    const word = endOf(lines[at] ?? '')
    const base = baseOf(lines, at)
    const end = lines.findIndex((line, index) => index > at && line.trim() === word)
    if (word === undefined || base === null || end === -1) continue
    if (indentOf(lines[end] ?? '') < base) moveRight(lines, at + 1, end, base, changed)
    at = end
  }
  if (changed.size === 0) return []
  const count = changed.size === 1 ? 'a line' : `${changed.size} lines`
  const title = `Indent ${count} of a here-document as the script around it`
  return [{ text: withLines(text, changed), title }] satisfies Candidate[]
}

/** Indentation of the script that a line belongs to: of the first line below `run: |`. */
function baseOf(lines: readonly string[], at: number): number | null {
  const head = lines.findLastIndex(
    (line, index) => index < at && /^\s*(?:- +)?run: *[|>]/.test(line)
  )
  const first = lines.slice(head + 1).find((line) => !isBlank(line))
  return head === -1 || first === undefined ? null : indentOf(first)
}

/** All of it where some of its text stands out, else its end alone. */
function moveRight(
  lines: readonly string[],
  from: number,
  end: number,
  base: number,
  changed: Map<number, string>
): void {
  const stands = lines.slice(from, end).some((line) => !isBlank(line) && indentOf(line) < base)
  for (let index = stands ? from : end; index <= end; index++) {
    const line = lines[index] ?? ''
    if (!isBlank(line)) changed.set(index, ' '.repeat(base) + (stands ? line : line.trimStart()))
  }
}
