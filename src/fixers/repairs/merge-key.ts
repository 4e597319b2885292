import {
  isAlias,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLMap
} from 'yaml'
import { applyEdits } from '../../workflow-file/apply-edits.js'
import { endOfEntry, type Entry } from '../../workflow-file/find-nodes.js'
import { columnOf } from '../../workflow-file/layout.js'
import type { Edit } from '../../engine/types/fix.js'
import type { Repair } from './repair.js'

/** Chains of anchors are short; one that is longer goes in a circle. */
const deepest = 10

/** An entry of a map as it is written, and the column that it begins at. */
interface Written {
  key: unknown
  source: string
  column: number
}

interface Text {
  text: string
  document: Document
}

/**
 * GitHub takes anchors and aliases but no merge keys: what `<<: *name` stands for is written out in its place, without
 * the keys that stand beside it. All of a file or none, since GitHub names the anchor's place and not that of the key.
 */
export const mergeKey: Repair = ({ text, finding }) => {
  if (finding.isSyntax || !/^[ -]*<<[ \t]*:/m.test(text)) return []
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' })
  const edits: (Edit | null)[] = []
  visit(document, {
    Map(_, map) {
      for (const entry of merges(map)) edits.push(writtenOut({ text, document }, map, entry))
    }
  })
  const known = edits.filter((edit) => edit !== null)
  const after = known.length === edits.length ? applyEdits(text, known) : null
  if (after === null || known.length === 0) return []
  const which = known.length === 1 ? 'a merge key' : `${known.length} merge keys`
  return [{ text: after, title: `Write out what ${which} stands for, which GitHub does not take` }]
}

const entries = (map: YAMLMap): Entry[] => map.items as Entry[]

const isMerge = ({ key }: Entry): boolean => isScalar(key) && key.value === '<<'

const merges = (map: YAMLMap): Entry[] => entries(map).filter(isMerge)

/** null where it is no alias of a plain map, or where nothing of it is left to write. */
function writtenOut(file: Text, map: YAMLMap, entry: Entry): Edit | null {
  const { text } = file
  if (map.flow || merges(map).length > 1 || !isAlias(entry.value)) return null
  const own = new Set(entries(map).map(({ key }) => key.value))
  const inherited = inheritedFrom(file, entry.value, deepest)?.filter(({ key }) => !own.has(key))
  if (!inherited || inherited.length === 0) return null
  const [start, end] = [entry.key.range?.[0] ?? 0, endOfEntry(text)(entry)]
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  const last = inherited.at(-1)?.source ?? ''
  if (!/^[ \t]*(?:#.*)?$/.test(rest) || (rest.includes('#') && last.includes('\n'))) return null
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const column = columnOf(text, start)
  const lines = inherited.map((each) => movedTo(column, each, newline))
  if (lines.includes(null)) return null
  return { start, end, text: lines.join(newline + ' '.repeat(column)) }
}

/** The entries of the map that an alias stands for, with those that it takes over itself. */
function inheritedFrom(file: Text, alias: Alias, depth: number): Written[] | null {
  const map: unknown = alias.resolve(file.document)
  if (!isMap(map) || map.flow || depth === 0) return null
  const own = entries(map).filter((entry) => !isMerge(entry))
  const written = own.map((entry) => writtenIn(file.text, entry))
  const taken = merges(map).map(({ value }) =>
    isAlias(value) ? inheritedFrom(file, value, depth - 1) : null
  )
  if (taken.length > 1 || taken.includes(null) || written.includes(null)) return null
  const keys = new Set(own.map(({ key }) => key.value))
  const others = taken.flatMap((each) => each ?? []).filter(({ key }) => !keys.has(key))
  return [...others, ...(written as Written[])]
}

/** null for one with an anchor, which must not stand twice. */
function writtenIn(text: string, entry: Entry): Written | null {
  const { key, value } = entry
  let hasAnchor = false
  const look = (_: unknown, node: { anchor?: string }) => {
    hasAnchor ||= node.anchor !== undefined
  }
  visit(value, { Scalar: look, Collection: look })
  if (!isScalar(key) || !key.range || hasAnchor) return null
  const [start] = key.range
  return {
    key: key.value,
    source: text.slice(start, endOfEntry(text)(entry)),
    column: columnOf(text, start)
  }
}

/** With its further lines as far from the first as they were; null where one of them begins left of it. */
function movedTo(column: number, { source, column: old }: Written, newline: string): string | null {
  const [first = '', ...rest] = source.split(/\r?\n/)
  if (rest.some((line) => line.trim() !== '' && line.slice(0, old).trim() !== '')) return null
  const moved = rest.map((line) =>
    line.trim() === '' ? line : ' '.repeat(column) + line.slice(old)
  )
  return [first, ...moved].join(newline)
}
