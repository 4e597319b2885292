import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import type { Entry } from '../../workflow-file/find-nodes.js'
import type { Place } from '../types/facts.js'

/** What an expression of a workflow or an action names. */
export interface Mention {
  match: RegExpMatchArray
  place: Place
  /** Of the value that holds it: `['jobs', 'build', 'steps', 0, 'run']`. */
  path: YamlPath
}

/**
 * Where a pattern stands in expressions: between `${{` and `}}`, or in an `if:`; not in text of theirs that is quoted.
 * Only matches that `matters` says yes to are looked up, since the text is parsed for them.
 */
export function mentionsIn(
  text: string,
  pattern: RegExp,
  matters: (match: RegExpMatchArray) => boolean
): Mention[] {
  const matches = [...text.matchAll(pattern)].filter(matters)
  if (matches.length === 0) return []
  const counter = new LineCounter()
  const document = parseDocument(text, {
    uniqueKeys: false,
    lineCounter: counter,
    logLevel: 'error'
  })
  if (document.errors.length > 0) return []
  return matches.flatMap((match) => {
    const offset = match.index ?? 0
    const path = pathAt(document.contents, offset, [])
    if (!path || !isExpression(text, offset, path)) return []
    const { line, col } = counter.linePos(offset)
    return [{ match, path, place: { line, column: col, ...stepOf(path) } }]
  })
}

/** Path of the scalar value that holds an offset; null for a key, a comment, or what is between values. */
function pathAt(node: unknown, offset: number, path: YamlPath): YamlPath | null {
  if (isScalar(node)) return path
  const children: [unknown, string | number][] = isSeq(node)
    ? node.items.map((item, index) => [item, index])
    : isMap(node)
      ? (node.items as Entry[]).map(({ key, value }) => [value, String(key.value)])
      : []
  for (const [child, step] of children) {
    const [start, end] = (child as Node | null)?.range ?? [Infinity, 0]
    if (start <= offset && offset < end) return pathAt(child, offset, [...path, step])
  }
  return null
}

function isExpression(text: string, offset: number, path: YamlPath): boolean {
  const before = text.slice(0, offset)
  const open = before.lastIndexOf('${{')
  const isOpen = open !== -1 && !before.slice(open).includes('}}')
  const start = isOpen ? open : before.lastIndexOf('\n')
  if (!isOpen && path.at(-1) !== 'if') return false
  const quotes =
    before
      .slice(start)
      .replace(/\[\s*'[^']*'\s*\]/g, '')
      .match(/'/g) ?? []
  return quotes.length % 2 === 0 || (!isOpen && /if:\s*'/.test(before.slice(start)))
}

/** Job and step that a path of a workflow, or of a composite action, leads into. */
function stepOf(path: YamlPath): { job: string | null; step: number | null } {
  const [first, second, third, fourth] = path
  if (first === 'runs' && second === 'steps') return { job: null, step: indexOf(third) }
  if (first !== 'jobs' || typeof second !== 'string') return { job: null, step: null }
  return { job: second, step: third === 'steps' ? indexOf(fourth) : null }
}

const indexOf = (part: unknown): number | null => (typeof part === 'number' ? part : null)
