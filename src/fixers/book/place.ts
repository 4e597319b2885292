import { abstain } from '../../workflow-file/abstain.js'
import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import type { Problem } from '../fixer.js'

/** The failing job; abstains where it is not known. */
export function failingJob({ job }: Problem): JobNode {
  return job ?? abstain('The failing job could not be told from the others in the file.')
}

/** The failing step with its job; abstains where it is not known. */
export function failingStep(problem: Problem): { job: JobNode; step: StepNode } {
  const job = failingJob(problem)
  const step = problem.step ?? abstain(`The failing step of the job \`${job.id}\` is not known.`)
  return { job, step }
}
