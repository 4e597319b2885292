import { isScalar, type Node, type Scalar } from 'yaml'
import type { Edit, YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import type { Change } from './change.js'
import { isBlockScalar } from './find-nodes.js'
import { lineStart } from './layout.js'
import type { Workflow } from './open-workflow.js'
import { inlineScalar } from './style.js'

/** Replaces a scalar's value and keeps its quotes. Abstains for an alias, a block scalar, or one of several lines. */
export function setScalar(
  { text }: Workflow,
  node: Node | null | undefined,
  value: string | number | boolean,
  path: YamlPath
): Change {
  if (!isScalar(node) || !node.range) abstain(`\`${path.join('.')}\` is no plain value.`)
  if (node.tag !== undefined) abstain(`\`${path.join('.')}\` has a tag.`)
  const [start, end] = node.range
  const old = text.slice(start, end)
  if (isBlockScalar(node) || old.includes('\n')) {
    abstain(`\`${path.join('.')}\` is a text of several lines.`)
  }
  if (start === end) return { edits: [intoNothing(text, start, value, path)], changes: [path] }
  return { edits: [{ start, end, text: quotedAs(node, old, value) }], changes: [path] }
}

/** A key or a dash without a value gets one, a space to either side where it is needed. */
function intoNothing(text: string, at: number, value: unknown, path: YamlPath): Edit {
  const [, space] = /[:-]( *)$/.exec(text.slice(lineStart(text, at), at)) ?? []
  if (space === undefined) abstain(`\`${path.join('.')}\` holds nothing that could be replaced.`)
  const [before, behind] = [space === '' ? ' ' : '', text[at] === '#' ? ' ' : '']
  return { start: at, end: at, text: before + inlineScalar(value, true, 'flow') + behind }
}

function quotedAs({ type }: Scalar, old: string, value: string | number | boolean): string {
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
  if (!isQuoted) return inlineScalar(value, true, 'flow')
  const quote = old[0] ?? "'"
  const safe = String(value)
  if (quote === "'") return `'${safe.replaceAll("'", "''")}'`
  return JSON.stringify(safe)
}

/**
 * Replaces one stretch of a scalar that stands in the source as it is read: no escapes, not folded. The stretch is
 * counted in the value.
 */
export function replaceInScalar(
  { text }: Workflow,
  node: Scalar,
  { start, end }: { start: number; end: number },
  replacement: string,
  path: YamlPath
): Change {
  const [from, to] = node.range ?? [0, 0]
  const source = text.slice(from, to)
  const value = String(node.value)
  const offset = source.indexOf(value)
  if (offset === -1 || isBlockScalar(node) || offset > 1) {
    abstain(`\`${path.join('.')}\` is written with escapes or over several lines.`)
  }
  const at = from + offset
  return { edits: [{ start: at + start, end: at + end, text: replacement }], changes: [path] }
}
