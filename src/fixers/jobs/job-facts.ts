import { isMap } from 'yaml'
import { abstain } from '../../workflow-file/abstain.js'
import {
  entryOf,
  mapAt,
  stepsOf,
  textAt,
  type JobNode,
  type StepNode
} from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import {
  runnerOfFailure,
  runnerOfJob,
  systemOfLabel,
  type RunnerOs
} from '../../workflow-file/runner-of-job.js'
import { isUseOf } from '../actions/action-ref.js'
import type { Problem } from '../fixer.js'

/** The system of the leg that failed; where the runner's labels are not known, by a label in the job's shown name. */
export function systemOf({ failure }: Problem, job: JobNode): RunnerOs | null {
  const known = runnerOfFailure(job, failure.labels)
  if (known !== null) return known
  const words = failure.jobName?.split(/[\s(),]+/) ?? []
  const named = new Set(words.map(systemOfLabel).filter((system) => system !== null))
  const [system = null] = named
  return named.size === 1 ? system : null
}

/** The condition that keeps a step to the failing leg's system; null where all legs run on it. */
export function systemCondition(job: JobNode, system: RunnerOs): string | null {
  if (runnerOfJob(job) !== null) return null
  return `runner.os == '${{ linux: 'Linux', macos: 'macOS', windows: 'Windows' }[system]}'`
}

/** The image of a job's container; null where the job runs on the runner itself. */
export function containerOf(job: JobNode): string | null {
  const value = entryOf(job.map, 'container')?.value
  if (!value) return null
  return (isMap(value) ? textAt(value, 'image') : textAt(job.map, 'container')) ?? ''
}

/** The folder in which a step's script runs, `''` for the root. Abstains where an expression says it. */
export function folderOf(workflow: Workflow, job: JobNode, step: StepNode): string {
  return (
    plainFolderOf(workflow, job, step) ?? abstain('The folder of the failing step is not plain.')
  )
}

/** The step's own folder, the job's or the file's default, `''` for the root; null where an expression says it. */
export function plainFolderOf(workflow: Workflow, job: JobNode, step: StepNode): string | null {
  const named =
    textAt(step.map, 'working-directory') ?? defaultFolder(job.map) ?? defaultFolder(workflow.root)
  const folder = (named ?? '').replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '')
  return /\$|\.\.|^\/|^[A-Za-z]:/.test(folder) ? null : folder
}

function defaultFolder(map: JobNode['map']): string | null {
  const defaults = mapAt(map, 'defaults')
  const run = defaults && mapAt(defaults, 'run')
  return run && textAt(run, 'working-directory')
}

/** A path in a folder, `''` being the root. */
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

/** The steps of a job in front of one. */
export const stepsBefore = (job: JobNode, { index }: StepNode): StepNode[] =>
  stepsOf(job).filter((step) => step.index < index)

/** Abstains where the repository is not checked out into the workspace in front of a step. */
export function checkedOut(job: JobNode, step: StepNode): void {
  const isThere = stepsBefore(job, step).some((each) => {
    const inputs = mapAt(each.map, 'with')
    const isElsewhere = inputs && (entryOf(inputs, 'path') ?? entryOf(inputs, 'repository'))
    return isUseOf(each, 'actions/checkout') && !isElsewhere
  })
  if (!isThere) abstain('The repository is not checked out in front of the failing step.')
}

/** Whether most steps of a job carry a name, so that a new one should too. */
export function namesSteps(job: JobNode): boolean {
  const steps = stepsOf(job)
  return steps.filter(({ map }) => entryOf(map, 'name')).length * 2 >= steps.length
}
