import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap
} from 'yaml'
import type { Entry } from '../../workflow-file/find-nodes.js'
import type { Place, Placed } from '../types/facts.js'

/** A YAML text with the place of everything in it. Aliases are followed one by one, and never unfolded as a whole. */
export interface YamlReading {
  text: string
  document: Document.Parsed
  root: YAMLMap
  lines: LineCounter
  /** The text line by line. */
  rows: readonly string[]
  /** Aliases that may still be followed, and steps that may still be read. */
  left: { aliases: number; steps: number }
}

/** Far above what people write. */
const mostAliases = 200
const mostSteps = 5000

/** Brackets and indents that the parser goes down by calling itself. */
const deepest = 200

/** null where the text is no YAML, holds several documents, no map, or is nested without end. */
export function readYaml(text: string): YamlReading | null {
  if (depthOf(text) > deepest) return null
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    // With them, a text with a fault in every line takes hours.
    prettyErrors: false,
    uniqueKeys: false,
    lineCounter: lines
  })
  const [document, second] = documents as Document.Parsed[]
  if (!document || second || document.errors.length > 0 || !isMap(document.contents)) return null
  const rows = text.split('\n')
  return {
    text,
    document,
    root: document.contents,
    lines,
    rows,
    left: { aliases: mostAliases, steps: mostSteps }
  }
}

/** At most; brackets in texts count too. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0]
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth = Math.max(depth - 1, 0)
    else if (sign === '\n') depth = 0
    most = Math.max(most, depth)
  }
  const indents = text.match(/^(?:[ -]*- )+/gm) ?? []
  return Math.max(most, ...indents.slice(0, 1000).map((dashes) => dashes.split('-').length))
}

/** What a node stands for. Throws where aliases are followed without end. */
export function followed(reading: YamlReading, node: unknown): Node | null {
  if (!isAlias(node)) return (node as Node | null | undefined) ?? null
  reading.left.aliases -= 1
  if (reading.left.aliases < 0) throw new RangeError('The aliases of the file unfold without end.')
  return followed(reading, node.resolve(reading.document) ?? null)
}

/** The value below a key; null where there is none. */
export function valueAt(reading: YamlReading, map: unknown, key: string): Node | null {
  return followed(reading, entriesOf(reading, map).find((entry) => keyOf(entry) === key)?.value)
}

/** Goes down key by key. */
export const valueBelow = (reading: YamlReading, map: unknown, ...keys: string[]): Node | null =>
  keys.reduce<unknown>((at, key) => valueAt(reading, at, key), map) as Node | null

/** Of a map; empty for all else. */
export function entriesOf(reading: YamlReading, node: unknown): Entry[] {
  const map = followed(reading, node)
  return isMap(map) ? (map.items as Entry[]).filter(({ key }) => isScalar(key)) : []
}

export const keyOf = ({ key }: Entry): string => String(key.value)

/** Of a list; empty for all else. */
export function itemsOf(reading: YamlReading, node: unknown): (Node | null)[] {
  const list = followed(reading, node)
  return isSeq(list) ? list.items.map((item) => followed(reading, item)) : []
}

/** The texts of a list, or the one text that stands in place of one. */
export function textsOf(reading: YamlReading, node: unknown): Placed[] {
  const value = followed(reading, node)
  const nodes = isScalar(value) ? [value] : itemsOf(reading, value)
  return nodes.flatMap((each) => placedOf(reading, each) ?? [])
}

/** The text of a scalar; null for all else. */
export function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null
  const value = (node as Scalar<string | number | boolean | null>).value
  return value === null ? null : String(value)
}

export function textAt(reading: YamlReading, map: unknown, key: string): string | null {
  return textOf(valueAt(reading, map, key))
}

/** A scalar's text with its place; null for all else. */
export function placedOf(reading: YamlReading, node: unknown): Placed | null {
  const value = textOf(node)
  return value === null ? null : { value, ...placeOf(reading, node) }
}

/** Of a key. */
export const placedKey = (reading: YamlReading, entry: Entry): Placed => ({
  value: keyOf(entry),
  ...placeOf(reading, entry.key)
})

/** 1-based. */
export function placeOf({ lines }: YamlReading, node: unknown): Pick<Place, 'line' | 'column'> {
  const { line, col } = lines.linePos((node as Node | null)?.range?.[0] ?? 0)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
