import type { LogText } from '../engine/types/incident.js'
import { maxLineBytes } from '../logs/log-text.js'
import { compileSearch } from './literal-search.js'
import { allowHeads, canStart } from './line-heads.js'
import { mayHaveLabel } from './may-have-label.js'

/**
 * Bytes searched before their hits are put in order: as many as are decoded of a line. In a process that has just
 * started the compiled loop is entered when a block begins; with blocks of 64 KiB the first one took 10 ms.
 */
const blockBytes = maxLineBytes

/**
 * What somebody's lines have in common: one of the literals is in them, and one of the heads is their first character,
 * or the first behind a label, see `innerText`.
 */
export interface Wanted {
  literals: readonly string[]
  /** See `headsOf`; null for any. */
  heads: string | null
}

/** For who is told of no line. */
export const noLines: Wanted = { literals: [], heads: null }

/** Told the 0-based index of a line, and who wants to see it: ascending indexes, good until it returns. */
export type OnLine = (line: number, wanted: readonly number[]) => void

/** Tells of each line that may be somebody's, in the order of the lines. */
export type LineScan = (text: LogText, onLine: OnLine) => void

interface ScanTable {
  /** For each literal those who want its lines. */
  owners: readonly (readonly number[])[]
  heads: Int32Array
  count: number
}

/** One pass over bytes for everybody. */
export function compileScan(wanted: readonly Wanted[]): LineScan {
  const ownersOf = new Map<string, number[]>()
  const heads = new Int32Array(wanted.length * 8)
  wanted.forEach((one, owner) => {
    allowHeads(heads, owner, one.heads)
    for (const literal of one.literals) {
      const owners = ownersOf.get(literal)
      if (owners) owners.push(owner)
      else ownersOf.set(literal, [owner])
    }
  })
  const encoder = new TextEncoder()
  const search = compileSearch([...ownersOf.keys()].map((literal) => encoder.encode(literal)))
  const table = { owners: [...ownersOf.values()], heads, count: wanted.length }
  return (text, onLine) => {
    const tell = newTeller(table, text, onLine)
    const hits: number[] = []
    for (let line = 0; line < text.lineCount;) {
      const from = text.startOf(line)
      const next = blockEnd(text, line, from)
      // Of a line longer than a block the head alone is matched, see LogText.lineAt.
      search(text.bytes, from, Math.min(text.startOf(next), from + blockBytes), hits)
      tell(from, hits)
      hits.length = 0
      line = next
    }
  }
}

/** The index of the line before which a block ends: lines are never torn, so no hit crosses blocks. */
function blockEnd(text: LogText, line: number, from: number): number {
  if (from + blockBytes >= text.bytes.length) return text.lineCount
  return Math.max(text.indexAt(from + blockBytes), line + 1)
}

/** Turns the hits of a block that begins at an offset into lines. */
function newTeller(table: ScanTable, text: LogText, onLine: OnLine) {
  const { owners, heads, count } = table
  /** The line for which an owner was last noted, so that nobody is told of a line twice. */
  const noted = new Int32Array(count).fill(-1)
  const wanted: number[] = []
  return (from: number, hits: number[]): void => {
    sortNearlySorted(hits)
    let line = -1
    let head = 0
    let labelled = false
    let lineEnd = -1
    for (const hit of hits) {
      const start = from + Math.floor(hit / 0x10000)
      if (start >= lineEnd) {
        if (wanted.length > 0) onLine(line, sortNearlySorted(wanted))
        wanted.length = 0
        line = text.indexAt(start)
        const lineStart = text.startOf(line)
        head = text.bytes[lineStart]!
        labelled = mayHaveLabel(text.bytes, lineStart)
        lineEnd = text.startOf(line + 1)
      }
      for (const owner of owners[hit % 0x10000]!) {
        if (noted[owner] === line || !(labelled || canStart(heads, owner, head))) continue
        noted[owner] = line
        wanted.push(owner)
      }
    }
    if (wanted.length > 0) onLine(line, sortNearlySorted(wanted))
    wanted.length = 0
  }
}

/** Hits move this far on average before an insertion sort is given up: two tiers of a search tell of theirs apart. */
const nearly = 16

/** Insertion sort, since what is told here is seldom out of order and then near to its place. */
function sortNearlySorted(numbers: number[]): number[] {
  let patience = nearly * numbers.length
  for (let i = 1; i < numbers.length; i++) {
    const one = numbers[i]!
    let at = i
    for (; at > 0 && numbers[at - 1]! > one; at--) numbers[at] = numbers[at - 1]!
    numbers[at] = one
    patience -= i - at
    if (patience < 0) return numbers.sort((a, b) => a - b)
  }
  return numbers
}
