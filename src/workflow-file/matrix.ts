import { isMap } from 'yaml'
import { mapAt, textAt, type JobNode } from './find-nodes.js'
import type { Workflow } from './open-workflow.js'

/** The values of one leg by their keys, as YAML reads them. */
export type Leg = Readonly<Record<string, unknown>>

const mostLegs = 256

/**
 * The legs of a job's matrix as GitHub makes them, `exclude` before `include`. null where the file alone does not
 * tell them, since an expression makes a part. A job without a matrix is one leg without values.
 */
export function legsOf({ document }: Workflow, job: JobNode): Leg[] | null {
  const strategy = mapAt(job.map, 'strategy')
  if (!strategy?.has('matrix')) return [{}]
  const node = mapAt(strategy, 'matrix')
  if (!isMap(node)) return null
  const matrix = node.toJS(document) as Record<string, unknown>
  const { include = [], exclude = [], ...axes } = matrix
  const lists = Object.values({ include, exclude, ...axes })
  if (!lists.every(isList) || hasExpression(lists)) return null
  const product = productOf(axes as Record<string, unknown[]>)
  if (product.length > mostLegs) return null
  const kept = product.filter((leg) => !(exclude as Leg[]).some((each) => matches(leg, each)))
  return included(kept, include as Leg[], Object.keys(axes))
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

const hasExpression = (value: unknown): boolean => JSON.stringify(value).includes('${{')

function productOf(axes: Record<string, unknown[]>): Leg[] {
  const entries = Object.entries(axes)
  if (entries.length === 0) return []
  return entries.reduce<Leg[]>(
    (legs, [key, values]) =>
      legs.length > mostLegs
        ? legs
        : legs.flatMap((leg) => values.map((value) => ({ ...leg, [key]: value }))),
    [{}]
  )
}

const matches = (leg: Leg, part: Leg): boolean =>
  Object.entries(part).every(([key, value]) => JSON.stringify(leg[key]) === JSON.stringify(value))

/** An entry joins every leg of whose own values it changes none; one that joins none is a leg by itself. */
function included(legs: readonly Leg[], include: readonly Leg[], axes: readonly string[]): Leg[] {
  const grown: Leg[] = [...legs]
  const added: Leg[] = []
  for (const entry of include) {
    const own = Object.fromEntries(Object.entries(entry).filter(([key]) => axes.includes(key)))
    const joined = legs.flatMap((leg, index) => (matches(leg, own) ? [index] : []))
    for (const index of joined) grown[index] = { ...grown[index], ...entry }
    if (joined.length === 0) added.push(entry)
  }
  return [...grown, ...added]
}

/** A text with its `${{ matrix.… }}` filled in for a leg; expressions of other kinds stay. */
export function filledIn(text: string, leg: Leg): string {
  return text.replace(/\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g, (whole, key: string) => {
    const value = valueAt(leg, key)
    return isText(value) ? String(value) : whole
  })
}

/** A value that GitHub writes as it stands. */
export const isText = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** The value of `matrix.<key>` in a leg, `key` being `os` or `config.os`. */
export function valueAt(leg: Leg, key: string): unknown {
  let value: unknown = leg
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** The legs in which the plain parts of a condition hold; parts that a file alone can't tell are taken as true. */
export function legsWhere(legs: readonly Leg[], condition: string | null): Leg[] {
  if (condition === null || condition.includes('||')) return [...legs]
  const parts = condition.replace(/^\s*\$\{\{|\}\}\s*$/g, '').split('&&')
  return legs.filter((leg) => parts.every((part) => holds(part.trim(), leg)))
}

function holds(part: string, leg: Leg): boolean {
  const equal = /^matrix\.([\w.-]+)\s*(==|!=)\s*(?:'([^']*)'|([\d.]+|true|false))$/.exec(part)
  if (equal) {
    const [, key = '', sign, quoted, bare] = equal
    const same = textOf(valueAt(leg, key)) === (quoted ?? bare ?? '').toLowerCase()
    return same === (sign === '==')
  }
  const call = /^(contains|startsWith)\(\s*matrix\.([\w.-]+)\s*,\s*'([^']*)'\s*\)$/.exec(part)
  if (!call) return true
  const [, name, key = '', text = ''] = call
  const value = textOf(valueAt(leg, key))
  return name === 'contains'
    ? value.includes(text.toLowerCase())
    : value.startsWith(text.toLowerCase())
}

/** GitHub compares texts without regard to case. */
const textOf = (value: unknown): string => (isText(value) ? String(value).toLowerCase() : '')

/** The condition of a job or a step; null where it has none. */
export const conditionOf = ({ map }: Pick<JobNode, 'map'>): string | null => textAt(map, 'if')
