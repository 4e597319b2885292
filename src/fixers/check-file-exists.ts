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
import type { Problem, WorkflowFixer } from './fixer.js'
import { failingStep } from './book/place.js'
import { folderOf, inFolder } from './jobs/folders.js'

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
function missingPath({ failure, workflow }: Problem, job: JobNode, step: StepNode): string {
  const text = failure.diagnosis.evidence[0]?.text ?? ''
  const found = pathsIn(step).filter((path) => isNamed(path, text))
  const [path, second] = [...new Set(found)]
  if (path === undefined || second !== undefined) {
    abstain('The missing file is not a path that the step itself names.')
  }
  return textAt(step.map, 'run') === null ? path : inFolder(folderOf(workflow, job, step), path)
}

const isNamed = (path: string, text: string): boolean =>
  text.split(/[\s'"`:,()]+/).some((word) => word === path || word.endsWith(`/${path}`))

function pathsIn(step: StepNode): string[] {
  const script = textAt(step.map, 'run')
  if (script !== null && script.trim().includes('\n')) {
    abstain('The step does more than the one command that needs the file.')
  }
  const inputs = (mapAt(step.map, 'with')?.items ?? []) as Entry[]
  const values = inputs.flatMap(({ value }) => (isScalar(value) ? [String(value.value)] : []))
  const words = [script ?? '', ...values].flatMap((value) => value.split(/[\s,]+/))
  return words
    .map((word) => word.replace(/^\.\//, ''))
    .filter((word) => /^[\w-][\w./-]*\.\w+$/.test(word) && !word.includes('..'))
}
