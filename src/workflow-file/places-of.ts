import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import type { Edit, YamlPath } from '../engine/types/fix.js'
import type { Entry } from './find-nodes.js'

/**
 * The smallest map or list around each edit of a text, by its path: what edits of whole lines may change in meaning.
 * An edit with a dash may change the list around it too. Empty for a text that is no YAML.
 */
export function placesOf(text: string, edits: readonly Edit[]): YamlPath[] {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' })
  if (document.errors.length > 0) return []
  return edits.map((edit) => {
    const path = placeOf(document.contents, edit, [])
    return /^ *- /m.test(edit.text) && typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
  })
}

function placeOf(node: unknown, edit: Edit, path: YamlPath): YamlPath {
  const inner = childrenOf(node).find(([child]) => holds(child, edit))
  return inner ? placeOf(inner[0], edit, [...path, inner[1]]) : path
}

function childrenOf(node: unknown): [unknown, string | number][] {
  if (isSeq(node)) return node.items.map((item, index) => [item, index])
  if (!isMap(node)) return []
  return (node.items as Entry[]).flatMap(({ key, value }): [unknown, string][] =>
    isScalar(key) ? [[value, String(key.value)]] : []
  )
}

/** Whole lines begin before the map or list that begins on the first of them. */
function holds(node: unknown, { start, end }: Edit): boolean {
  if (!isMap(node) && !isSeq(node)) return false
  const range = (node as Node).range
  return range !== null && range !== undefined && range[0] <= start && end <= range[2]
}
