import { toUtf8 } from './to-utf8.js'

const cancelled = 'The operation was canceled.'
const stamp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
/** The first stamp stands on one of the first lines, behind the names of job and step. */
const headBytes = 8 * 1024

/**
 * Seconds from the first stamp of a saved log to the line by which the runner says that it was cancelled; null
 * for a log that says no such thing or has no stamps. The raw bytes are asked, since cleaning drops the stamps.
 */
export function secondsToCancel(input: Uint8Array): number | null {
  const raw = toUtf8(input)
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  const at = bytes.lastIndexOf(cancelled)
  if (at < 0) return null
  const lineStart = bytes.lastIndexOf('\n', at) + 1
  const first = secondIn(bytes.toString('latin1', 0, headBytes))
  const last = secondIn(bytes.toString('latin1', lineStart, at))
  return first === null || last === null ? null : last - first
}

function secondIn(text: string): number | null {
  const found = stamp.exec(text)
  return found ? Date.parse(`${found[0]}Z`) / 1000 : null
}
