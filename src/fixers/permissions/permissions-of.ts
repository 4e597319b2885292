import { isScalar, type YAMLMap } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import { entryOf, mapAt, type Entry, type JobNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { isLevel, missingFrom, type Scopes } from '../tables/scopes.js'

/** A `permissions:` block as it is written. */
export type Block = { all: 'read' | 'write' } | { map: YAMLMap; scopes: Scopes }

/** The block of a job or a workflow; null where there is none. Abstains where it can't be read. */
export function blockOf(map: YAMLMap): Block | null {
  const entry = entryOf(map, 'permissions')
  if (!entry) return null
  const inner = mapAt(map, 'permissions')
  if (inner) return { map: inner, scopes: scopesIn(inner) }
  const text = isScalar(entry.value) ? entry.value.value : null
  if (text === 'read-all') return { all: 'read' }
  if (text === 'write-all') return { all: 'write' }
  return abstain('The permissions are written in a way that is not understood.')
}

function scopesIn(map: YAMLMap): Scopes {
  const pairs = (map.items as Entry[]).map(({ key, value }) => [
    String(key.value),
    isScalar(value) ? String(value.value) : ''
  ])
  if (!pairs.every(([, level]) => isLevel(level ?? ''))) {
    abstain('The permissions are written in a way that is not understood.')
  }
  return Object.fromEntries(pairs) as Scopes
}

/** The block that counts for a job: its own, else the workflow's. */
export function blockFor({ root }: Workflow, job: JobNode): Block | null {
  return blockOf(job.map) ?? blockOf(root)
}

export function allowsAll(block: Block, scopes: Scopes): boolean {
  if ('map' in block) return Object.keys(missingFrom(block.scopes, scopes)).length === 0
  return block.all === 'write' || Object.values(scopes).every((level) => level !== 'write')
}
