import { isScalar } from 'yaml'
import { abstain } from '../workflow-file/abstain.js'
import { insertKey } from '../workflow-file/edit-map.js'
import {
  mapAt,
  textAt,
  type Entry,
  type JobNode,
  type StepNode
} from '../workflow-file/find-nodes.js'
import { shellCommandsOf } from '../workflow-file/shell-commands.js'
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { folderOf, inFolder } from './jobs/folders.js'
import { argumentsOf } from './scripts/package-commands.js'
import { callsOf } from './scripts/package-commands.js'

/** Skips a step whose file is not there. */
export const checkFileExists: WorkflowFixer = {
  id: 'check-file-exists',
  summary:
    'Runs a step only where the file exists that it needs and that an earlier step may not have made.',
  disposition: 'review',
  answers: ['action-path-missing', 'shell-file-missing'],
  propose(problem) {
    const { job, step } = failingStep(problem)
    const path = missingPath(problem, job, step)
    if (step.map.has('if')) abstain('The step has a condition already.')
    if (problem.files === null) abstain('It is not known which files the repository has.')
    if (problem.files.has(path))
      abstain('The file is in the repository, so something else is wrong.')
    if (step.index === 0) abstain('No earlier step could make the file.')
    const condition = `hashFiles('${path}') != ''`
    const after = step.map.has('name') ? 'name' : undefined
    return {
      disposition: 'review',
      title: `Skip step ${step.index + 1} of job \`${job.id}\` where its file is missing`,
      reason: 'The step needs a file that is not in the repository and that no earlier step made.',
      lookAt: [
        'Whether the file may be missing at all: the step is skipped then, and nobody is told.'
      ],
      ...insertKey(problem.workflow, step, 'if', condition, after)
    }
  }
}

/** A path of the step, as it is written in the workflow, that the failing line names. */
function missingPath({ workflow, failure }: Problem, job: JobNode, step: StepNode): string {
  const text = failure.diagnosis.evidence[0]?.text ?? ''
  const script = textAt(step.map, 'run')
  const words = script === null ? inputsOf(step) : readBy(script, text)
  const found = words.filter((path) => isPath(path) && isNamed(path, text))
  const [path, second] = [...new Set(found.map((each) => each.replace(/^\.\//, '')))]
  if (path === undefined || second !== undefined) {
    abstain('The missing file is not a path that the step itself names.')
  }
  return script === null ? path : inFolder(folderOf(workflow, job, step), path)
}

const isNamed = (path: string, text: string): boolean =>
  text
    .split(/[\s'"`:,()]+/)
    .some((word) => word === path || word.endsWith(`/${path.replace(/^\.\//, '')}`))

const isPath = (word: string): boolean =>
  /^(?:\.\/)?\w[\w./-]*\.\w+$/.test(word) && !word.includes('..')

function inputsOf(step: StepNode): string[] {
  const inputs = (mapAt(step.map, 'with')?.items ?? []) as Entry[]
  return inputs
    .flatMap(({ value }) => (isScalar(value) ? [String(value.value)] : []))
    .flatMap((value) => value.replace(/\$\{\{.*?\}\}/gs, '').split(/[\s,]+/))
}

/** What the one command of a script is given; it must be the program that the failing line begins with. */
function readBy(script: string, line: string): string[] {
  const commands = shellCommandsOf(script)
  const [call, second] = commands ?? []
  if (!call || second) abstain('The step does more than the one command that needs the file.')
  if (call.isRedirected) abstain('The step may write the file that it names.')
  const program = /^\s*(\w[\w.+-]*): /.exec(line)?.[1] ?? ''
  const [own] = callsOf(script, /^[\w.+-]+$/)
  if (!own || own.command.words[own.at]?.text !== program) {
    abstain('The failing line does not come from the command of the step.')
  }
  return argumentsOf(own)
}
