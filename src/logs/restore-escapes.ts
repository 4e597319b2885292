const ESC = 0x1b

/** `cat -v` and some exports write the escape byte as `^[`. */
const caretForm = /\^\[(?=\[[\d;]{0,16}[A-Za-z])/g

/** Colours whose escape byte was dropped on the way: `[31mfailed[0m`. */
const bareColour = /\[(?=(?:0|1|2|3[0-9]|4|9[0-7]|22|24|39)?(?:;\d{1,3}){0,5}m)/g
const commonColours = ['[0m', '[31m', '[39m', '[1m']

/**
 * Terminal codes of a saved log as a terminal would get them, so that cleaning finds and drops them. A `[` that
 * only looks like a code is left alone in a log that still has its escape bytes.
 */
export function restoreEscapes(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  if (bytes.includes('^[[')) return replaced(bytes, caretForm, '\x1b')
  const coloured = commonColours.filter((colour) => bytes.includes(colour))
  return coloured.length > 1 && !bytes.includes(ESC) ? replaced(bytes, bareColour, '\x1b[') : raw
}

/** One character for each byte: the codes are ASCII, and all else must stay as it is. */
function replaced(bytes: Buffer, code: RegExp, by: string): Uint8Array {
  return Buffer.from(bytes.toString('latin1').replace(code, by), 'latin1')
}
