/** A place in a script that moves forward, and the heredocs whose bodies begin on the next line. */
export interface Scan {
  script: string
  at: number
  heredocs: { delimiter: string; isIndented: boolean }[]
  /** Reads the commands of a substitution, from behind its bracket to behind the closing one. */
  substitution(): void
}

/** As it is written, quotes and all; offsets in the script. */
export interface Word {
  start: number
  end: number
  text: string
}

/** Quotes or brackets that do not close, or syntax that is not understood. */
export class Unclear extends Error {}

export const isNext = ({ script, at }: Scan, text: string): boolean => script.startsWith(text, at)

export const isEnd = ({ script, at }: Scan): boolean => at >= script.length

/** The next characters, where they match. */
export const peek = ({ script, at }: Scan, pattern: RegExp): string | null =>
  pattern.exec(script.slice(at, at + 4))?.[0] ?? null

export function skipBlanks(scan: Scan): void {
  for (;;) {
    if (isNext(scan, '\\\n')) scan.at += 2
    else if (peek(scan, /^[ \t\r]/)) scan.at += 1
    else return
  }
}

export function skipComment(scan: Scan): void {
  if (!isNext(scan, '#')) return
  const end = scan.script.indexOf('\n', scan.at)
  scan.at = end === -1 ? scan.script.length : end
}

/** A word up to a blank or an operator; quotes, expressions and substitutions are parts of it. */
export function readWord(scan: Scan): Word {
  const start = scan.at
  while (!isEnd(scan) && !peek(scan, /^[\s;&|()<>]/)) skipPiece(scan)
  scan.at = Math.min(scan.at, scan.script.length)
  return { start, end: scan.at, text: scan.script.slice(start, scan.at) }
}

function skipPiece(scan: Scan): void {
  if (isNext(scan, '\\')) scan.at += 2
  else if (isNext(scan, "'")) skipUntil(scan, "'", 1)
  else if (isNext(scan, '"')) skipQuoted(scan)
  else if (isNext(scan, '`')) skipEscaped(scan, '`', 1)
  else if (isNext(scan, '$')) skipDollar(scan)
  else scan.at += 1
}

/** Behind `$`: an expression, a parameter, a sum, a substitution, a quote; else the sign alone. */
function skipDollar(scan: Scan): void {
  if (isNext(scan, '${{')) skipUntil(scan, '}}', 3)
  else if (isNext(scan, '$((')) skipSum(scan)
  else if (isNext(scan, "$'")) skipEscaped(scan, "'", 2)
  else if (isNext(scan, '$(')) {
    scan.at += 2
    scan.substitution()
  } else if (isNext(scan, '${')) {
    scan.at += 2
    while (!isNext(scan, '}')) skipPiece(inside(scan))
    scan.at += 1
  } else scan.at += 1
}

function skipSum(scan: Scan): void {
  scan.at += 1
  let depth = 0
  do {
    const sign = inside(scan).script[scan.at]
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    scan.at += 1
  } while (depth > 0)
}

function skipQuoted(scan: Scan): void {
  scan.at += 1
  while (!isNext(inside(scan), '"')) {
    if (isNext(scan, '\\')) scan.at += 2
    else if (isNext(scan, '`')) skipEscaped(scan, '`', 1)
    else if (isNext(scan, '$') && !isNext(scan, "$'")) skipDollar(scan)
    else scan.at += 1
  }
  scan.at += 1
}

function skipUntil(scan: Scan, close: string, from: number): void {
  const found = scan.script.indexOf(close, scan.at + from)
  if (found === -1) throw new Unclear()
  scan.at = found + close.length
}

function skipEscaped(scan: Scan, close: string, from: number): void {
  scan.at += from
  while (!isNext(inside(scan), close)) scan.at += isNext(scan, '\\') ? 2 : 1
  scan.at += 1
}

function inside(scan: Scan): Scan {
  if (isEnd(scan)) throw new Unclear()
  return scan
}

/** `> file`, `2>&1`, `<<EOF`. */
export function skipRedirection(scan: Scan): void {
  const operator = peek(scan, /^(?:&>>?|<<<|<<-?|[<>]&|>>|>\||<>|[<>])/) ?? ''
  scan.at += operator.length
  if (isNext(scan, '(')) throw new Unclear()
  skipBlanks(scan)
  const delimiter = readWord(scan).text.replace(/["'\\]/g, '')
  if (/^<<-?$/.test(operator)) scan.heredocs.push({ delimiter, isIndented: operator === '<<-' })
}

/** A newline, with the bodies of the heredocs that begin below it. */
export function skipNewline(scan: Scan): void {
  scan.at += 1
  for (const heredoc of scan.heredocs.splice(0)) {
    while (!isLastLine(inside(scan), heredoc)) toNextLine(scan)
    toNextLine(scan)
  }
}

function isLastLine({ script, at }: Scan, { delimiter, isIndented }: Scan['heredocs'][0]): boolean {
  const end = script.indexOf('\n', at)
  const line = script.slice(at, end === -1 ? script.length : end).replace(/\r$/, '')
  return (isIndented ? line.replace(/^\t+/, '') : line) === delimiter
}

function toNextLine(scan: Scan): void {
  const end = scan.script.indexOf('\n', scan.at)
  scan.at = end === -1 ? scan.script.length : end + 1
}
