import { abstain } from '../../workflow-file/abstain.js'
import { mapAt, textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'

/** The folder in which a step's script runs, `''` for the root. Abstains where an expression says it. */
export function folderOf(workflow: Workflow, job: JobNode, step: StepNode): string {
  return plainFolderOf(workflow, job, step) ?? abstain('The folder of the step is not plain.')
}

/** As `folderOf`; null where an expression says it, or it leads out of the workspace. */
export function plainFolderOf(workflow: Workflow, job: JobNode, step: StepNode): string | null {
  const named = writtenFolder(workflow, job, step) ?? ''
  const folder = named.replace(/^\.\/|\/+$/g, '').replace(/^\.$/, '')
  return /\$|\.\.|^\/|^[A-Za-z]:/.test(folder) ? null : folder
}

/** As the step, the job's defaults or the file's write it; null where none does. */
export function writtenFolder({ root }: Workflow, job: JobNode, step: StepNode): string | null {
  return textAt(step.map, 'working-directory') ?? defaultFolder(job.map) ?? defaultFolder(root)
}

function defaultFolder(map: JobNode['map']): string | null {
  const defaults = mapAt(map, 'defaults')
  const run = defaults && mapAt(defaults, 'run')
  return run && textAt(run, 'working-directory')
}

/** A path in a folder, `''` being the root. */
export const inFolder = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

/** `''` for a file at the root. */
export const folderOfPath = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), 0))

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
