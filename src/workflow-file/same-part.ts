import { isScalar, type Pair, type YAMLMap } from 'yaml'
import { locateFailure, type Hints } from './locate-failure.js'
import type { Workflow } from './open-workflow.js'

/** Keys of the whole file that bear on no job's work. */
const beside = new Set(['jobs', 'name', 'run-name', 'on', 'true'])

/**
 * Whether what failed stands in two versions of a workflow in the same words: the failing job, where it is known, and
 * what the file sets for all jobs.
 */
export function isSamePart(now: Workflow, then: Workflow, hints: Hints): boolean {
  if (now.text === then.text) return true
  const [mine, theirs] = [locateFailure(now, hints).job, locateFailure(then, hints).job]
  if (!mine || !theirs || mine.id !== theirs.id) return false
  return (
    sourceOf(now, mine.map) === sourceOf(then, theirs.map) && settingsOf(now) === settingsOf(then)
  )
}

function settingsOf(workflow: Workflow): string {
  const pairs = workflow.root.items.filter(({ key }) => !beside.has(nameOf(key)))
  return pairs.map((pair) => pairSource(workflow, pair)).join('\n')
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

function pairSource(workflow: Workflow, { key, value }: Pair): string {
  const from = (key as YAMLMap).range?.[0] ?? 0
  const to = (value as YAMLMap | null)?.range?.[1] ?? from
  return workflow.text.slice(from, to).trimEnd()
}

function sourceOf({ text }: Workflow, { range }: YAMLMap): string {
  return range ? text.slice(range[0], range[1]).trimEnd() : ''
}
