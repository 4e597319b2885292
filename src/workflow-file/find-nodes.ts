import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap
} from 'yaml'
import type { YamlPath } from '../engine/types/fix.js'
import { abstain } from './abstain.js'
import type { Workflow } from './open-workflow.js'

export type Entry = Pair<Scalar, Node | null>

export interface JobNode {
  id: string
  path: YamlPath
  /** The whole `id: …`. */
  entry: Entry
  map: YAMLMap
}

export interface StepNode {
  /** 0-based, in `steps`. */
  index: number
  path: YamlPath
  map: YAMLMap
}

/** The entry of a key; null where there is none. Abstains where the key stands twice. */
export function entryOf(map: YAMLMap, key: string): Entry | null {
  const found = (map.items as Entry[]).filter(
    (pair) => isScalar(pair.key) && pair.key.value === key
  )
  if (found.length > 1) abstain(`The key \`${key}\` stands twice in one place.`)
  return found[0] ?? null
}

/** The map below a key; null where there is none or something else. */
export function mapAt(map: YAMLMap, key: string): YAMLMap | null {
  const value = entryOf(map, key)?.value
  return isMap(value) ? value : null
}

/** The text of a key's scalar value, as YAML reads it; null where there is none. */
export function textAt(map: YAMLMap, key: string): string | null {
  const value = scalarAt(map, key)?.value as string | number | boolean | null | undefined
  return value === null || value === undefined ? null : String(value)
}

/** The scalar below a key; null where there is none or something else, such as an alias. */
export function scalarAt(map: YAMLMap, key: string): Scalar | null {
  const value = entryOf(map, key)?.value
  return isScalar(value) ? value : null
}

/** `on`, which YAML 1.1 would read as true, is a plain string here. */
export function triggersOf({ root }: Workflow): string[] {
  const value = entryOf(root, 'on')?.value
  if (isScalar(value)) return [String(value.value)]
  if (isSeq(value)) return value.items.filter(isScalar).map(({ value: name }) => String(name))
  return isMap(value) ? value.items.map(({ key }) => String(key)) : []
}

/** The jobs that are written out here; one that is an alias is another's. */
export function jobsOf({ root }: Workflow): JobNode[] {
  const jobs = mapAt(root, 'jobs')
  return ((jobs?.items ?? []) as Entry[]).flatMap((entry) => {
    if (!isScalar(entry.key) || !isMap(entry.value)) return []
    const id = String(entry.key.value)
    return [{ id, path: ['jobs', id], entry, map: entry.value }]
  })
}

/** The steps that are written out here, in order. */
export function stepsOf(job: JobNode): StepNode[] {
  const steps = entryOf(job.map, 'steps')?.value
  if (!isSeq(steps)) return []
  return steps.items.flatMap((map, index) =>
    isMap(map) ? [{ index, path: [...job.path, 'steps', index], map }] : []
  )
}

/** Every scalar value below a node that is written out there, with its path; keys are none. */
export function scalarsBelow(
  node: Node | null,
  path: YamlPath
): { node: Scalar; path: YamlPath }[] {
  if (isScalar(node)) return [{ node, path }]
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => scalarsBelow(item as Node, [...path, index]))
  }
  if (!isMap(node)) return []
  return (node.items as Entry[]).flatMap(({ key, value }) =>
    isScalar(key) ? scalarsBelow(value, [...path, String(key.value)]) : []
  )
}

/** Offset behind the last character that belongs to a node, comments left aside. */
export function endOf(node: Node | null | undefined, text: string): number {
  if (!node?.range) return 0
  const [start, end] = node.range
  if (isAlias(node)) return end
  if (isScalar(node)) return isBlockScalar(node) ? endOfBlock(node, text) : end
  if ((node as YAMLMap).flow) return end
  if (isMap(node)) {
    const ends = (node.items as Entry[]).map(endOfEntry(text))
    return Math.max(start, ...ends)
  }
  if (isSeq(node)) {
    return Math.max(start, ...node.items.map((item) => endOf(item as Node, text)))
  }
  return end
}

export const endOfEntry =
  (text: string) =>
  ({ key, value }: Entry): number =>
    Math.max(key.range?.[1] ?? 0, endOf(value, text))

export function isBlockScalar({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
}

/** Blank lines below a block scalar are not its own, unless `+` keeps them. */
function endOfBlock({ range }: Scalar, text: string): number {
  const [start, end] = range ?? [0, 0]
  const source = text.slice(start, end)
  const keeps = /^[|>]\d?\+/.test(source)
  return start + (keeps ? source.replace(/\r?\n$/, '') : source.trimEnd()).length
}
