/** What a text means as JSON5, which JSON and JSON with comments are part of; or where it stops being that. */
export type Json5 = { value: unknown } | { error: string; line: number; column: number }

interface Reading {
  text: string
  at: number
  depth: number
}

/** Far above what people write; keeps a hostile file from filling the stack. */
const deepest = 200

class Unreadable extends Error {}

export function readJson5(text: string): Json5 {
  const reading: Reading = { text, at: text.startsWith('\uFEFF') ? 1 : 0, depth: 0 }
  try {
    skip(reading)
    const value = readValue(reading)
    skip(reading)
    if (reading.at < text.length) throw new Unreadable('something follows the end of the value')
    return { value }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const before = text.slice(0, reading.at).split('\n')
    return { error: error.message, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
}

/** Spaces and comments. */
function skip(reading: Reading): void {
  const gap = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
  gap.lastIndex = reading.at
  gap.exec(reading.text)
  reading.at = gap.lastIndex
}

function take(reading: Reading, pattern: RegExp): string | null {
  const sticky = new RegExp(pattern.source, 'y')
  sticky.lastIndex = reading.at
  const [found = null] = sticky.exec(reading.text) ?? []
  if (found !== null) reading.at += found.length
  return found
}

const quoted = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/
const number =
  /[-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|Infinity|NaN)(?![\w$.])/
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

function readValue(reading: Reading): unknown {
  const next = reading.text[reading.at]
  if (next === '{') return nested(reading, readObject)
  if (next === '[') return nested(reading, readArray)
  const text = take(reading, quoted)
  if (text !== null) return text.slice(1, -1)
  const figure = take(reading, number)
  if (figure !== null) return Number(figure)
  const word = take(reading, /(?:true|false|null)(?![\w$])/)
  if (word !== null) return words[word]
  throw new Unreadable(next === undefined ? 'the file ends too early' : 'a value is expected')
}

function nested<T>(reading: Reading, read: (reading: Reading) => T): T {
  reading.depth += 1
  if (reading.depth > deepest) throw new Unreadable('it is nested too deeply')
  reading.at += 1
  const value = read(reading)
  reading.depth -= 1
  return value
}

function readObject(reading: Reading): Record<string, unknown> {
  const entries: [string, unknown][] = []
  for (;;) {
    skip(reading)
    if (take(reading, /\}/) !== null) return Object.fromEntries(entries)
    const key =
      take(reading, quoted)?.slice(1, -1) ??
      take(reading, /[A-Za-z$_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/)
    if (key === null) throw new Unreadable('a key or `}` is expected')
    skip(reading)
    if (take(reading, /:/) === null) throw new Unreadable('`:` is expected')
    skip(reading)
    entries.push([key, readValue(reading)])
    skip(reading)
    if (take(reading, /,/) === null && reading.text[reading.at] !== '}') {
      throw new Unreadable('`,` or `}` is expected')
    }
  }
}

function readArray(reading: Reading): unknown[] {
  const items: unknown[] = []
  for (;;) {
    skip(reading)
    if (take(reading, /\]/) !== null) return items
    items.push(readValue(reading))
    skip(reading)
    if (take(reading, /,/) === null && reading.text[reading.at] !== ']') {
      throw new Unreadable('`,` or `]` is expected')
    }
  }
}
