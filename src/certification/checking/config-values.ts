import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import type { Entry } from '../../workflow-file/find-nodes.js'
import type { Place } from '../types/facts.js'
import { top } from './facts-of.js'

/** A config file in YAML. */
export interface ConfigValues {
  /** As YAML reads it. */
  root: unknown
  /** Of a key or an item; of what is nearest above it where it is not there. */
  placeOf: (path: YamlPath) => Place
}

/** Far above what people write; aliases of aliases unfold without end. */
const mostAliases = 100

/** null for a text that is no YAML, or unfolds without end, which other checks tell. */
export function configValues(text: string): ConfigValues | null {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    ...{
      uniqueKeys: false,
      merge: true,
      lineCounter: counter,
      logLevel: 'error',
      prettyErrors: false
    }
  })
  const root = document.errors.length > 0 ? null : unfolded(document)
  if (root === null) return null
  const placeOf = (path: YamlPath): Place => {
    const { line, col } = counter.linePos(offsetOf(document.contents, path))
    return line === 0 ? top : { line, column: col, job: null, step: null }
  }
  return { root, placeOf }
}

function unfolded(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases }) as unknown
  } catch {
    return null
  }
}

function offsetOf(contents: unknown, path: YamlPath): number {
  let [node, offset] = [contents, rangeOf(contents)]
  for (const part of path) {
    const pair = isMap(node)
      ? (node.items as Entry[]).find(({ key }) => String(key.value) === String(part))
      : undefined
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined
    if (!pair && next === undefined) return offset
    offset = rangeOf(pair?.key ?? next)
    node = next
  }
  return offset
}

const rangeOf = (node: unknown): number =>
  (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0
