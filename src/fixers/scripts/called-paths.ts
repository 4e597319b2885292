import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import type { ShellCommand } from '../../workflow-file/shell-commands.js'
import { followedCommands, isLiteral, joinedPath } from './followed-commands.js'

/** A file that a script names as what it runs. */
export interface CalledPath {
  /** From the workspace's root. */
  path: string
  /** As the script has it. */
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
    return called && folder !== null ? [{ ...called, path: joinedPath(folder, called.word) }] : []
  })
  return found.filter(({ path }) => !path.startsWith('..') && !path.startsWith('/'))
}

function calledBy({ words }: ShellCommand): Omit<CalledPath, 'path'> | null {
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
  if (!word || !isLiteral(word.text) || word.text.startsWith('-')) return null
  if (!isInterpreter && !word.text.includes('/')) return null
  return { word: word.text, start: word.start, isCommand: !isInterpreter }
}
