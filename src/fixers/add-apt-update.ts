import { abstain } from '../workflow-file/abstain.js'
import type { Change } from '../workflow-file/change.js'
import { entryOf, isBlockScalar, type JobNode, type StepNode } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { replaceInScript, scriptOf, textOf } from '../workflow-file/script.js'
import { isPosix, shellOfStep } from '../workflow-file/shell-of-step.js'
import { runsElsewhere } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { argumentsOf, callsOf, type ToolCall } from './scripts/package-commands.js'
import { failingStep } from './book/place.js'
import { scriptsOf, stepsBefore } from './jobs/steps-before.js'

/** Fetches the list of packages before packages are installed by it. */
export const addAptUpdate: WorkflowFixer = {
  id: 'add-apt-update',
  summary: 'Adds `apt-get update` before the first `apt-get install` of a job that has none.',
  disposition: 'safe',
  answers: ['apt-fetch-not-found', 'apt-archives-incomplete', 'apt-package-missing'],
  propose(problem) {
    const { workflow } = problem
    const { job, step } = failingStep(problem)
    requireStale(problem, job)
    if (scriptsOf(stepsBefore(job, step)).some(updates)) {
      abstain(`The job \`${job.id}\` updates the list of packages already.`)
    }
    return {
      disposition: 'safe',
      title: `Update the list of packages before the install in job \`${job.id}\``,
      reason:
        'The list of packages on the runner is as old as its image, and mirrors drop packages that newer ones replace.',
      lookAt: [],
      ...updateBefore(workflow, job, step)
    }
  }
}

const updates = (script: string): boolean =>
  /\bapt(?:-get|itude)?\b[^\n;&|]*\supdate\b/.test(script)

/** An image of a container comes without a list; a runner has one, where an unknown name may be a wrong one. */
function requireStale({ failure }: Problem, job: JobNode): void {
  const isUnknown = failure.diagnosis.ruleId === 'apt-package-missing'
  if (isUnknown && !entryOf(job.map, 'container')) {
    abstain('The package may have another name in this release of the system.')
  }
}

function updateBefore(workflow: Workflow, job: JobNode, step: StepNode): Change {
  const script = scriptOf(workflow, step) ?? abstain('The failing step has no script.')
  if (!isPosix(shellOfStep(workflow, job, step, 'linux'))) {
    abstain('The script is not one for bash or sh.')
  }
  const text = textOf(script)
  if (runsElsewhere(text)) abstain('The script runs commands in a container or on another machine.')
  const [call] = callsOf(text, /^(?:apt|apt-get)$/).filter((each) =>
    argumentsOf(each).some((argument) => /^(?:install|upgrade|dist-upgrade)$/.test(argument))
  )
  if (!call) abstain('The failing step calls no apt-get install by itself.')
  if (updates(text)) abstain(`The job \`${job.id}\` updates the list of packages already.`)
  return replaceInScript(workflow, script, [insertion(text, call, isBlockScalar(script.node))])
}

/** A line of its own where the install begins one, else in front of it in the same line. */
function insertion(
  text: string,
  { command, at, prefix }: ToolCall,
  isBlock: boolean
): { start: number; end: number; text: string } {
  const { start, words } = command
  const update = `${prefix}${words[at]?.text ?? 'apt-get'} update`
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (before.trim() === '') {
    return { start, end: start, text: update + (isBlock ? `\n${before}` : ' && ') }
  }
  if (!/(?:&&|;)\s*$/.test(before)) abstain('The install is part of a condition.')
  return { start, end: start, text: `${update} && ` }
}
