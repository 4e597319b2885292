import type { LogText } from '../engine/types/incident.js'
import { maxLineBytes } from '../logs/log-text.js'
import { compileSearch } from './literal-search.js'

/**
 * Bytes searched before their hits are put in order: as many as are decoded of a line. In a process that has just
 * started the compiled loop is entered when a block begins; with blocks of 64 KiB the first one took 10 ms.
 */
const blockBytes = maxLineBytes

/** Told the 0-based index of a line, and who wants to see it: ascending indexes into the wanted list. */
export type OnLine = (line: number, wanted: readonly number[]) => void

/** Tells of each line that holds one of somebody's literals, in the order of the lines. */
export type LineScan = (text: LogText, onLine: OnLine) => void

/** One pass over bytes for everybody: `wanted[i]` is the list of literals of which one is in i's lines. */
export function compileScan(wanted: readonly (readonly string[])[]): LineScan {
  const ownersOf = new Map<string, number[]>()
  wanted.forEach((literals, owner) => {
    for (const literal of literals) {
      const owners = ownersOf.get(literal)
      if (owners) owners.push(owner)
      else ownersOf.set(literal, [owner])
    }
  })
  const encoder = new TextEncoder()
  const search = compileSearch([...ownersOf.keys()].map((literal) => encoder.encode(literal)))
  const owners = [...ownersOf.values()]
  return (text, onLine) => {
    let line = 0
    while (line < text.lineCount) {
      const from = text.startOf(line)
      const next = blockEnd(text, line, from)
      // Of a line longer than a block the head alone is matched, see LogText.lineAt.
      const to = Math.min(text.startOf(next), from + blockBytes)
      const hits: number[] = []
      search(text.bytes, from, to, (literal, start) => {
        hits.push((start - from) * 0x10000 + literal)
      })
      if (hits.length > 0) tellLines(text, from, hits, owners, onLine)
      line = next
    }
  }
}

/** The index of the line before which a block ends: lines are never torn, so no hit crosses blocks. */
function blockEnd(text: LogText, line: number, from: number): number {
  if (from + blockBytes >= text.bytes.length) return text.lineCount
  return Math.max(text.indexAt(from + blockBytes), line + 1)
}

function tellLines(
  text: LogText,
  from: number,
  hits: number[],
  owners: readonly (readonly number[])[],
  onLine: OnLine
): void {
  hits.sort((a, b) => a - b)
  let line = -1
  let lineEnd = -1
  let wanted = new Set<number>()
  for (const hit of hits) {
    const start = from + Math.floor(hit / 0x10000)
    if (start >= lineEnd) {
      if (line >= 0) onLine(line, inOrder(wanted))
      line = text.indexAt(start)
      lineEnd = text.startOf(line + 1)
      wanted = new Set()
    }
    for (const owner of owners[hit % 0x10000] ?? []) wanted.add(owner)
  }
  if (line >= 0) onLine(line, inOrder(wanted))
}

function inOrder(owners: Set<number>): number[] {
  const list = [...owners]
  return list.length > 1 ? list.sort((a, b) => a - b) : list
}
