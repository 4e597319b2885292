import { isDeepStrictEqual } from 'node:util'
import { toData } from '../expressions/data.js'

export type Combination = Record<string, unknown>

/**
 * The jobs of an evaluated `strategy.matrix`, in the service's order: the product of the lists, `exclude` taken out,
 * `include` merged in or appended. Source: docs "Running variations of jobs in a workflow".
 */
export function expandMatrix(matrix: Record<string, unknown>): Combination[] {
  const { include, exclude, ...axes } = matrix
  const excluded = combinationsIn(exclude)
  const originals = product(axes).filter(
    (combination) => !excluded.some((pattern) => contains(combination, pattern))
  )
  const merged = originals.map((original) => ({ original, full: { ...original } }))
  const appended: Combination[] = []
  for (const extra of combinationsIn(include)) {
    const hosts = merged.filter(({ original }) => agrees(original, extra))
    if (hosts.length === 0) appended.push({ ...extra })
    for (const host of hosts) Object.assign(host.full, extra)
  }
  return [...merged.map(({ full }) => full), ...appended]
}

function product(axes: Record<string, unknown>): Combination[] {
  const entries = Object.entries(axes)
  if (entries.length === 0) return []
  return entries.reduce<Combination[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) =>
        (Array.isArray(values) ? (values as unknown[]) : [values]).map((value) => ({
          ...combination,
          [name]: value
        }))
      ),
    [{}]
  )
}

const combinationsIn = (value: unknown): Combination[] =>
  Array.isArray(value) ? (value as Combination[]) : []

const contains = (combination: Combination, pattern: Combination) =>
  Object.entries(pattern).every(([name, value]) => isDeepStrictEqual(combination[name], value))

/** No value of the product is overwritten. */
const agrees = (original: Combination, extra: Combination) =>
  Object.entries(extra).every(
    ([name, value]) => !(name in original) || isDeepStrictEqual(original[name], value)
  )

/** `name (a, b)`, what a job of a matrix is called where its name does not use the matrix. */
export function matrixSuffix(combination: Combination): string {
  const values = leavesOf(combination)
  return values.length === 0 ? '' : ` (${values.join(', ')})`
}

/** `a_b`, what the service calls a combination in its messages; none starts with a digit. */
export const matrixKey = (combination: Combination): string =>
  leavesOf(combination)
    .join('_')
    .replace(/[^\w-]/g, '_')
    .replace(/^(?=\d)/, '_')

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [toData(value).coerceString()]
