import {
  isAlias,
  isMap,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Document,
  type Node
} from 'yaml'
import type { Finding } from './findings.js'

const limits = {
  /** Of a text, in characters: the largest of 900 workflows in use has 107,000. */
  characters: 500_000,
  /** Of nested lists and mappings; GitHub's own reader goes no deeper than 100. */
  depth: 100,
  /** Of values once every alias is replaced by what it stands for. */
  values: 200_000,
  /** Values times aliases: each alias is looked for in the whole document. */
  lookUps: 20_000_000,
  /** Of one list or mapping: the parser's time grows with their square, a second or two at this. */
  items: 2_000,
  errors: 50
}

/** A text below this can't hold up the parser by its length alone. */
const shortText = 20_000

/**
 * What makes a text too much for a reader of YAML, found without expanding anything; null for all others, which such
 * a text would hold up or kill. A sentence where it is too large to be judged, remarks where nobody could read it.
 */
export function yamlBurden(text: string): Finding[] | string | null {
  if (text.length > limits.characters) return 'The file is too large to be judged; split it.'
  if (mayBeDeep(text)) {
    const deep = deepPlace(text)
    if (deep !== null) {
      return [refusal(`Values are nested over ${limits.depth} deep.`, placeOf(text, deep))]
    }
  }
  const hasAliases = /&\S/.test(text) && /\*\S/.test(text)
  return hasAliases || text.length > shortText ? burdenOf(text) : null
}

function burdenOf(text: string): Finding[] | string | null {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter })
  if (document.errors.length > limits.errors) {
    const first = document.errors.slice(0, limits.errors)
    return first.map(({ message, pos }) => refusal(message, lineCounter.linePos(pos[0])))
  }
  const count: Count = { aliases: 0, written: 0, longest: 0, sizes: new Map(), first: null }
  const size = expandedSize(document.contents, count)
  if (size > limits.values || count.aliases * count.written > limits.lookUps) {
    const what = size > limits.values ? `stand for over ${limits.values} values` : 'are too many'
    const place = lineCounter.linePos(count.first ?? 0)
    return [refusal(`Its aliases ${what}; write out what is meant.`, place)]
  }
  return count.longest > limits.items ? `Something in it has over ${limits.items} parts.` : null
}

interface Count {
  aliases: number
  written: number
  /** Items of the longest list or mapping. */
  longest: number
  /** By anchor, of the last value that has it. */
  sizes: Map<string, number>
  /** Offset of the first alias. */
  first: number | null
}

/** How many values a node has with its aliases replaced; an anchor stands before its aliases, so one way suffices. */
function expandedSize(node: Document['contents'] | Node | null, count: Count): number {
  count.written++
  if (isAlias(node)) {
    count.aliases++
    count.first ??= node.range?.[0] ?? 0
    return count.sizes.get(node.source) ?? 1
  }
  let size = 1
  if (isMap(node) || isSeq(node)) count.longest = Math.max(count.longest, node.items.length)
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      size += expandedSize(key as Node | null, count) + expandedSize(value as Node | null, count)
    }
  } else if (isSeq(node)) {
    for (const item of node.items) size += expandedSize(item as Node | null, count)
  }
  if (node?.anchor !== undefined) count.sizes.set(node.anchor, size)
  return size
}

/** True where brackets or indents might nest deeply: cheap, and too often true in scripts. */
function mayBeDeep(text: string): boolean {
  if (/^ {200}|^[ \t]*(?:[-?:][ \t]+){50}/m.test(text)) return true
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) depth++
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--
    if (depth > limits.depth) return true
  }
  return false
}

/** Offset of the first value that is nested too deep, as the tokens tell; null for none. */
function deepPlace(text: string): number | null {
  let at = 0
  let flow = 0
  let onLine = 0
  for (const token of new Lexer().lex(text)) {
    const first = token[0]
    if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (token === '-' || token === '?') onLine++
    else if (token === '\n' || token === '\r\n') onLine = 0
    else if (first === ' ' && token.length > indentLimit) return at
    if (flow > limits.depth || onLine > limits.depth) return at
    if (!control.has(token)) at += token.length
  }
  return null
}

/** No level of a block has less than a space, and people write two. */
const indentLimit = 1000

/** Marks of the lexer that stand for no characters: byte order mark aside, document, scalar, end of flow. */
const control = new Set(['\u0002', '\u0018', '\u001f'])

interface LinePlace {
  line: number
  col: number
}

function placeOf(text: string, offset: number): LinePlace {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, col: offset - before.lastIndexOf('\n') }
}

function refusal(message: string, { line, col }: LinePlace): Finding {
  return { message, line, column: col, isSyntax: true }
}
