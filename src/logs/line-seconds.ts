import { afterBoms, afterStamp } from './byte-sequences.js'

const LF = 0x0a

/**
 * For each line of a raw log the whole second of its timestamp, since 1970. A line without one (a message of
 * several lines is stamped once, A2.10) has the second of the line before; 0 where no stamp stood yet.
 */
export function lineSeconds(raw: Uint8Array, lineCount: number): Uint32Array {
  const seconds = new Uint32Array(lineCount)
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  const secondAt = newStampReader()
  let last = 0
  for (let line = 0, at = 0; line < lineCount; line++) {
    at = afterBoms(bytes, at)
    if (afterStamp(bytes, at) > at) last = secondAt(bytes, at)
    seconds[line] = last
    const end = bytes.indexOf(LF, at)
    at = end < 0 ? bytes.length : end + 1
  }
  return seconds
}

/** The API's `2026-07-31T01:17:28Z` in seconds; null for null and for what is no date. */
export function apiSecond(date: string | null): number | null {
  const milliseconds = date === null ? NaN : Date.parse(date)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** Remembers the day, since a log's lines are of one or two days and a date is dear to compute. */
function newStampReader(): (bytes: Buffer, at: number) => number {
  let day = 0
  let dayStart = 0
  return (bytes, at) => {
    const number = (from: number, digits: number) => {
      let value = 0
      for (let index = from; index < from + digits; index++) {
        value = value * 10 + bytes[at + index]! - 0x30
      }
      return value
    }
    const today = number(0, 4) * 10_000 + number(5, 2) * 100 + number(8, 2)
    if (today !== day) {
      day = today
      dayStart = Date.UTC(number(0, 4), number(5, 2) - 1, number(8, 2)) / 1000
    }
    return dayStart + number(11, 2) * 3600 + number(14, 2) * 60 + number(17, 2)
  }
}
