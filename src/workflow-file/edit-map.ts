import { isMap, isScalar, type Node, type YAMLMap } from 'yaml'
import type { Edit, YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import type { Change } from './change.js'
import { endOfEntry, entryOf, type Entry } from './find-nodes.js'
import { columnOf, lineEnd, lineStart, linesAfter, newlineOf, nextLine } from './layout.js'
import type { Workflow } from './open-workflow.js'
import { setScalar } from './edit-scalar.js'
import { entryLines, inlineScalar, isFlow, startOfEntry, styleOf } from './style.js'

/** A map of the file with its own path. */
export interface MapAt {
  map: YAMLMap
  path: YamlPath
}

/** Sets a key of a map, be it there or not. A new one stands behind the key `after`, else behind the last. */
export function setKey(
  workflow: Workflow,
  { map, path }: MapAt,
  key: string,
  value: unknown,
  after?: string
): Change {
  const entry = entryOf(map, key)
  if (!entry) return insertKey(workflow, { map, path }, key, value, after)
  const isPlain = typeof value !== 'object' || isScalar(value)
  if (!isPlain) return replaceValue(workflow, entry, key, value, [...path, key])
  const plain = isScalar(value) ? value.value : value
  return setScalar(workflow, entry.value, plain as string | number, [...path, key])
}

/** Puts a new key into a map. Abstains where it is there already. */
export function insertKey(
  workflow: Workflow,
  { map, path }: MapAt,
  key: string,
  value: unknown,
  after?: string
): Change {
  if (entryOf(map, key)) abstain(`The key \`${key}\` is there already.`)
  const changes = [[...path, key]]
  if (map.items.length === 0 || isFlow(map)) {
    return { edits: [intoFlow(workflow, map, key, value)], changes }
  }
  const entries = map.items as Entry[]
  const anchor = (after === undefined ? null : entryOf(map, after)) ?? entries.at(-1)
  const column = columnOf(workflow.text, startOfEntry(entries[0] as Entry))
  const lines = entryLines(key, value, styleOf(workflow)).map(indentedBy(column))
  const end = endOfEntry(workflow.text)(anchor as Entry)
  return { edits: [linesAfter(workflow.text, end, lines)], changes }
}

/**
 * Puts a new key in front of another one: behind its dash, or above its comments and as far apart as it stood.
 */
export function insertKeyBefore(
  workflow: Workflow,
  { map, path }: MapAt,
  key: string,
  value: unknown,
  before: string
): Change {
  const entry = entryOf(map, before)
  if (!entry || isFlow(map)) abstain(`There is no place for \`${key}\`.`)
  if (entryOf(map, key)) abstain(`The key \`${key}\` is there already.`)
  const { text } = workflow
  const start = beginningOf(text, entry)
  const line = lineStart(text, start)
  const column = columnOf(text, start)
  const newline = newlineOf(text)
  const lines = entryLines(key, value, styleOf(workflow)).map(indentedBy(column))
  const changes = [[...path, key]]
  if (text.slice(line, start).includes('-')) {
    const added = lines
      .map((each) => each + newline)
      .join('')
      .trimStart()
    return { edits: [{ start, end: start, text: added + ' '.repeat(column) }], changes }
  }
  const at = aboveComments(text, line)
  const isApart = at > 0 && text.slice(lineStart(text, at - 1), at).trim() === ''
  const added = [...lines, ...(isApart ? [''] : [])].map((each) => each + newline).join('')
  return { edits: [{ start: at, end: at, text: added }], changes }
}

/** Start of the first of the comment lines that stand right above a line; else of the line itself. */
function aboveComments(text: string, line: number): number {
  let at = line
  while (at > 0) {
    const above = lineStart(text, at - 1)
    if (!text.slice(above, at).trimStart().startsWith('#')) break
    at = above
  }
  return text.charCodeAt(at) === 0xfeff ? at + 1 : at
}

/** Takes a key out, with all below it. The proof refuses that where a comment stands on it. */
export function removeKey({ text }: Workflow, { map, path }: MapAt, key: string): Change {
  const entry = entryOf(map, key)
  if (!entry) abstain(`There is no key \`${key}\`.`)
  if (map.items.length === 1) abstain(`The key \`${key}\` is the only one of its map.`)
  const changes = [[...path, key]]
  if (isFlow(map)) return { edits: [outOfFlow(text, map, entry)], changes }
  const start = beginningOf(text, entry)
  const line = lineStart(text, start)
  if (text.slice(line, start).trim() === '') {
    const end = nextLine(text, endOfEntry(text)(entry))
    const open = end === text.length && !text.endsWith('\n')
    return { edits: [{ start: open ? lineEnd(text, line - 1) : line, end, text: '' }], changes }
  }
  const next = map.items[1] as Entry
  return { edits: [{ start, end: beginningOf(text, next), text: '' }], changes }
}

/** Offset of a key that has only dashes before it in its line. */
function beginningOf(text: string, entry: Entry): number {
  const start = startOfEntry(entry)
  if (!/^\uFEFF?[ -]*$/.test(text.slice(lineStart(text, start), start))) {
    abstain('Something else stands before the key in its line.')
  }
  return start
}

/** Out of `{a: 1, b: 2}`, with one comma. */
function outOfFlow(text: string, map: YAMLMap, entry: Entry): Edit {
  const entries = map.items as Entry[]
  const index = entries.indexOf(entry)
  const next = entries[index + 1]
  if (next) return { start: startOfEntry(entry), end: startOfEntry(next), text: '' }
  const before = entries[index - 1] as Entry
  return { start: endOfFlowEntry(before, text), end: endOfFlowEntry(entry, text), text: '' }
}

/** A key without a value gets one of several lines below it; a map in braces is left alone. */
function replaceValue(
  workflow: Workflow,
  entry: Entry,
  key: string,
  value: unknown,
  path: YamlPath
): Change {
  const isEmpty = entry.value === null || (isScalar(entry.value) && entry.value.value === null)
  if (!isEmpty) abstain(`\`${path.join('.')}\` holds something else already.`)
  const column = columnOf(workflow.text, startOfEntry(entry))
  const [, ...lines] = entryLines(key, value, styleOf(workflow)).map(indentedBy(column))
  return { edits: [linesAfter(workflow.text, entry.key.range?.[1] ?? 0, lines)], changes: [path] }
}

/** Into `{a: 1}`, behind the last entry. */
function intoFlow({ text }: Workflow, map: YAMLMap, key: string, value: unknown) {
  if (!isFlow(map)) abstain(`There is no place for \`${key}\`.`)
  const last = (map.items as Entry[]).at(-1)
  const source = inlineScalar({ [key]: value }, true, 'block').replace(/^\{\s*|\s*\}$/g, '')
  const at = last ? endOfFlowEntry(last, text) : (map.range?.[0] ?? 0) + 1
  return { start: at, end: at, text: last ? `, ${source}` : source }
}

function endOfFlowEntry(entry: Entry, text: string): number {
  const end = endOfEntry(text)(entry)
  return entry.value === null && text[end] === ':' ? end + 1 : end
}

export const indentedBy =
  (column: number) =>
  (line: string): string =>
    line === '' ? '' : ' '.repeat(column) + line

/** The map below a key, made where it is not: `inner` goes into it. */
export function setInMap(
  workflow: Workflow,
  outer: MapAt,
  key: string,
  inner: Record<string, unknown>,
  after?: string
): Change {
  const value: Node | null = entryOf(outer.map, key)?.value ?? null
  if (!isMap(value)) return setKey(workflow, outer, key, inner, after)
  const path = [...outer.path, key]
  const changes = Object.entries(inner).map(([name, each]) =>
    setKey(workflow, { map: value, path }, name, each)
  )
  return {
    edits: changes.flatMap(({ edits }) => edits),
    changes: changes.flatMap(({ changes: paths }) => paths)
  }
}
