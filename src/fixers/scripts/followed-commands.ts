import { textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { shellCommandsOf, type ShellCommand } from '../../workflow-file/shell-commands.js'
import { writtenFolder } from '../jobs/folders.js'

/** A command of a step's script with the folder that it runs in. */
export interface FollowedCommand {
  command: ShellCommand
  /** From the workspace's root, as it is written; null where it can't be followed. */
  folder: string | null
}

/** The commands of a step's script, with `cd` and `pushd` followed. */
export function followedCommands(
  workflow: Workflow,
  job: JobNode,
  step: StepNode
): FollowedCommand[] {
  const script = textAt(step.map, 'run') ?? ''
  const first = writtenFolder(workflow, job, step) ?? '.'
  let folder = isLiteral(first) ? first : null
  return (shellCommandsOf(script) ?? []).map((command) => {
    const followed = { command, folder }
    folder = nextFolder(folder, command)
    return followed
  })
}

/** A path without quotes, variables or expressions. */
export const isLiteral = (text: string): boolean => /^[\w./@+-]+$/.test(text)

function nextFolder(
  folder: string | null,
  { words: [first, second] }: ShellCommand
): string | null {
  if (!first || !/^(?:cd|pushd|popd)$/.test(first.text)) return folder
  if (folder === null || first.text === 'popd' || !second || !isLiteral(second.text)) return null
  return joinedPath(folder, second.text)
}

/** `a/./b/../c` as `a/c`; what leads out of the workspace keeps its `..`. */
export function joinedPath(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.join('/')
}
