import {
  mapAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'

/** A step that uses actions/checkout, with what it says. */
export interface Checkout {
  step: StepNode
  /** An input as it is written; null where it is left out. */
  input: (name: string) => string | null
}

/** The checkouts of a job, of this and of other repositories, in order. */
export function checkoutsOf(job: JobNode): Checkout[] {
  return stepsOf(job)
    .filter(({ map }) => /^actions\/checkout(?:@|$)/i.test(textAt(map, 'uses') ?? ''))
    .map((step) => ({
      step,
      input: (name) => {
        const inputs = mapAt(step.map, 'with')
        return inputs && textAt(inputs, name)
      }
    }))
}

/** Whether it fetches the repository that the workflow is of. */
export function isOwn({ input }: Checkout): boolean {
  const repository = input('repository')
  return repository === null || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository)
}

/** Folder of the workspace that it fills, without slashes at its ends; empty for the workspace itself, null where an expression says it. */
export function folderOf({ input }: Checkout): string | null {
  const path = input('path') ?? ''
  return path.includes('${{') ? null : path.replace(/^(?:\.\/|\.$)+|\/+$/g, '')
}
