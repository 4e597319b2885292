import { parse, parseDocument } from 'yaml'
import type { YamlPath } from '../../src/engine/types/fix.js'
import { semanticDiff, type Difference } from '../../src/workflow-file/semantic-diff.js'
import { lineCounts, unifiedDiff } from '../../src/workflow-file/unified-diff.js'
import type { Pair } from './pairs.js'

/** A fix beside the repair that a person made. */
export interface Comparison {
  /** Each place that the fix changes is one that the person changed too. */
  samePlace: boolean
  /** There, each value is the person's, or as good: see `isAsGood`. */
  rightValue: boolean
  /** No more lines than the person's, plus one. */
  minimal: boolean
}

interface Place {
  /** Keys from the root; a step by what it does, since its number moves. */
  name: string
  value: unknown
}

export function compare(pair: Pair, after: string): Comparison {
  if (parseDocument(pair.before, { uniqueKeys: false }).errors.length > 0) {
    return compareTexts(pair, after)
  }
  const ours = placesIn(pair.before, after)
  const theirs = placesIn(pair.before, pair.after)
  const matches = ours.map((place) => theirs.filter(({ name }) => isSame(name, place.name)))
  return {
    samePlace: matches.every((found) => found.length > 0),
    rightValue: ours.every(({ value }, index) =>
      (matches[index] ?? []).some((other) => isAsGood(value, other.value, pair))
    ),
    minimal: linesOf(pair.before, after) <= linesOf(pair.before, pair.after) + 1
  }
}

/** What was no YAML has no places but its lines. */
function compareTexts(pair: Pair, after: string): Comparison {
  const removed = (text: string) =>
    unifiedDiff('x', pair.before, text)
      .split('\n')
      .filter((line) => /^-(?!--)/.test(line))
  const theirs = removed(pair.after)
  const value = (text: string) => plain(parse(text, { uniqueKeys: false }))
  return {
    samePlace: removed(after).every((line) => theirs.includes(line)),
    rightValue: value(after) === value(pair.after),
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
    value: at(value, place.after)
  }))
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
      if (isRecord(whole) && 'run' in whole) return '(script)'
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

/**
 * Equal but for quotes and spaces; a number at most twice as far; an action of the same name, of the person's version
 * or a newer one. Where the person's own target is refused today, or is retired, any other target will do.
 */
function isAsGood(ours: unknown, theirs: unknown, pair: Pair): boolean {
  if (plain(ours) === plain(theirs)) return true
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return ours >= theirs / 2 && ours <= theirs * 2
  }
  if (isRecord(ours) && isRecord(theirs)) {
    return Object.entries(ours).every(
      ([key, value]) =>
        isBeside(key, value) || (key in theirs && isAsGood(value, theirs[key], pair))
    )
  }
  if (typeof ours !== 'string' || typeof theirs !== 'string') return false
  if (commandsOf(ours) === commandsOf(theirs)) return true
  const [action, version = ''] = ours.split('@')
  const [other, target = ''] = theirs.split('@')
  if (version === '' || action !== other) return isLabelAsGood(ours, theirs)
  return pair.targetRefusedToday || major(version) >= major(target)
}

/** A step's name, and what a new block of permissions keeps for the checkout. */
function isBeside(key: string, value: unknown): boolean {
  return key === 'name' || (key === 'contents' && value === 'read')
}

/** Another image of the same system: people take the newest, the next or `-latest`. */
function isLabelAsGood(ours: string, theirs: string): boolean {
  const system = (label: string) => /^(?:ubuntu|macos|windows)(?=-[\w.-]+$)/.exec(label)?.[0]
  return system(ours) !== undefined && system(ours) === system(theirs)
}

/** Whether they stand in lines of their own or behind `&&` is the same. */
const commandsOf = (script: string) =>
  plain(
    script
      .split(/&&|;|\n/)
      .map((command) => command.replace(/ -y\b/g, '').trim())
      .filter((command) => command !== '' && command !== 'sudo apt-get update')
  )
const major = (version: string) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)
const plain = (value: unknown) =>
  (JSON.stringify(value) ?? '').replace(/[\s"'\\{}]/g, '').replace(/^recursive$/, 'true')
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
