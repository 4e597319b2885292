import type { YamlPath } from '../engine/types/fix.js'

/**
 * One place where two values differ, by its path in either. An item that was put into a list has in `before` the place
 * of the item that it now stands in front of; one that was taken out has its old place in both.
 */
export interface Difference {
  before: YamlPath
  after: YamlPath
}

/** Every place where two values, as YAML reads them, differ; list items are matched, so that one put in is one place. */
export function semanticDiff(
  before: unknown,
  after: unknown,
  at: Difference = { before: [], after: [] }
): Difference[] {
  if (before === after || key(before) === key(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listDiff(before, after, at)
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) =>
      semanticDiff(before[name], after[name], below(at, name, name))
    )
  }
  return [at]
}

const below = (at: Difference, before: string | number, after: string | number): Difference => ({
  before: [...at.before, before],
  after: [...at.after, after]
})

/** Whether a place of the old value is one that was declared, or lies below one. */
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
 * compared pairwise where both sides have as many, else it was taken out on one side and put in on the other.
 */
function listDiff(before: unknown[], after: unknown[], at: Difference): Difference[] {
  const found: Difference[] = []
  const anchors = [...commonItems(before.map(key), after.map(key)), [before.length, after.length]]
  let [from, to] = [0, 0]
  for (const [nextFrom = 0, nextTo = 0] of anchors) {
    const [removed, added] = [nextFrom - from, nextTo - to]
    if (removed === added) {
      for (; from < nextFrom; from++, to++) {
        found.push(...semanticDiff(before[from], after[to], below(at, from, to)))
      }
    }
    for (; from < nextFrom; from++) {
      found.push({ before: [...at.before, from], after: [...at.before, from] })
    }
    for (; to < nextTo; to++) found.push(below(at, nextFrom, to))
    ;[from, to] = [nextFrom + 1, nextTo + 1]
  }
  return found
}

/** Pairs of places of equal items, in rising order. Those at both ends are paired first: of twins the near one. */
function commonItems(before: string[], after: string[]): [number, number][] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const middle = commonWithin(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail)
  )
  return [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle.map(([i, j]): [number, number] => [head + i, head + j]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [
      before.length - tail + at,
      after.length - tail + at
    ])
  ]
}

/** Of two items that changed places the one moved up counts as moved. */
function commonWithin(before: string[], after: string[]): [number, number][] {
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
    else if (at(i + 1, j) > at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Equal for equal values with their keys in one order. */
const key = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
