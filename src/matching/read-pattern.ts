/** A pattern as far as its fixed texts go. */
export type PatternNode =
  /** One of these texts, ASCII case folded; `['']` for what takes no room. */
  | { kind: 'texts'; texts: string[] }
  /** One character of which no text is known; `of` is the class or escape as it is written, null where it is none. */
  | { kind: 'any'; of: string | null }
  /** `^` */
  | { kind: 'start' }
  | { kind: 'group'; alternatives: PatternNode[][] }
  | { kind: 'repeat'; node: PatternNode; min: number; max: number }

/** A pattern as it is written. */
export type PatternText = Pick<RegExp, 'source' | 'flags'>

const any: PatternNode = { kind: 'any', of: null }
const start: PatternNode = { kind: 'start' }
const empty: PatternNode = { kind: 'texts', texts: [''] }

const quantifier = /\{(\d+)(?:(,)(\d*))?\}/y
const groupHead = /\(\?(?:[imsu-]*:|(<?[=!])|<\w+>)/y
/** 1 for characters that stand for themselves. A table, since a regular expression is slow in its first runs. */
const isPlain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w #%&'"!,/:;<>=@`~-]/.test(String.fromCharCode(code)) ? 1 : 0
)
const escaped =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|[pP]\{[^}]*\}|k<\w+>|c[A-Za-z]|\d+|.)/y

/** Classes of more characters than this are unknown text. */
const mostOptions = 6

const controls: Readonly<Record<string, string>> = { t: '\t', f: '\f', v: '\v', r: '\r' }

interface Reader {
  source: string
  flags: string
  at: number
}

/**
 * Reads the syntax of a pattern that RegExp has accepted. A general parser is exact to the last assertion and takes
 * 30 ms for 200 patterns at a cold start; here everything that holds no fixed text is one kind of node.
 */
export function readPattern(pattern: PatternText): PatternNode {
  const { source, flags } = pattern
  // Classes of the v flag nest.
  if (flags.includes('v')) return any
  return { kind: 'group', alternatives: readAlternatives({ source, flags, at: 0 }) }
}

function readAlternatives(reader: Reader): PatternNode[][] {
  const { source } = reader
  const alternatives: PatternNode[][] = [[]]
  while (reader.at < source.length && source[reader.at] !== ')') {
    if (source[reader.at] === '|') {
      reader.at += 1
      alternatives.push([])
    } else alternatives.at(-1)?.push(readRepeat(reader, readAtom(reader)))
  }
  return alternatives
}

function readAtom(reader: Reader): PatternNode {
  return readPlainText(reader) ?? readSpecial(reader)
}

function readPlainText(reader: Reader): PatternNode | null {
  const { source, at: from, flags } = reader
  let end = from
  while (isPlain[source.charCodeAt(end)] === 1) end += 1
  if (end === from || (flags.includes('i') && flags.includes('u'))) return null
  // A quantifier takes the last character alone.
  if (end > from + 1 && '*+?{'.includes(source[end] ?? ' ')) end -= 1
  reader.at = end
  return { kind: 'texts', texts: [source.slice(from, end).toLowerCase()] }
}

function readSpecial(reader: Reader): PatternNode {
  const char = reader.source[reader.at] ?? ''
  if (char === '(') return readGroup(reader)
  if (char === '[') return readClass(reader)
  if (char === '\\') return readEscape(reader)
  reader.at += 1
  if (char === '^' || char === '$') return char === '^' ? start : empty
  return char === '.' ? any : character(char, reader.flags)
}

function readGroup(reader: Reader): PatternNode {
  const head = matchAt(groupHead, reader)
  if (!head) reader.at += 1
  const alternatives = readAlternatives(reader)
  reader.at += 1
  return head?.[1] === undefined ? { kind: 'group', alternatives } : empty
}

function readClass(reader: Reader): PatternNode {
  const { source } = reader
  const from = reader.at + 1
  reader.at = from
  while (reader.at < source.length && source[reader.at] !== ']') {
    reader.at += source[reader.at] === '\\' ? 2 : 1
  }
  const body = source.slice(from, reader.at)
  reader.at += 1
  const unknown: PatternNode = { kind: 'any', of: `[${body}]` }
  if (/^\^|.-.|\\[^\W_]/.test(body)) return unknown
  const members = body.replace(/\\(.)/g, '$1')
  if (members.length === 0 || members.length > mostOptions) return unknown
  const nodes = [...members].map((member) => character(member, reader.flags))
  const texts = nodes.flatMap((node) => (node.kind === 'texts' ? node.texts : []))
  return texts.length === nodes.length ? { kind: 'texts', texts: [...new Set(texts)] } : unknown
}

function readEscape(reader: Reader): PatternNode {
  const found = matchAt(escaped, reader)
  const text = found?.[0] ?? ''
  const code = found?.[1] ?? found?.[2] ?? found?.[3]
  // Without the u flag `\u{2}` is two times the letter.
  if (found?.[3] !== undefined && !reader.flags.includes('u')) return any
  if (code !== undefined) return character(String.fromCodePoint(parseInt(code, 16)), reader.flags)
  const letter = text.slice(1)
  if (letter === 'b' || letter === 'B') return empty
  const control = controls[letter]
  if (control !== undefined) return character(control, reader.flags)
  if (/^\W$|^_$/.test(letter)) return character(letter, reader.flags)
  return /^[dDsSwW]$/.test(letter) ? { kind: 'any', of: text } : any
}

function readRepeat(reader: Reader, node: PatternNode): PatternNode {
  const range = readRange(reader)
  if (!range) return node
  if (reader.source[reader.at] === '?') reader.at += 1
  return { kind: 'repeat', node, ...range }
}

const ranges: Readonly<Record<string, { min: number; max: number }>> = {
  '*': { min: 0, max: Infinity },
  '+': { min: 1, max: Infinity },
  '?': { min: 0, max: 1 }
}

function readRange(reader: Reader): { min: number; max: number } | null {
  const char = reader.source[reader.at] ?? ''
  const range = ranges[char]
  if (range) {
    reader.at += 1
    return range
  }
  const found = char === '{' ? matchAt(quantifier, reader) : null
  if (!found) return null
  const min = Number(found[1])
  return { min, max: found[2] === undefined ? min : Number(found[3] || Infinity) }
}

function character(char: string, flags: string): PatternNode {
  const code = char.codePointAt(0) ?? 0
  // Half a surrogate pair is no text, and a line holds no line feed.
  if (char === '\n' || (code >= 0xd800 && code <= 0xdfff)) return any
  const folds = flags.includes('i')
  // With `iu` the Kelvin sign matches k and the long s matches s.
  if (folds && (code > 127 || (flags.includes('u') && /[ks]/i.test(char)))) return any
  return { kind: 'texts', texts: [char >= 'A' && char <= 'Z' ? char.toLowerCase() : char] }
}

function matchAt(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)
  if (found) reader.at = pattern.lastIndex
  return found
}
