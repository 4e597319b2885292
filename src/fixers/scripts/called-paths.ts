import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { ShellCommand } from '../../workflow-file/shell-commands.js'
import { followedCommands, isLiteral, joinedPath } from './followed-commands.js'

/** A file that a script names as what it runs. */
export interface CalledPath {
  /** From the workspace's root. */
  path: string
  /** As the script has it, without the workspace's own path. */
  word: string
  /** Offset of the word in the script. */
  start: number
  /** Whether the file itself is the command, and not what an interpreter is given. */
  isCommand: boolean
}

const before = /^(?:sudo|env|exec|time|command|nohup|xvfb-run|\w+=.*)$/s
const interpreters = /^(?:bash|sh|dash|ksh|zsh|node|python[\d.]*|ruby|perl|php|pwsh|source|\.)$/

/** The files that a step's script runs, by itself or by an interpreter, where its folder can be followed. */
export function calledPaths(workflow: Workflow, job: JobNode, step: StepNode): CalledPath[] {
  const found = followedCommands(workflow, job, step).flatMap(({ command, folder }) => {
    const called = calledBy(command)
    if (!called || folder === null) return []
    const { isFromRoot, ...rest } = called
    return [{ ...rest, path: joinedPath(isFromRoot ? '.' : folder, rest.word) }]
  })
  return found.filter(({ path }) => !path.startsWith('..') && !path.startsWith('/'))
}

/** The workspace itself, in front of a path. */
export const workspacePrefix =
  /^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\})\//

function calledBy({
  words
}: ShellCommand): (Omit<CalledPath, 'path'> & { isFromRoot: boolean }) | null {
  const rest = words.slice(
    Math.max(
      words.findIndex(({ text }) => !before.test(text)),
      0
    )
  )
  const [first, second] = rest
  if (!first) return null
  const isInterpreter = interpreters.test(first.text)
  const word = isInterpreter ? second : first
  const written = (word?.text ?? '').replace(/^"(.*)"$/, '$1')
  const text = written.replace(workspacePrefix, '')
  if (!word || !isLiteral(text) || text.startsWith('-')) return null
  if (!isInterpreter && !written.includes('/')) return null
  return {
    ...{ word: text, start: word.start },
    ...{ isCommand: !isInterpreter, isFromRoot: text !== written }
  }
}
