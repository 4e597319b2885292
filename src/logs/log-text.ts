import type { LogText } from '../engine/types/incident.js'

/**
 * Bytes of a line that are decoded, so that no pattern ever sees a huge line. The longest of 328 real logs
 * had 62,640 characters, a progress bar; every decisive line was far shorter. What stands behind is not matched: it is
 * data on one line, and tools name the error at a line's head.
 */
export const maxLineBytes = 16 * 1024

/** Clean bytes and the offset at which each line starts. */
export interface CleanLines {
  bytes: Buffer
  starts: Uint32Array
}

/** Where a stretch of lines comes from, as people see it. */
export interface Origin {
  firstLine?: number
  cutBytes?: number
}

/** The lines from..to (0-based, `to` excluded) as a LogText. Shares the bytes, copies nothing. */
export function viewLines(lines: CleanLines, from: number, to: number, origin: Origin): LogText {
  const base = from < lines.starts.length ? lines.starts[from]! : lines.bytes.length
  const end = to < lines.starts.length ? lines.starts[to]! : lines.bytes.length
  const bytes = lines.bytes.subarray(base, end)
  const starts = lines.starts.subarray(from, to)
  const startOf = (index: number) => (index < starts.length ? starts[index]! - base : bytes.length)
  return {
    bytes,
    lineCount: starts.length,
    firstLine: origin.firstLine ?? 1,
    cutBytes: origin.cutBytes ?? 0,
    indexAt: (offset) => lineHolding(starts, base + offset),
    lineAt: (index) => decodeLine(bytes, startOf(index), startOf(index + 1)),
    startOf
  }
}

/** The whole of it as a LogText. */
export function viewAll(lines: CleanLines, origin: Origin): LogText {
  return viewLines(lines, 0, lines.starts.length, origin)
}

/** Index of the last line that starts at or before the offset; binary search. */
export function lineHolding(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function decodeLine(bytes: Buffer, start: number, next: number): string {
  let end = next > start && bytes[next - 1] === 0x0a ? next - 1 : next
  if (end - start > maxLineBytes) {
    end = start + maxLineBytes
    while (end > start && (bytes[end]! & 0xc0) === 0x80) end--
  }
  return bytes.toString('utf8', start, end)
}
