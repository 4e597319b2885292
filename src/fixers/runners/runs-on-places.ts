import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLSeq } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import { entryOf, mapAt, type JobNode } from '../../workflow-file/find-nodes.js'

/** A scalar that says which runner a job takes. */
export interface LabelPlace {
  node: Scalar
  path: YamlPath
  /** The list of a matrix that holds it; null for `runs-on` itself, `include` and `exclude`. */
  axis: YAMLSeq | null
  /** Which list of the matrix it stands in, by itself or in an entry; null for `runs-on` itself. */
  list: 'axis' | 'include' | 'exclude' | null
  /** The rest of that entry as text; empty where the label stands by itself. */
  beside: string
}

/** All that the file says about a job's runner. */
export interface RunsOn {
  job: JobNode
  places: LabelPlace[]
  /** Keys of the matrix that `runs-on` asks: `os`, `config.os`. */
  keys: string[]
  /** Its labels are those of runners of one's own. */
  ownRunners: boolean
}

/** The places of a job's runner: `runs-on`, its list, its group's labels, and the values of its matrix. */
export function runsOnOf(job: JobNode): RunsOn {
  const value = entryOf(job.map, 'runs-on')?.value ?? null
  const path = [...job.path, 'runs-on']
  const labels = isMap(value) ? (entryOf(value, 'labels')?.value ?? null) : value
  const own = scalarsOf(labels, isMap(value) ? [...path, 'labels'] : path)
  const keys = own.flatMap(({ node }) =>
    [...String(node.value).matchAll(/\bmatrix\.([\w-]+(?:\.[\w-]+)*)/g)].map(([, key = '']) => key)
  )
  const places = [
    ...own.map((place) => ({ ...place, axis: null, list: null, beside: '' })),
    ...keys.flatMap((key) => matrixPlaces(job, key))
  ]
  const grouped = isMap(value) && value.has('group')
  const ownRunners =
    grouped || places.some(({ node }) => String(node.value).toLowerCase() === 'self-hosted')
  return { job, places, keys, ownRunners }
}

/**
 * The places whose label one must not become: entries of the same list that are alike but for it; and for a label by
 * itself every other of the matrix, since an `include` or `exclude` of its name would be taken for one of its legs.
 */
export function rivalsOf(place: LabelPlace, places: readonly LabelPlace[]): LabelPlace[] {
  const others = places.filter((each) => each !== place && each.list !== null)
  if (place.list === null) return []
  if (place.axis) return others
  return others.filter(({ list, beside }) => list === place.list && beside === place.beside)
}

function scalarsOf(node: Node | null, path: YamlPath): Pick<LabelPlace, 'node' | 'path'>[] {
  if (isScalar(node)) return [{ node, path }]
  if (!isSeq(node)) return []
  return node.items.flatMap((item, index) =>
    isScalar(item) ? [{ node: item, path: [...path, index] }] : []
  )
}

/** The values of a matrix's key, in its list, `include` and `exclude`. */
export function matrixPlaces(job: JobNode, key: string): LabelPlace[] {
  const strategy = mapAt(job.map, 'strategy')
  const matrix = strategy && mapAt(strategy, 'matrix')
  if (!matrix) return []
  const base = [...job.path, 'strategy', 'matrix']
  const [axis = '', ...inner] = key.split('.')
  const list = entryOf(matrix, axis)?.value
  const values = isSeq(list) ? itemsAt(list, inner, [...base, axis], 'axis') : []
  const joined = (['include', 'exclude'] as const).flatMap((name) => {
    const entries = entryOf(matrix, name)?.value
    return isSeq(entries) ? itemsAt(entries, [axis, ...inner], [...base, name], name) : []
  })
  return [...values, ...joined]
}

function itemsAt(
  items: YAMLSeq,
  keys: readonly string[],
  path: YamlPath,
  list: NonNullable<LabelPlace['list']>
): LabelPlace[] {
  return items.items.flatMap((item, index) => {
    const node = nodeAt(item as Node, keys)
    const at = [...path, index, ...keys]
    const axis = keys.length === 0 ? items : null
    return isScalar(node) ? [{ node, path: at, axis, list, beside: besideOf(item, keys) }] : []
  })
}

/** An entry without the value at a key, keys in order. */
function besideOf(item: unknown, keys: readonly string[]): string {
  if (!isMap(item)) return ''
  const [key, ...inner] = keys
  const pairs = item.items.map(({ key: name, value }) =>
    String(name) === key ? [key, besideOf(value, inner)] : [String(name), String(value)]
  )
  return JSON.stringify(pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

function nodeAt(node: Node | null, keys: readonly string[]): Node | null {
  const [key, ...rest] = keys
  if (key === undefined) return node
  return isMap(node) ? nodeAt(entryOf(node, key)?.value ?? null, rest) : null
}
