import { isScalar, Scalar } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import { entryOf, jobsOf, stepsOf, textAt, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { SetupAction } from '../tables/setup-actions.js'

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
 * `owner/name@ref` in the way of the file: as it names the action elsewhere, else by commit where it pins its actions
 * so, else by tag. Abstains where it pins by commit and no commit of the action is known.
 */
export function actionRef(workflow: Workflow, action: Pick<SetupAction, 'uses' | 'tag' | 'pin'>) {
  const [used] = usesOf(workflow, action.uses)
  const value = used && entryOf(used.map, 'uses')?.value
  if (isScalar(value)) return refOf(String(value.value), value.comment ?? null)
  if (!pinsByCommit(workflow)) return refOf(`${action.uses}@${action.tag}`, null)
  const { pin } = action
  if (!pin) abstain(`This file pins actions by commit, and no commit of ${action.uses} is known.`)
  return refOf(`${action.uses}@${pin.sha}`, ` ${pin.version}`)
}

function refOf(text: string, comment: string | null): Scalar<string> {
  const scalar = new Scalar(text)
  if (comment !== null) scalar.comment = comment
  return scalar
}

function pinsByCommit(workflow: Workflow): boolean {
  const refs = jobsOf(workflow)
    .flatMap(stepsOf)
    .flatMap((step) => /^[\w.-]+\/[^@]+@(.+)$/.exec(textAt(step.map, 'uses') ?? '')?.[1] ?? [])
  const pinned = refs.filter((ref) => /^[0-9a-f]{40}$/.test(ref))
  return pinned.length * 2 > refs.length
}
