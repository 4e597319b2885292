import { stepsOf, textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'

/** The steps of a job above one of them; all where it is not known. */
export function stepsBefore(job: JobNode, step: StepNode | null): StepNode[] {
  return stepsOf(job).filter(({ index }) => step === null || index < step.index)
}

/** The scripts of steps, without those of actions. */
export function scriptsOf(steps: readonly StepNode[]): string[] {
  return steps.flatMap(({ map }) => textAt(map, 'run') ?? [])
}
