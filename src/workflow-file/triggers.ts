import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { EventFilter, WorkflowTriggers } from '../engine/types/verification.js'
import { entryOf, triggersOf } from './find-nodes.js'
import { openWorkflow } from './open-workflow.js'
import { Abstained } from './abstain.js'

/** What starts a workflow; null for a file that can't be read. */
export function workflowTriggers(text: string): WorkflowTriggers | null {
  try {
    const workflow = openWorkflow('workflow', text)
    const names = triggersOf(workflow)
    const on = entryOf(workflow.root, 'on')?.value
    const events = isMap(on) ? on : null
    return {
      push: names.includes('push') ? filterOf(events, 'push') : null,
      pullRequest: names.includes('pull_request') ? filterOf(events, 'pull_request') : null,
      dispatch: names.includes('workflow_dispatch') ? dispatchOf(events) : null
    }
  } catch (error) {
    if (!(error instanceof Abstained)) throw error
    return null
  }
}

function filterOf(events: YAMLMap | null, name: string): EventFilter | null {
  const filters = bodyOf(events, name)
  const types = textsIn(filters, 'types')
  if (types !== null && !types.includes('opened')) return null
  // A push of tags alone is none of a branch.
  if (textsIn(filters, 'tags') !== null && textsIn(filters, 'branches') === null) return null
  return {
    branches: textsIn(filters, 'branches'),
    branchesIgnore: textsIn(filters, 'branches-ignore'),
    paths: textsIn(filters, 'paths'),
    pathsIgnore: textsIn(filters, 'paths-ignore')
  }
}

function dispatchOf(events: YAMLMap | null): 'open' | 'needs-inputs' {
  const inputs = bodyOf(bodyOf(events, 'workflow_dispatch'), 'inputs')
  const asked = (inputs?.items ?? []).some(({ value }) => {
    if (!isMap(value)) return false
    return valueOf(value, 'required') === true && valueOf(value, 'default') === undefined
  })
  return asked ? 'needs-inputs' : 'open'
}

function bodyOf(map: YAMLMap | null, key: string): YAMLMap | null {
  const value = map === null ? null : entryOf(map, key)?.value
  return isMap(value) ? value : null
}

function valueOf(map: YAMLMap, key: string): unknown {
  const value = entryOf(map, key)?.value
  return isScalar(value) ? value.value : undefined
}

function textsIn(map: YAMLMap | null, key: string): string[] | null {
  const value = map === null ? null : entryOf(map, key)?.value
  if (isScalar(value)) return [String(value.value)]
  return isSeq(value) ? value.items.filter(isScalar).map((item) => String(item.value)) : null
}
