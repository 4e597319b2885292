import type { YamlPath } from '../engine/types/fix.js'
import { pairedItems } from './paired-items.js'

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
 * Items that are equal or alike in both lists, in order, are paired first. What stands between two pairs is compared
 * one by one where both sides have as many, else it was taken out on one side and put in on the other. In lists of one
 * length an item may have become like its neighbour: there the shorter account holds.
 */
function listDiff(before: unknown[], after: unknown[], at: Difference): Difference[] {
  const paired = pairedDiff(before, after, at)
  if (before.length !== after.length) return paired
  const oneByOne = before.flatMap((item, index) =>
    semanticDiff(item, after[index], below(at, index, index))
  )
  return oneByOne.length < paired.length ? oneByOne : paired
}

function pairedDiff(before: unknown[], after: unknown[], at: Difference): Difference[] {
  const found: Difference[] = []
  const compare = (from: number, to: number) =>
    semanticDiff(before[from], after[to], below(at, from, to))
  const pairs = [...pairedItems(before, after), [before.length, after.length] as const]
  let [from, to] = [0, 0]
  for (const [nextFrom, nextTo] of pairs) {
    if (nextFrom - from === nextTo - to) {
      for (; from < nextFrom; from++, to++) found.push(...compare(from, to))
    }
    for (; from < nextFrom; from++) {
      found.push({ before: [...at.before, from], after: [...at.before, from] })
    }
    for (; to < nextTo; to++) found.push(below(at, nextFrom, to))
    if (nextFrom < before.length) found.push(...compare(nextFrom, nextTo))
    ;[from, to] = [nextFrom + 1, nextTo + 1]
  }
  return found
}

/** Equal for equal values with their keys in one order. */
const key = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
