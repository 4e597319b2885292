import type { Edit, YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import { applyEdits } from './apply-edits.js'
import type { Proven } from './prove.js'
import { pathText } from './semantic-diff.js'
import { lineCounts, unifiedDiff } from './unified-diff.js'

/** A workflow has a parser of its own; everything else is proven by `proveOtherFile`. */
export const isWorkflowPath = (path: string): boolean => /\.ya?ml$/.test(path)

/**
 * The text of a manifest with the edits in it: JSON that differs at the declared places alone, or requirements of
 * which every old line stands and every new one is a plain name with or without a version. Abstains with what does
 * not hold, and for any other kind of file.
 */
export function proveOtherFile(
  path: string,
  before: string,
  edits: readonly Edit[],
  declared: readonly YamlPath[]
): Proven {
  const after = applyEdits(before, edits)
  if (after === null) abstain('Two of its edits overlap.')
  if (after === before) abstain('It would change nothing.')
  if (path.endsWith('.json')) jsonDiffersAt(before, after, declared)
  else if (path.endsWith('.txt')) requirementsGrow(before, after)
  else abstain('Nothing is known that would prove an edit of this kind of file.')
  const diff = unifiedDiff(path, before, after)
  const proof = { findings: null, comments: 0, ...lineCounts(diff) }
  return { after, diff, proof: { ...proof, changed: declared.map(pathText) } }
}

function jsonDiffersAt(before: string, after: string, declared: readonly YamlPath[]): void {
  const [old, now] = [before, after].map((text) => {
    const value = parsed(text)
    for (const place of declared) removeAt(value, place)
    return JSON.stringify(value)
  })
  if (old !== now) abstain('It would also change other places of the file.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return abstain('The file is no valid JSON, before or after.')
  }
}

function removeAt(value: unknown, [first, ...rest]: YamlPath): void {
  if (typeof value !== 'object' || value === null || first === undefined) return
  const map = value as Record<string | number, unknown>
  if (rest.length === 0) delete map[first]
  else removeAt(Object.hasOwn(map, first) ? map[first] : null, rest)
}

/** A requirement that names no address, path or option. */
const plainRequirement = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:==[A-Za-z0-9.!+_-]+)?$/

function requirementsGrow(before: string, after: string): void {
  const lines = (text: string) => text.split(/\r?\n/)
  const left = lines(before)
  const added = lines(after).filter((line) => {
    if (line !== left[0]) return true
    left.shift()
    return false
  })
  const isPlain = added.every((line) => plainRequirement.test(line))
  if (!isPlain || left.some((line) => line !== '')) {
    abstain('It would do more than add plain requirements.')
  }
}
