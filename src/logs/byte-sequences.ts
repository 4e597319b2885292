const LF = 0x0a
const ESC = 0x1b

/** The form of a timestamp up to its seconds; 0 stands for any digit. */
const dateTime = Buffer.from('0000-00-00T00:00:00')

/**
 * Offset behind a runner's timestamp and its space, such as `2026-07-31T01:17:28.4552422Z `; the same
 * offset where none stands there. The fraction has seven digits, but saved logs show 0, 4, 8 and 9 too.
 */
export function afterStamp(raw: Uint8Array, at: number): number {
  if (!isDigit(raw[at]) || raw[at + 10] !== 0x54 || !isDateTime(raw, at)) return at
  let end = at + 19
  if (raw[end] === 0x2e) {
    end++
    while (isDigit(raw[end])) end++
  }
  if (raw[end] !== 0x5a) return at
  const next = raw[end + 1]
  if (next === 0x20) return end + 2
  // An empty message is stored without its space by some tools.
  return next === undefined || next === LF || next === 0x0d ? end + 1 : at
}

function isDateTime(raw: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < dateTime.length; offset++) {
    const expected = dateTime[offset]!
    const byte = raw[at + offset]
    if (expected === 0x30 ? !isDigit(byte) : byte !== expected) return false
  }
  return true
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

/**
 * Offset behind the terminal sequence that the ESC at `at` opens. A broken one loses its opening only,
 * never text, and no sequence reaches over a line end. Linear: a scan stops at the next opening.
 */
export function afterEscape(raw: Uint8Array, at: number): number {
  const kind = raw[at + 1]
  if (kind === 0x5b) return afterCsi(raw, at + 2)
  if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f) {
    return afterControlString(raw, at + 2)
  }
  // A space is left out of the intermediates: a stray ESC before indented text must not eat it.
  let end = at + 1
  while (within(raw[end], 0x21, 0x2f)) end++
  return within(raw[end], 0x30, 0x7e) ? end + 1 : end
}

/** Offset behind a CSI's parameters, intermediates and final byte (ECMA-48 5.4). */
export function afterCsi(raw: Uint8Array, at: number): number {
  let end = at
  while (within(raw[end], 0x30, 0x3f)) end++
  while (within(raw[end], 0x20, 0x2f)) end++
  return within(raw[end], 0x40, 0x7e) ? end + 1 : end
}

/** Offset behind the body of an OSC, DCS, SOS, PM or APC, up to BEL or ST; `at` where it is not closed. */
export function afterControlString(raw: Uint8Array, at: number): number {
  for (let end = at; end < raw.length; end++) {
    const byte = raw[end]!
    if (byte === 0x07) return end + 1
    if (byte === ESC) return raw[end + 1] === 0x5c ? end + 2 : at
    if (byte === 0xc2 && within(raw[end + 1], 0x80, 0x9f)) {
      return raw[end + 1] === 0x9c ? end + 2 : at
    }
    if (byte < 0x20 && byte !== 0x09) return at
  }
  return at
}

/** True for the C1 codes that open a control string: DCS, SOS, OSC, PM, APC. */
export function opensControlString(code: number): boolean {
  return code === 0x90 || code === 0x98 || code === 0x9d || code === 0x9e || code === 0x9f
}

/** Length of the well-formed UTF-8 sequence of 2 to 4 bytes at the offset (RFC 3629); 0 where there is none. */
export function utf8Length(raw: Uint8Array, at: number): number {
  const lead = raw[at]!
  const second = raw[at + 1]
  if (!isContinuation(second)) return 0
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (!isContinuation(raw[at + 2])) return 0
  if (lead >= 0xe0 && lead <= 0xef) {
    // No overlong forms, no surrogates.
    return (lead === 0xe0 && second! < 0xa0) || (lead === 0xed && second! > 0x9f) ? 0 : 3
  }
  if (lead < 0xf0 || lead > 0xf4 || !isContinuation(raw[at + 3])) return 0
  return (lead === 0xf0 && second! < 0x90) || (lead === 0xf4 && second! > 0x8f) ? 0 : 4
}

function isContinuation(byte: number | undefined): boolean {
  return within(byte, 0x80, 0xbf)
}

export function within(byte: number | undefined, low: number, high: number): boolean {
  return byte !== undefined && byte >= low && byte <= high
}

/** Offset behind any BOMs at the offset; each page of a log may begin with one (A2.11). */
export function afterBoms(raw: Uint8Array, at: number): number {
  let next = at
  while (isBom(raw, next)) next += 3
  return next
}

export function isBom(raw: Uint8Array, at: number): boolean {
  return raw[at] === 0xef && raw[at + 1] === 0xbb && raw[at + 2] === 0xbf
}

/** True if `text` stands at the offset. */
export function startsWith(raw: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) {
    if (raw[at + index] !== text[index]) return false
  }
  return true
}
