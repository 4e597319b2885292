import type { YAMLMap } from 'yaml'
import type { YamlPath } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import { together, type Change } from '../../workflow-file/change.js'
import { insertKey, setKey } from '../../workflow-file/edit-map.js'
import { entryOf, jobsOf, type JobNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { blockOf, type Block } from './permissions-of.js'
import { missingFrom, scopesText, union, type Scopes } from '../tables/scopes.js'

/** Permissions given to a job, as small as may be. */
export interface Grant extends Change {
  /** What the job may do now and could not before. */
  added: Scopes
  /** True where a block is written that takes from the job what nobody wrote down. */
  narrows: boolean
}

/**
 * Adds what is missing to the block that counts for a job. A workflow's block is extended where no other job has it;
 * else the job gets a block of its own that repeats it. Without any block the new one holds `had` too, since it sets
 * all others to none. Abstains where nothing is missing.
 */
export function grant(workflow: Workflow, job: JobNode, needed: Scopes, had: Scopes): Grant {
  const own = blockOf(job.map)
  if (own) return extended(workflow, own, job, needed)
  const shared = blockOf(workflow.root)
  if (shared && 'map' in shared && isAlone(workflow)) {
    return extended(workflow, shared, { path: [] }, needed)
  }
  const given = scopesOf(shared, needed, had)
  const added = missingOrAbstain(shared && 'map' in shared ? shared.scopes : {}, needed)
  const after = entryOf(job.map, 'uses') ? 'uses' : 'runs-on'
  const change = insertKey(workflow, job, 'permissions', union(given, needed), after)
  return { ...change, added, narrows: !(shared && 'map' in shared) }
}

function extended(
  workflow: Workflow,
  block: Block,
  { path }: Pick<JobNode, 'path'>,
  needed: Scopes
): Grant {
  if ('all' in block) return refuseAll(block.all, needed)
  const added = missingOrAbstain(block.scopes, needed)
  const at = { map: block.map, path: [...path, 'permissions'] }
  if (block.map.items.length === 0)
    return { ...intoBraces(block.map, added, at.path), added, narrows: false }
  const changes = Object.entries(added).map(([scope, level]) => setKey(workflow, at, scope, level))
  return { ...together(...changes), added, narrows: false }
}

/** `{}` with scopes in it. */
function intoBraces({ range }: YAMLMap, scopes: Scopes, path: YamlPath): Change {
  const [start, end] = range ?? [0, 0]
  return { edits: [{ start, end, text: `{ ${scopesText(scopes)} }` }], changes: [path] }
}

/** What the new block of a job starts from. */
function scopesOf(shared: Block | null, needed: Scopes, had: Scopes): Scopes {
  if (!shared) return had
  return 'map' in shared ? shared.scopes : refuseAll(shared.all, needed)
}

function refuseAll(all: 'read' | 'write', needed: Scopes): never {
  const isMet = all === 'write' || Object.values(needed).every((level) => level === 'read')
  if (isMet) missingOrAbstain(needed, needed)
  return abstain(
    'The permissions are `read-all`, in the place of which every scope that the job uses has to be named.'
  )
}

function missingOrAbstain(has: Scopes, needed: Scopes): Scopes {
  const missing = missingFrom(has, needed)
  if (Object.keys(missing).length > 0) return missing
  return abstain(
    'The job has these permissions already, so the token is limited elsewhere: by Settings, Actions, General, Workflow permissions of the repository or the organization, or since the run is of a fork or of Dependabot.'
  )
}

const isAlone = (workflow: Workflow): boolean => jobsOf(workflow).length === 1
