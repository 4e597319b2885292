import { abstain, unlessAbstained } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import {
  jobsOf,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { replaceInScript, scriptOf, textOf } from '../workflow-file/script.js'
import { shellOfStep, type Shell } from '../workflow-file/shell-of-step.js'
import { rewriteCmd } from './environment-files/cmd.js'
import { countCommands, type Rewriting } from './environment-files/command.js'
import { rewritePosix } from './environment-files/posix.js'
import { rewritePowershell } from './environment-files/powershell.js'
import { rewritePython } from './environment-files/python.js'
import type { Problem, WorkflowFixer } from './fixer.js'

const dialects: Readonly<Record<Shell, (script: string) => Rewriting>> = {
  bash: rewritePosix,
  sh: rewritePosix,
  pwsh: (script) => rewritePowershell(script, false),
  powershell: (script) => rewritePowershell(script, true),
  cmd: rewriteCmd,
  python: rewritePython
}

/** Writes to the runner's files what scripts print as commands that no longer work. */
export const useEnvironmentFiles: WorkflowFixer = {
  id: 'use-environment-files',
  summary:
    'Replaces `::set-output`, `::save-state`, `::set-env` and `::add-path` in scripts by the environment files.',
  disposition: 'safe',
  answers: ['workflow-command-disabled'],
  propose(problem) {
    const { workflow, step } = problem
    if (step) requireAll(problem, step)
    const places = printingSteps(workflow)
    const changes = places.flatMap(({ job, step: each }) => {
      const change = unlessAbstained(() => rewritten(workflow, job, each).change)
      return change && change.edits.length > 0 ? [change] : []
    })
    if (changes.length === 0) abstain(noPlace)
    const isPartial = changes.length < places.length
    if (!step && isPartial) abstain('It is not known which step printed the command.')
    return {
      disposition: 'safe',
      title: 'Write to the environment files instead of printing workflow commands',
      reason:
        'GitHub has switched off `set-env` and `add-path`, and `set-output` and `save-state` are to follow; what they did is done by writing to `$GITHUB_ENV`, `$GITHUB_PATH`, `$GITHUB_OUTPUT` and `$GITHUB_STATE`.',
      lookAt: [
        'Whether a value can have several lines: a command took the first one, a file refuses the others.',
        ...(isPartial ? ['Other steps still print such commands, in ways that are not plain.'] : [])
      ],
      ...together(...changes)
    }
  }
}

const noPlace = 'No script of the workflow file prints the command in a way that can be replaced.'

/** The failing step must be rid of all its commands. */
function requireAll({ workflow, job }: Problem, step: StepNode): void {
  const found = job && textAt(step.map, 'run') !== null ? rewritten(workflow, job, step) : null
  if (!found || found.total === 0)
    abstain('The command is printed by a program, not by the script.')
  if (found.count < found.total) abstain(noPlace)
}

function printingSteps(workflow: Workflow): { job: JobNode; step: StepNode }[] {
  return jobsOf(workflow).flatMap((job) =>
    stepsOf(job)
      .filter((step) => countCommands(textAt(step.map, 'run') ?? '') > 0)
      .map((step) => ({ job, step }))
  )
}

function rewritten(
  workflow: Workflow,
  job: JobNode,
  step: StepNode
): { change: Change; count: number; total: number } {
  const script = scriptOf(workflow, step) ?? abstain(noPlace)
  const text = textOf(script)
  const total = countCommands(text)
  if (total === 0) return { change: { edits: [], changes: [] }, count: 0, total }
  const shell = shellOfStep(workflow, job, step)
  if (!shell) abstain('Which shell reads the script hangs on a runner that is not known.')
  const { replacements, count } = dialects[shell](text)
  return { change: replaceInScript(workflow, script, replacements), count, total }
}
