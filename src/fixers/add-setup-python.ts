import { abstain } from '../workflow-file/abstain.js'
import { insertSteps } from '../workflow-file/edit-steps.js'
import { textAt } from '../workflow-file/find-nodes.js'
import { isUseOf } from './actions/action-ref.js'
import type { WorkflowFixer } from './fixer.js'
import { containerOf, systemOf } from './jobs/job-facts.js'
import { failingStep } from './book/place.js'
import { setupStep, versionFilesOf } from './installs/setup-step.js'
import { isPosix } from '../workflow-file/shell-of-step.js'
import { shellOfStep } from '../workflow-file/shell-of-step.js'
import { argumentsOf } from './scripts/package-commands.js'
import { callsOf } from './scripts/package-commands.js'
import { scriptsOf } from './jobs/steps-before.js'
import { setupActions } from './tables/setup-actions.js'
import { withCondition } from './jobs/with-condition.js'
import { demandCheckout } from './jobs/checkouts.js'
import { stepsBefore } from './jobs/steps-before.js'

const action = setupActions.python

/** Another Python, or packages of the system's Python, that a new one in front of them would hide. */
const bringsPython =
  /\buv (?:python|venv|pip)\b|\b(?:conda|mamba|pyenv|pixi)\b|\bvenv\b|\bbin\/activate\b|\binstall\b[^\n;&|]*\s(?:python3?|pypy3?)-\w|--break-system-packages\b/

/** `pip …` or `python -m pip …`, as a command of the script and not as a word in it. */
const callsPip = (script: string): boolean =>
  callsOf(script, /^(?:pip3?|python[\d.]*)$/).some((call) => {
    const [first = '', second = ''] = argumentsOf(call)
    const name = call.command.words[call.at]?.text ?? ''
    return !name.startsWith('python') || (first === '-m' && second === 'pip')
  })

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
    const system = systemOf(problem, job)
    if (!system) abstain('The job runs on no hosted runner whose system is known.')
    if (!isPosix(shellOfStep(problem.workflow, job, step, system))) {
      abstain('The script is not one for bash or sh, or its shell brings a Python of its own.')
    }
    if (/\bsudo\b[^\n;&|]*\bpip|\/usr\/bin\/|\bdocker\b|\bbrew\b/.test(script)) {
      abstain("The script names the system's Python, by sudo or by its path.")
    }
    const before = stepsBefore(job, step)
    if (before.some((each) => isUseOf(each, action.uses))) {
      abstain('The job sets up Python already, but uses another one.')
    }
    if (!callsPip(script)) abstain('The failing script does not call pip itself.')
    if ([script, ...scriptsOf(before)].some((each) => bringsPython.test(each))) {
      abstain('The job brings a Python or its packages by other means, which would be hidden.')
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
