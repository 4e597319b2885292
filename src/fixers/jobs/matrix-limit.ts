import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import { mapAt } from '../../workflow-file/find-nodes.js'
import type { Problem } from '../fixer.js'
import { failingJob } from '../book/place.js'

interface Found {
  node: Scalar
  path: YamlPath
  /** The other values of the entry it stands in. */
  beside: string[]
}

/**
 * Where a matrix holds the number behind `matrix.<keys>` for the leg that failed: the one that stands there alone, that
 * equals `minutes`, or whose entry the job's name tells. Abstains where more than one could be meant.
 */
export function matrixLimit(
  problem: Problem,
  keys: readonly string[],
  minutes: number | null
): Pick<Found, 'node' | 'path'> {
  const job = failingJob(problem)
  const strategy = mapAt(job.map, 'strategy')
  const matrix = strategy && mapAt(strategy, 'matrix')
  if (!matrix) abstain(`The limit of job \`${job.id}\` comes from a matrix that is computed.`)
  const all = valuesIn(matrix, [...job.path, 'strategy', 'matrix'], keys)
  const equal = all.filter(({ node }) => minutes === null || Number(node.value) === minutes)
  const name = problem.failure.jobName ?? ''
  const named = equal.filter(({ beside }) => beside.every((value) => name.includes(value)))
  const [found, second] = equal.length > 1 ? named : equal
  if (!found || second || !/^[1-9]\d*$/.test(String(found.node.value))) {
    abstain(`It can't be told which value of the matrix of job \`${job.id}\` was the limit.`)
  }
  return found
}

function valuesIn(matrix: YAMLMap, path: YamlPath, keys: readonly string[]): Found[] {
  const [first = '', ...rest] = keys
  const values = itemsOf(matrix.get(first, true)).flatMap((item, index) =>
    followed(item, [...path, first, index], rest)
  )
  const included = itemsOf(matrix.get('include', true)).flatMap((item, index) =>
    followed(item, [...path, 'include', index], keys)
  )
  return [...values, ...included]
}

const itemsOf = (node: unknown): Node[] => (isSeq(node) ? (node.items as Node[]) : [])

function followed(node: Node, path: YamlPath, keys: readonly string[]): Found[] {
  if (keys.length === 0) return isScalar(node) ? [{ node, path, beside: [] }] : []
  const [key = '', ...rest] = keys
  if (!isMap(node)) return []
  const beside = node.items.flatMap(({ key: name, value }) =>
    isScalar(name) && name.value !== key && isScalar(value) ? [String(value.value)] : []
  )
  const next = node.get(key, true) as Node | undefined
  if (!next) return []
  return followed(next, [...path, key], rest).map((found) => ({
    ...found,
    beside: [...beside, ...found.beside]
  }))
}
