import type { Node, YAMLSeq } from 'yaml'
import type { YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import type { Change } from './change.js'
import { endOf } from './find-nodes.js'
import { lineEnd, lineStart, nextLine } from './layout.js'
import type { Workflow } from './open-workflow.js'
import { isFlow } from './style.js'

/** Takes an item out of a list of plain values, `path` being the list's own; one item at least stays. */
export function removeItem(
  { text }: Workflow,
  list: YAMLSeq,
  index: number,
  path: YamlPath
): Change {
  const items = list.items as Node[]
  const [item, before, after] = [items[index], items[index - 1], items[index + 1]]
  if (!item?.range || items.length < 2) abstain('The list would be empty.')
  const start = item.range[0]
  const end = endOf(item, text)
  const changes = [[...path]]
  if (isFlow(list)) {
    const from = before ? endOf(before, text) : start
    const to = before ? end : (after?.range?.[0] ?? end)
    return { edits: [{ start: from, end: to, text: '' }], changes }
  }
  const line = lineStart(text, start)
  const isAlone =
    /^\s*-\s*$/.test(text.slice(line, start)) && text.slice(end, lineEnd(text, end)).trim() === ''
  if (!isAlone) abstain('An item of the list does not stand alone on its line.')
  return { edits: [{ start: line, end: nextLine(text, end), text: '' }], changes }
}
