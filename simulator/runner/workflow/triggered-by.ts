import type { EventFilters, ReadWorkflow, TriggerEvent } from '../types.js'
import { matchesFilter } from './filter-pattern.js'

/** What a `pull_request` listens to where it names no `types`; every other event listens to all of its types. */
const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened']

/** Whether the event starts the workflow: its branch, tag, path, type and workflow filters all let it through. */
export function triggeredBy(workflow: ReadWorkflow, event: TriggerEvent): boolean {
  const filters = workflow.triggers.get(event.name)
  if (!filters || workflow.errors.length > 0) return false
  return (
    typeMatches(filters, event) &&
    workflowMatches(filters, event) &&
    refMatches(filters, event) &&
    pathsMatch(filters, event)
  )
}

function typeMatches({ types }: EventFilters, { name, action }: TriggerEvent) {
  const wanted = types ?? (/^pull_request(_target)?$/.test(name) ? PULL_REQUEST_TYPES : null)
  return wanted === null || action === undefined || wanted.includes(action)
}

const workflowMatches = ({ workflows }: EventFilters, { workflow }: TriggerEvent) =>
  workflows === undefined || workflow === undefined || matchesFilter(workflows, workflow)

function refMatches(filters: EventFilters, event: TriggerEvent) {
  const tag = /^refs\/tags\/(.+)$/.exec(event.ref ?? '')?.[1]
  const branch = event.branch ?? /^refs\/heads\/(.+)$/.exec(event.ref ?? '')?.[1]
  const branchFilters = filters.branches ?? filters['branches-ignore']
  const tagFilters = filters.tags ?? filters['tags-ignore']
  if (!branchFilters && !tagFilters) return true
  if (tag !== undefined)
    return tagFilters !== undefined && listed(filters.tags, filters['tags-ignore'], tag)
  if (branch === undefined) return true
  return branchFilters !== undefined && listed(filters.branches, filters['branches-ignore'], branch)
}

const listed = (only: string[] | undefined, ignored: string[] | undefined, text: string) =>
  only ? matchesFilter(only, text) : !matchesFilter(ignored ?? [], text)

function pathsMatch(filters: EventFilters, { ref, changedPaths }: TriggerEvent) {
  if (!changedPaths || ref?.startsWith('refs/tags/')) return true
  const { paths, 'paths-ignore': ignored } = filters
  if (paths) return changedPaths.some((path) => matchesFilter(paths, path))
  if (ignored) return changedPaths.some((path) => !matchesFilter(ignored, path))
  return true
}
