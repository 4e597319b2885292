import type { LogText } from '../engine/types/incident.js'
import {
  afterBoms,
  afterControlString,
  afterCsi,
  afterEscape,
  afterStamp,
  isBom,
  opensControlString,
  utf8Length,
  within
} from './byte-sequences.js'
import { viewAll, type CleanLines, type Origin } from './log-text.js'
import { toUtf8 } from './to-utf8.js'

const LF = 0x0a
const CR = 0x0d
const ESC = 0x1b
const QUESTION_MARK = 0x3f

/** 1 for bytes that are copied as they are: printable ASCII and tab. */
const plain = new Uint8Array(256).map((_, byte) =>
  byte === 0x09 || (byte >= 0x20 && byte < 0x7f) ? 1 : 0
)

/**
 * Raw log bytes to clean lines, see LogText. Neither adds nor removes a line. Bytes that are not UTF-8
 * become `?`; a file in UTF-16 is converted.
 */
export function cleanLog(raw: Uint8Array, origin: Origin = {}): LogText {
  return viewAll(cleanLines(raw), origin)
}

/** Offset behind what a saved log puts in front of a line's timestamp; asked once for each line, in order. */
export type AfterPrefix = (raw: Uint8Array, lineStart: number) => number

/** As cleanLog, bare. */
export function cleanLines(input: Uint8Array, afterPrefix?: AfterPrefix): CleanLines {
  const raw = toUtf8(input)
  const pen = newPen(raw)
  let starts = new Uint32Array(1024 + (raw.length >> 6))
  let count = 0
  while (pen.read < raw.length) {
    if (count === starts.length) starts = doubled(starts)
    starts[count++] = pen.written
    pen.read = afterBoms(raw, pen.read)
    if (afterPrefix) pen.read = afterBoms(raw, afterPrefix(raw, pen.read))
    cleanLine(pen)
  }
  return { bytes: pen.out.subarray(0, pen.written), starts: starts.subarray(0, count) }
}

/** Where reading and writing stand. `written` never passes `read`, so the output fits the input's size. */
interface Pen {
  readonly raw: Uint8Array
  readonly out: Buffer
  readonly from: DataView
  readonly to: DataView
  read: number
  written: number
  lineStart: number
  /** Where the text after the last carriage return begins in `out`; lineStart where there was none. */
  segmentStart: number
}

function newPen(raw: Uint8Array): Pen {
  const out = Buffer.allocUnsafeSlow(raw.length)
  const from = new DataView(raw.buffer, raw.byteOffset, raw.length)
  const to = new DataView(out.buffer, out.byteOffset, out.length)
  return { raw, out, from, to, read: 0, written: 0, lineStart: 0, segmentStart: 0 }
}

/** Copies one line with its LF. The inner loops are the hot path: most lines never leave them before their end. */
function cleanLine(pen: Pen): void {
  const { raw, out, from, to } = pen
  const { length } = raw
  pen.lineStart = pen.segmentStart = pen.written
  pen.read = afterStamp(raw, pen.read)
  let read = pen.read
  let written = pen.written
  while (read < length) {
    // `written` never passes `read`, so where four bytes can be read there is room for them.
    while (read <= length - 4) {
      const word = from.getInt32(read, true)
      if (holdsSpecial(word)) break
      to.setInt32(written, word, true)
      read += 4
      written += 4
    }
    if (read === length) break
    const byte = raw[read]!
    if (plain[byte] === 1) {
      out[written++] = byte
      read++
      continue
    }
    pen.read = read
    pen.written = written
    if (byte === LF) break
    cleanSpecial(pen, byte)
    read = pen.read
    written = pen.written
  }
  pen.read = read
  pen.written = written
  if (pen.segmentStart > pen.lineStart) startOver(pen)
  if (read < length) {
    out[pen.written++] = LF
    pen.read++
  }
}

/** True where one of the word's four bytes is below the space, DEL or above it; `hasless` of Bit Twiddling Hacks. */
function holdsSpecial(word: number): boolean {
  return ((word | (word + 0x01010101) | ((word - 0x20202020) & ~word)) & 0x80808080) !== 0
}

function cleanSpecial(pen: Pen, byte: number): void {
  if (byte === CR) cleanCarriageReturn(pen)
  else if (byte === ESC) pen.read = afterEscape(pen.raw, pen.read)
  else if (byte >= 0x80) cleanHighByte(pen, byte)
  else pen.read++
}

function cleanCarriageReturn(pen: Pen): void {
  const { raw } = pen
  let next = pen.read + 1
  while (raw[next] === CR) next++
  pen.read = next
  if (next < raw.length && raw[next] !== LF) startOver(pen)
}

/**
 * A carriage return within a line starts it over: a progress bar's last state is what a person saw, and the
 * states before it are noise of many KiB. A last state without visible text (`100%\r\x1b[K`) erases nothing.
 */
function startOver(pen: Pen): void {
  const { out, lineStart, segmentStart, written } = pen
  if (isBlank(out, segmentStart, written)) pen.written = segmentStart
  else if (segmentStart > lineStart) {
    out.copyWithin(lineStart, segmentStart, written)
    pen.written = lineStart + written - segmentStart
  }
  pen.segmentStart = pen.written
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false
  return true
}

function cleanHighByte(pen: Pen, byte: number): void {
  const { raw, read } = pen
  if (byte === 0xef && isBom(raw, read)) {
    pen.read = read + 3
    return
  }
  if (byte === 0xc2 && within(raw[read + 1], 0x80, 0x9f)) {
    pen.read = afterC1(raw, read + 2, raw[read + 1]!)
    return
  }
  const length = utf8Length(raw, read)
  if (length > 0) {
    for (let at = read; at < read + length; at++) pen.out[pen.written++] = raw[at]!
    pen.read = read + length
  } else cleanInvalid(pen, byte)
}

function afterC1(raw: Uint8Array, at: number, code: number): number {
  if (code === 0x9b) return afterCsi(raw, at)
  return opensControlString(code) ? afterControlString(raw, at) : at
}

/**
 * A lone byte 0x80 to 0x9F is a C1 code of an 8-bit terminal; only a CSI with a parameter takes its sequence
 * along, since in Windows' and DOS' code pages the same bytes are quotes and letters.
 */
function cleanInvalid(pen: Pen, byte: number): void {
  pen.read++
  if (byte > 0x9f) pen.out[pen.written++] = QUESTION_MARK
  else if (byte === 0x9b && within(pen.raw[pen.read], 0x30, 0x3f)) {
    pen.read = afterCsi(pen.raw, pen.read)
  }
}

function doubled(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(starts.length * 2)
  larger.set(starts)
  return larger
}
