import type { OwnPattern, TextRule } from '../engine/types/rule.js'
import type { OwnRow } from './config-schema.js'
import { nameOf } from './explain-issue.js'
import { compileOwnPattern, groupNamesOf } from './own-pattern.js'
import { tooWide } from './pattern-width.js'
import type { Fault, Path } from './read-yaml.js'

/** A row as a rule of the engine, or what is wrong with it; its examples are tried in `exampleFaults`. */
export function ownRule(row: OwnRow, path: Path): { rule: TextRule } | { faults: Fault[] } {
  const shape = shapeOf(row, path)
  if ('faults' in shape) return shape
  const compiled = shape.sources.map((source) => compileOwnPattern(source))
  const faults = compiled.flatMap((one, index) => {
    const place = shape.pathOf(index)
    const message = 'fault' in one ? one.fault : widthFault(one.pattern, index)
    return message === null ? [] : [{ path: place, message: `${nameOf(place)} ${message}` }]
  })
  if (faults.length > 0) return { faults }
  const patterns = compiled.flatMap((one) => ('pattern' in one ? [one.pattern] : []))
  const unknown = placeholderFaults(row, patterns, path)
  return unknown.length > 0 ? { faults: unknown } : { rule: ruleOf(row, patterns) }
}

interface Shape {
  sources: string[]
  pathOf(index: number): Path
}

function shapeOf({ pattern, patterns, within }: OwnRow, path: Path): Shape | { faults: Fault[] } {
  const fault = (message: string) => ({ faults: [{ path, message: `${nameOf(path)} ${message}` }] })
  if (pattern !== undefined) {
    if (patterns !== undefined) return fault('has `pattern` and `patterns`; keep one of them')
    if (within !== undefined) {
      return fault('has `within`, which is for `patterns`; remove it')
    }
    return { sources: [pattern], pathOf: () => [...path, 'pattern'] }
  }
  if (patterns === undefined) {
    return fault('has no `pattern`; add one, or `patterns` with `within` for several lines')
  }
  if (within === undefined) {
    return fault('has `patterns` without `within`; add how many lines one may stand after another')
  }
  return { sources: patterns, pathOf: (index) => [...path, 'patterns', index] }
}

/** A later line of several may be anything that is not empty: the first one has said what is sought. */
function widthFault(pattern: OwnPattern, index: number): string | null {
  if (index === 0) return tooWide(pattern)
  return pattern.test('') ? 'matches the empty text; write what the line must hold' : null
}

function ruleOf(row: OwnRow, [first, second, ...rest]: OwnPattern[]): TextRule {
  const { id, category, transient, blame, severity, rank, summary, matches, ignores } = row
  const remedy =
    row.remedy || 'No remedy is written for this row of `.github/auto-heal.yml`; see its line.'
  const docs = row.docs ?? null
  const facts = { id, category, transient, blame, severity, rank, summary, remedy, docs }
  const common = { ...facts, own: true as const, matches, ignores }
  if (!first) throw new Error(`Row ${id} has no pattern.`)
  return second && row.within !== undefined
    ? { ...common, patterns: [first, second, ...rest], within: row.within }
    : { ...common, pattern: first }
}

function placeholderFaults(row: OwnRow, patterns: OwnPattern[], path: Path): Fault[] {
  const groups = new Set(patterns.flatMap(groupNamesOf))
  return (['summary', 'remedy'] as const).flatMap((key) =>
    [...row[key].matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !groups.has(name))
      .map((name) => ({
        path: [...path, key],
        message: `${nameOf([...path, key])} names \`{${name}}\`, which no pattern catches; write \`(?P<${name}>...)\` in the pattern, or leave it out`
      }))
  )
}
