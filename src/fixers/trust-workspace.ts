import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import {
  entryOf,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../workflow-file/find-nodes.js'
import { isPosix, shellOfStep } from '../workflow-file/shell-of-step.js'
import { checkoutsBefore, checkoutFolder, isOwn, type Checkout } from './jobs/checkouts.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { namesSteps } from './jobs/job-facts.js'
import { scriptsOf } from './jobs/steps-before.js'

/** Tells git in a container that the checkout is to be trusted. */
export const trustWorkspace: WorkflowFixer = {
  id: 'trust-workspace',
  summary:
    'Adds a `safe.directory` step after the checkout of a container job, where git refuses the folder.',
  disposition: 'safe',
  answers: ['git-dubious-ownership'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    if (!entryOf(job.map, 'container')) abstain(`The job \`${job.id}\` runs in no container.`)
    requireOwnContainer(problem, step)
    if (scriptsOf(stepsOf(job)).some((script) => script.includes('safe.directory'))) {
      abstain(`The job \`${job.id}\` sets safe.directory already.`)
    }
    const checkout = theCheckout(problem, job, step)
    if (!isPosix(shellOfStep(problem.workflow, job, checkout.step))) {
      abstain(`The scripts of the job \`${job.id}\` are not for bash or sh.`)
    }
    const folder = checkoutFolder(checkout)
    const path = folder ? `$GITHUB_WORKSPACE/${folder}` : '$GITHUB_WORKSPACE'
    const run = `git config --global --add safe.directory "${path}"`
    return {
      disposition: 'safe',
      title: `Trust the checkout in the container of job \`${job.id}\``,
      reason:
        'The folder is of another user than the one in the container, and git works in such a folder only if it is told to trust it.',
      lookAt: [],
      ...insertSteps(problem.workflow, job, checkout.step.index + 1, [
        { ...(namesSteps(job) ? { name: 'Trust the checkout' } : {}), run }
      ])
    }
  }
}

/** A docker action has a home of its own, where the setting of a step does not reach. */
function requireOwnContainer({ failure }: Problem, step: StepNode): void {
  const isAction = failure.diagnosis.evidence.some(({ text }) => text.includes('/github/workspace'))
  if (isAction || /^docker:/.test(textAt(step.map, 'uses') ?? '')) {
    abstain('git runs in the container of an action, which no step before it reaches.')
  }
}

function theCheckout({ failure }: Problem, job: JobNode, step: StepNode): Checkout {
  const [checkout, second] = checkoutsBefore(job, step)
  if (!checkout) abstain(`The job \`${job.id}\` checks nothing out before the failing step.`)
  if (second || !isOwn(checkout))
    abstain('It is not clear which of several repositories git refuses.')
  const folder = checkoutFolder(checkout)
  if (folder === null || !/^[\w./-]*$/.test(folder))
    abstain('The folder of the checkout is an expression.')
  const text = failure.diagnosis.evidence.map((each) => each.text).join('\n')
  const below = /'\/__w\/[^/']+\/[^/']+\/?(?<below>[^']*)'/.exec(text)?.groups?.['below']
  if (below === undefined || below !== folder)
    abstain('git refuses another folder than that of the checkout.')
  return checkout
}
