import { isScalar, type Node } from 'yaml'
import type { YamlReading } from './yaml-reading.js'
import { placeOf } from './yaml-reading.js'

/** Where in the file an offset of a script stands; made once for each script. */
export type PlaceOf = (offset: number, word: string) => { line: number; column: number }

/** For a text that is a file of its own. */
export function placesInText(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    const line = lineAt(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** For a script in a YAML file: exact where the script is a literal block, else where its word first stands in it. */
export function placesInScript(reading: YamlReading, node: Node, script: string): PlaceOf {
  const inText = placesInText(script)
  const scriptRows = script.split('\n')
  const begin = placeOf(reading, node)
  const isBlock = isScalar(node) && node.type === 'BLOCK_LITERAL'
  return (offset, word) => {
    const { line, column } = inText(offset, word)
    const there = reading.rows[begin.line - 1 + line]
    const text = scriptRows[line - 1] ?? ''
    const indent = isBlock ? (there?.indexOf(text) ?? -1) : -1
    if (indent !== -1) return { line: begin.line + line, column: indent + column }
    return placeOfWord(reading, node, word) ?? begin
  }
}

function placeOfWord({ text, lines }: YamlReading, { range }: Node, word: string) {
  const [start, end] = range ?? [0, 0]
  const found = text.slice(start, end).indexOf(word)
  if (found === -1) return null
  const { line, col } = lines.linePos(start + found)
  return { line, column: col }
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
