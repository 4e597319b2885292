import { Scalar } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import { jobsOf, scalarAt, stepsOf, textAt, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { releases, type Release, type ReleasedAction } from '../tables/releases.js'
import { isSha } from './uses-lines.js'

/** Every step of the file that uses an action, whatever the ref. */
export function usesOf(workflow: Workflow, action: string): StepNode[] {
  return jobsOf(workflow)
    .flatMap(stepsOf)
    .filter((step) => isUseOf(step, action))
}

/** Whether a step uses an action, whatever the ref. */
export function isUseOf(step: StepNode, action: string): boolean {
  const uses = textAt(step.map, 'uses')?.toLowerCase() ?? ''
  return uses.startsWith(`${action.toLowerCase()}@`)
}

/**
 * `owner/name@ref` in the way of the file: as most of its lines name the action, comment and all, else by commit where
 * it pins its actions so, else by tag. Abstains where it pins by commit and no commit of the action is known.
 */
export function actionRef(workflow: Workflow, action: ReleasedAction): Scalar<string> {
  const usual = usualUse(workflow, action)
  if (usual) return refOf(String(usual.value), usual.comment ?? null)
  const { major, pin }: Release = releases[action]
  if (!pinsByCommit(workflow)) return refOf(`${action}@${major}`, null)
  if (!pin) abstain(`This file pins actions by commit, and no commit of ${action} is known.`)
  return refOf(`${action}@${pin.sha}`, ` ${pin.full}`)
}

function usualUse(workflow: Workflow, action: string): Scalar | null {
  const nodes = usesOf(workflow, action).flatMap(({ map }) => scalarAt(map, 'uses') ?? [])
  const countOf = ({ value }: Scalar) => nodes.filter((node) => node.value === value).length
  const [usual = null] = nodes.toSorted((a, b) => countOf(b) - countOf(a))
  return usual
}

/** A comment that runs over lines is of what follows. */
function refOf(text: string, comment: string | null): Scalar<string> {
  const scalar = new Scalar(text)
  if (comment !== null) scalar.comment = comment.split('\n')[0] ?? ''
  return scalar
}

function pinsByCommit(workflow: Workflow): boolean {
  const refs = jobsOf(workflow)
    .flatMap(stepsOf)
    .flatMap((step) => /^[\w.-]+\/[^@]+@(.+)$/.exec(textAt(step.map, 'uses') ?? '')?.[1] ?? [])
  return refs.filter(isSha).length * 2 > refs.length
}
