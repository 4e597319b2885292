import { diffLines } from 'diff'
import type { Edit } from '../engine/types/fix.js'

/** The edits of whole lines that lead from one text to another. */
export function lineEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { value, added, removed } of diffLines(before, after)) {
    const last = edits.at(-1)
    const open = last?.end === at ? last : null
    if (added && open) open.text += value
    else if (added) edits.push({ start: at, end: at, text: value })
    else if (removed && open) open.end += value.length
    else if (removed) edits.push({ start: at, end: at + value.length, text: '' })
    if (!added) at += value.length
  }
  return edits
}
