import { abstain } from '../workflow-file/abstain.js'
import { insertKey } from '../workflow-file/edit-map.js'
import { callsWorkflow } from '../workflow-file/locate-failure.js'
import type { WorkflowFixer } from './fixer.js'
import { failingJob } from './book/place.js'

/** Lets a run pass without a job that the config calls optional. */
export const allowFailure: WorkflowFixer = {
  id: 'allow-failure',
  summary: 'Sets `continue-on-error: true` for a job that the config calls optional.',
  disposition: 'review',
  answers: [],
  answersBy: (_, { optionalJobs }) => optionalJobs.length > 0,
  propose(problem) {
    const job = failingJob(problem)
    if (!problem.settings.optionalJobs.includes(job.id)) {
      abstain(`The config does not call the job \`${job.id}\` optional.`)
    }
    if (callsWorkflow(job) !== null) {
      abstain(
        `The job \`${job.id}\` calls a workflow, and such a job takes no \`continue-on-error\`.`
      )
    }
    return {
      disposition: 'review',
      title: `Let the run pass where job \`${job.id}\` fails`,
      reason: 'The config of auto-heal calls this job optional.',
      lookAt: ['Whether anybody still learns that the job fails: the run is green then.'],
      ...insertKey(problem.workflow, job, 'continue-on-error', true, 'runs-on')
    }
  }
}
