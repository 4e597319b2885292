import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, Pair } from 'yaml'

export type Path = readonly PropertyKey[]

/** 1-based, as editors count. */
export interface Place {
  line: number
  column: number
}

/** A fault and the place in the data where it is; `key` is meant where the name of an entry is at fault. */
export interface Fault {
  path: Path
  at?: 'key' | 'value'
  /** What, then the cure. */
  message: string
}

export interface YamlText {
  data: unknown
  /** The place of the value or the key; of what is missing, that of the nearest thing around it. */
  placeOf(path: Path, at?: 'key' | 'value'): Place
}

/** A YAML text with the places of what it holds, or what is no YAML in it. */
export function readYaml(text: string): YamlText | { faults: ({ message: string } & Place)[] } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ code, message, pos }) => ({
        message: code === 'MULTIPLE_DOCS' ? severalDocuments : `${message}${quoteIt}`,
        ...placeAt(pos[0])
      }))
    }
  }
  try {
    return {
      data: document.toJS({ maxAliasCount: 100 }),
      placeOf: (path, at = 'value') => placeAt(offsetOf(document, path, at))
    }
  } catch (error) {
    // Aliases alone are resolved here: one without its anchor, or so many that they fill the memory.
    const reason = error instanceof Error ? error.message : String(error)
    return { faults: [{ message: `${reason}; write it out instead of \`*\``, line: 1, column: 1 }] }
  }
}

const severalDocuments = 'a second document starts here; remove the line `---`'
const quoteIt =
  '; check the indentation, and put texts that hold `: `, ` #`, quotes or backslashes in single quotes'

function offsetOf(document: Document.Parsed, path: Path, at: 'key' | 'value'): number {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const { key, value } = entryOf(isAlias(node) ? node.resolve(document) : node, step)
    const isLast = index === path.length - 1
    const named = (isLast && at === 'key' ? key : value) ?? key
    if (!named) break
    offset = named.range?.[0] ?? offset
    node = value
  }
  return offset
}

function entryOf(
  node: Node | null | undefined,
  step: PropertyKey
): { key: Node | null; value: Node | null } {
  if (isSeq(node)) return { key: null, value: (node.items[Number(step)] as Node) ?? null }
  const pair = isMap(node)
    ? (node.items as Pair<Node, Node | null>[]).find(
        ({ key }) => isScalar(key) && String(key.value) === String(step)
      )
    : undefined
  return { key: pair?.key ?? null, value: pair?.value ?? null }
}
