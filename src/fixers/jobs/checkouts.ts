import { isAlias } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  triggersOf,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { isUseOf } from '../actions/action-ref.js'

/** For an alias: as unknown as an expression. */
const unread = '${{ }}'

/** A step that uses actions/checkout, with what it says. */
export interface Checkout {
  step: StepNode
  /** An input as it is written; null where it is left out. */
  input: (name: string) => string | null
}

/** The checkouts of a job, of this and of other repositories, in order. */
export function checkoutsOf(job: JobNode): Checkout[] {
  return stepsOf(job)
    .filter((step) => isUseOf(step, 'actions/checkout'))
    .map((step) => ({
      step,
      input: (name) => {
        const inputs = mapAt(step.map, 'with')
        const isElsewhere = inputs && isAlias(entryOf(inputs, name)?.value)
        return isElsewhere ? unread : inputs && textAt(inputs, name)
      }
    }))
}

/** Those in front of a step. */
export const checkoutsBefore = (job: JobNode, { index }: StepNode): Checkout[] =>
  checkoutsOf(job).filter(({ step }) => step.index < index)

/** Abstains where the repository is not checked out into the workspace in front of a step. */
export function demandCheckout(job: JobNode, step: StepNode): void {
  const isThere = checkoutsBefore(job, step).some(
    (each) => isOwn(each) && checkoutFolder(each) === ''
  )
  if (!isThere) abstain('The repository is not checked out in front of the failing step.')
}

/** Whether it fetches the repository that the workflow is of. */
export function isOwn({ input }: Checkout): boolean {
  const repository = input('repository')
  return repository === null || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository)
}

const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** What a person looks at before such a job is given more. */
export const foreignCode =
  "Whether code of a pull request can use this: the job checks it out with the repository's own token."

/** Whether a job checks out what a stranger proposes while its token is the repository's own: each power counts. */
export function holdsForeignCode(workflow: Workflow, job: JobNode): boolean {
  return (
    triggersOf(workflow).some((trigger) => privileged.has(trigger)) &&
    checkoutsOf(job).some(({ input }) => /head|pull|merge/.test(input('ref') ?? ''))
  )
}

/** Folder of the workspace that it fills: `''` for the workspace itself, null where an expression says it. */
export function checkoutFolder({ input }: Checkout): string | null {
  const path = input('path') ?? ''
  return path.includes('${{') ? null : path.replace(/^(?:\.\/|\.$)+|\/+$/g, '')
}
