import { abstain } from '../workflow-file/abstain.js'
import { setScalar } from '../workflow-file/edit-scalar.js'
import { scalarAt, stepsOf, type JobNode } from '../workflow-file/find-nodes.js'
import { calledFiles, callsCommand } from './scripts/called-by.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingJob } from './book/place.js'
import { leftOut, type LeftOut } from './tables/image-tools.js'

/** Pins the last image that had a command, where a floating label moved on to one without it. */
export const pinImage: WorkflowFixer = {
  id: 'pin-image',
  summary:
    'Pins the last runner image that had a command, where `ubuntu-latest` moved on to one without it.',
  disposition: 'review',
  answers: ['shell-command-missing', 'posix-shell-command-missing'],
  reads: calledFiles,
  propose(problem) {
    const job = failingJob(problem)
    const tool = toolOf(problem)
    const runsOn = scalarAt(job.map, 'runs-on')
    if (job.map.has('container'))
      abstain(`The job \`${job.id}\` runs in a container, not on the image.`)
    if (!runsOn || !tool.moved.includes(String(runsOn.value))) {
      abstain(`The job \`${job.id}\` does not run on a label that moved to another image.`)
    }
    requireOwnCall(problem, job, tool)
    return {
      disposition: 'review',
      title: `Run the job \`${job.id}\` on ${tool.last}, the last image with the command`,
      reason: `\`${String(runsOn.value)}\` has moved to an image without it: ${tool.source}.`,
      lookAt: [
        'Whether to install the command in a step instead: the older image will be retired some day.'
      ],
      ...setScalar(problem.workflow, runsOn, tool.last, [...job.path, 'runs-on'])
    }
  }
}

/** A container, another host or an action does not run on the image's own commands. */
function requireOwnCall(problem: Problem, job: JobNode, { commands }: LeftOut): void {
  const steps = problem.step ? [problem.step] : stepsOf(job)
  const calls = steps.some((step) =>
    commands.some((command) => callsCommand({ ...problem, step }, command))
  )
  if (!calls) abstain('The failing step does not call the command on the image itself.')
}

/** The command that the log says is missing, as a key to look up. */
function toolOf({ failure }: Problem): LeftOut {
  const text = failure.diagnosis.evidence.map((each) => each.text).join('\n')
  const command = /([\w.+-]+): (?:command )?not found/.exec(text)?.[1] ?? ''
  const found = leftOut.find(({ commands }) => commands.includes(command))
  return found ?? abstain('The missing command is none that an image is known to have left out.')
}
