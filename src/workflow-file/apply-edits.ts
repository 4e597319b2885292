import type { Edit } from '../engine/types/fix.js'

/** The text with the edits in it, in whatever order they are given; null where two of them overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  const sorted = inOrder(edits)
  if (overlaps(sorted)) return null
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of sorted) {
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}

/** The edits that lead back: `applyEdits(applyEdits(text, edits), inverseOf(text, edits)) === text`. */
export function inverseOf(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return inOrder(edits).map(({ start, end, text: replacement }) => {
    const from = start + shift
    shift += replacement.length - (end - start)
    return { start: from, end: from + replacement.length, text: text.slice(start, end) }
  })
}

/** Insertions at one place stay in the order they are given. */
function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

function overlaps(sorted: readonly Edit[]): boolean {
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))
}
