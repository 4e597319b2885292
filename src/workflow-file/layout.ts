/** Offset of the first character of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset of the line's end: of its LF or CRLF, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  if (newline === -1) return text.length
  return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline
}

/** Offset behind the line's LF; `text.length` for the last line. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline === -1 ? text.length : newline + 1
}

/** Characters of the line before an offset: for the start of a block node its indentation. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset)
  return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0)
}

/** The file's own line end: that of its first line. */
export function newlineOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}

/**
 * Whole lines put behind the line that ends at or after an offset. A file without a final newline keeps its way:
 * the last line put in has none either.
 */
export function linesAfter(
  text: string,
  offset: number,
  lines: readonly string[]
): { start: number; end: number; text: string } {
  const newline = newlineOf(text)
  const at = nextLine(text, offset)
  const block = lines.join(newline)
  const isOpenEnd = at === text.length && !text.endsWith('\n')
  return { start: at, end: at, text: isOpenEnd ? newline + block : block + newline }
}
