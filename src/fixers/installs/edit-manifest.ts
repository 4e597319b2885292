import { isMap, isScalar, parseDocument } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import type { Change } from '../../workflow-file/change.js'
import { entryOf, type Entry } from '../../workflow-file/find-nodes.js'
import { lineStart, linesAfter } from '../../workflow-file/layout.js'

/** Puts a package into a map of package.json, where the order of names has it. Abstains for a map on one line. */
export function addToPackageJson(text: string, kind: string, name: string, range: string): Change {
  const { contents } = parseDocument(text, { keepSourceTokens: true })
  const map = isMap(contents) ? entryOf(contents, kind)?.value : null
  const entries = (isMap(map) ? map.items : []) as Entry[]
  const after = entries.findIndex((entry) => keyOf(entry) > name)
  const anchor = entries[after === -1 ? entries.length - 1 : after]
  if (!anchor) abstain(`package.json has no \`${kind}\` to add to.`)
  const start = anchor.key.range?.[0] ?? 0
  const indent = text.slice(lineStart(text, start), start)
  if (indent.trim() !== '') abstain(`\`${kind}\` of package.json stands on one line.`)
  const entry = `${JSON.stringify(name)}: ${JSON.stringify(range)}`
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const end = anchor.value?.range?.[1] ?? 0
  const edit =
    after === -1
      ? { start: end, end, text: `,${newline}${indent}${entry}` }
      : { start, end: start, text: `${entry},${newline}${indent}` }
  return { edits: [edit], changes: [[kind, name]] }
}

const keyOf = ({ key }: Entry): string => (isScalar(key) ? String(key.value) : '')

/** Puts a requirement behind the last line. */
export function addToRequirements(text: string, requirement: string): Change {
  const isOpen = text !== '' && !text.endsWith('\n')
  const edit = text === '' ? { start: 0, end: 0, text: `${requirement}\n` } : null
  const end = isOpen ? text.length : Math.max(text.length - 1, 0)
  return { edits: [edit ?? linesAfter(text, end, [requirement])], changes: [[requirement]] }
}
