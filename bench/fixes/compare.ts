import { parse, parseDocument } from 'yaml'
import type { Fix, YamlPath } from '../../src/engine/types/fix.js'
import { semanticDiff, type Difference } from '../../src/workflow-file/semantic-diff.js'
import { lineCounts, unifiedDiff } from '../../src/workflow-file/unified-diff.js'
import { bringsPnpm, isAsGood, isRecord } from './as-good.js'
import type { Pair } from './pairs.js'
import { isOwed, type Place } from './refused-today.js'
import { withoutDress } from './script-meaning.js'

/** A fix beside the repair that a person made. */
export interface Comparison {
  /** Each place that the fix changes is one that the person changed too, or must be changed today: see `isOwed`. */
  samePlace: boolean
  /** There, each value is the person's, or as good: see `isAsGood`. */
  rightValue: boolean
  /** No more lines than the person's, plus one. */
  minimal: boolean
}

export function compare(pair: Pair, { after, mode, path }: Fix): Comparison {
  if (mode !== undefined) return compareMode(pair, path)
  if (parseDocument(pair.before, { uniqueKeys: false }).errors.length > 0) {
    return compareTexts(pair, after)
  }
  const ours = placesIn(pair.before, after)
  const theirs = placesIn(pair.before, pair.after)
  const matches = ours.map((place) => theirs.filter(({ name }) => isSame(name, place.name)))
  return {
    samePlace: ours.every(
      (place, index) => (matches[index] ?? []).length > 0 || isOwed(place, pair)
    ),
    rightValue: ours.every(
      (place, index) =>
        isOwed(place, pair) ||
        (matches[index] ?? []).some((other) => isAsGood(place, other.value, pair))
    ),
    minimal: linesOf(pair.before, after) <= linesOf(pair.before, pair.after) + 1
  }
}

/** The mode in the tree is what `chmod +x` of the same file in a step does for one job; it is the better place. */
function compareMode({ added }: Pair, path: string): Comparison {
  const modes = added.flatMap((line) => /\bchmod (?:a?\+x|\d*[57]\d*) (.*)$/.exec(line)?.[1] ?? [])
  const isIt = modes.some((words) =>
    words.split(/\s+/).some((word) => word.replace(/^\.\//, '') === path)
  )
  return { samePlace: isIt, rightValue: isIt, minimal: isIt }
}

/** What was no YAML has no places but its lines; the person's other edits of the file are not held against a fix. */
function compareTexts(pair: Pair, after: string): Comparison {
  const lines = (text: string, mark: RegExp) =>
    unifiedDiff('x', pair.before, text)
      .split('\n')
      .filter((line) => mark.test(line))
  const isAmong = (mark: RegExp) => {
    const theirs = lines(pair.after, mark)
    return lines(after, mark).every((line) => theirs.includes(line))
  }
  const value = (text: string) => withoutDress(parse(text, { uniqueKeys: false }))
  const samePlace = isAmong(/^-(?!--)/)
  return {
    samePlace,
    rightValue: value(after) === value(pair.after) || (samePlace && isAmong(/^\+(?!\+\+)/)),
    minimal: linesOf(pair.before, after) <= linesOf(pair.before, pair.after) + 1
  }
}

function linesOf(before: string, after: string): number {
  const { linesAdded, linesRemoved } = lineCounts(unifiedDiff('x', before, after))
  return linesAdded + linesRemoved
}

function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

function placesIn(before: string, after: string): Place[] {
  const value: unknown = parse(after, { uniqueKeys: false })
  const old: unknown = parse(before, { uniqueKeys: false })
  return semanticDiff(old, value).map((place) => ({
    name: nameOf(place, value, old),
    old: at(old, place.before),
    value: isTakenOut(place, old, value) ? undefined : at(value, place.after)
  }))
}

/** An item that was taken out of a list has its old place in both, where another old item stands now, or none. */
function isTakenOut({ before, after }: Difference, old: unknown, value: unknown): boolean {
  if (typeof before.at(-1) !== 'number' || before.join() !== after.join()) return false
  const [was, is] = [old, value].map((root) => at(root, before.slice(0, -1)) as unknown[])
  const now = at(value, after)
  return (
    (was?.length ?? 0) > (is?.length ?? 0) && (now === undefined || was?.includes(now) === true)
  )
}

/** A step in which something changed goes by its old name, one that is new or gone by its own. */
function nameOf({ before, after }: Difference, root: unknown, old: unknown): string {
  return after
    .map((step, index) => {
      if (typeof step === 'string') return step
      if (after[index - 1] !== 'steps') return '*'
      const isWhole = index === after.length - 1
      const own = at(root, after.slice(0, index + 1))
      const whole = isWhole ? own : null
      if (isRecord(whole) && ('run' in whole || bringsPnpm(whole))) return '(script)'
      return stepName(whole ?? at(old, before.slice(0, index + 1)) ?? own)
    })
    .join('.')
}

function stepName(step: unknown): string {
  const { id, name, uses, run } = (step ?? {}) as Record<string, unknown>
  if (typeof uses === 'string') return `(${uses.split('@')[0]})`
  const first = typeof run === 'string' ? (run.split('\n')[0] ?? '') : 'run'
  return `(${[name, id, first].find((each) => typeof each === 'string') as string})`.replaceAll(
    '.',
    '_'
  )
}

function at(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    root
  )
}
