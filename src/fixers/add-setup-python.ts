import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { textAt } from '../workflow-file/find-nodes.js'
import { isUseOf } from './actions/action-ref.js'
import type { WorkflowFixer } from './fixer.js'
import { containerOf, systemOf } from './jobs/job-facts.js'
import { failingStep } from './book/place.js'
import { setupStep, versionFilesOf } from './installs/setup-step.js'
import { setupActions } from './tables/setup-actions.js'
import { withCondition } from './jobs/with-condition.js'
import { demandCheckout } from './jobs/checkouts.js'
import { stepsBefore } from './jobs/steps-before.js'

const action = setupActions.python

/** Gives a job its own Python where pip may not install into the system's (PEP 668). */
export const addSetupPython: WorkflowFixer = {
  id: 'add-setup-python',
  summary: "Adds `actions/setup-python` where pip may not install into the system's Python.",
  disposition: 'safe',
  answers: ['pip-environment-managed'],
  reads: () => versionFilesOf(action),
  propose(problem) {
    const { job, step } = failingStep(problem)
    const script = textAt(step.map, 'run') ?? abstain('The failing step runs no script.')
    if (containerOf(job) !== null) abstain('The job runs in a container with a Python of its own.')
    if (!systemOf(problem, job)) abstain('The job runs on no hosted runner whose system is known.')
    if (/\bsudo\b[^\n;&|]*\bpip|\/usr\/bin\/|\bdocker\b|\bbrew\b/.test(script)) {
      abstain("The script names the system's Python, by sudo or by its path.")
    }
    if (!/\bpip3?\b/.test(script)) abstain('The failing script does not call pip itself.')
    if (stepsBefore(job, step).some((each) => isUseOf(each, action.uses))) {
      abstain('The job sets up Python already, but uses another one.')
    }
    const { step: node, isGuess, readsFile } = setupStep(problem, job, action)
    if (readsFile) demandCheckout(job, step)
    return {
      disposition: 'safe',
      title: `Set up Python before the step of job \`${job.id}\` that calls pip`,
      reason:
        "pip may not install into the system's Python (PEP 668); one of its own may be changed.",
      lookAt: isGuess ? ['The version: nothing in the repository says one.'] : [],
      ...insertSteps(problem.workflow, job, step.index, [
        withCondition(node, textAt(step.map, 'if'))
      ])
    }
  }
}
