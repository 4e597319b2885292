import type { YamlPath } from '../engine/types/fix.js'

/** Every place where two values, as YAML reads them, differ; list items are matched, so that one put in is one place. */
export function semanticDiff(before: unknown, after: unknown, path: YamlPath = []): YamlPath[] {
  if (before === after || key(before) === key(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listDiff(before, after, path)
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => semanticDiff(before[name], after[name], [...path, name]))
  }
  return [path]
}

/** Whether a changed place is one that was declared, or lies below one. */
export function isDeclared(changed: YamlPath, declared: readonly YamlPath[]): boolean {
  return declared.some((path) => path.every((step, index) => step === changed[index]))
}

/** `jobs.build.steps[2].uses`, as people read it. */
export function pathText(path: YamlPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

/**
 * Items in both lists, in order, are found first (longest common subsequence). What stands between two of them is
 * compared pairwise where both sides have as many, else it counts as put in at its place after, or taken out. Lists of
 * one length are compared item by item too, and the shorter account holds: an item may have become like its neighbour.
 */
function listDiff(before: unknown[], after: unknown[], path: YamlPath): YamlPath[] {
  const moved = movedDiff(before, after, path)
  if (before.length !== after.length) return moved
  const pairwise = before.flatMap((item, index) =>
    semanticDiff(item, after[index], [...path, index])
  )
  return pairwise.length <= moved.length ? pairwise : moved
}

function movedDiff(before: unknown[], after: unknown[], path: YamlPath): YamlPath[] {
  const found: YamlPath[] = []
  const anchors = [...commonItems(before.map(key), after.map(key)), [before.length, after.length]]
  let [from, to] = [0, 0]
  for (const [nextFrom = 0, nextTo = 0] of anchors) {
    const [removed, added] = [nextFrom - from, nextTo - to]
    for (let offset = 0; offset < Math.max(removed, added); offset++) {
      const at = [...path, to + offset]
      if (removed === added)
        found.push(...semanticDiff(before[from + offset], after[to + offset], at))
      else found.push(at)
    }
    ;[from, to] = [nextFrom + 1, nextTo + 1]
  }
  return found
}

/** Pairs of places of equal items, in rising order. */
function commonItems(before: string[], after: string[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0)
  )
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[]
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Equal for equal values with their keys in one order. */
const key = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
