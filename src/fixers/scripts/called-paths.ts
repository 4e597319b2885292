import { textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { shellCommandsOf, type ShellCommand } from '../../workflow-file/shell-commands.js'
import { writtenFolder } from '../jobs/folders.js'

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
const interpreters = /^(?:bash|sh|zsh|node|python[\d.]*|ruby|perl|php|pwsh|source|\.)$/

/** The files that a step's script runs, by itself or by an interpreter, where its folder can be followed. */
export function calledPaths(workflow: Workflow, job: JobNode, step: StepNode): CalledPath[] {
  const script = textAt(step.map, 'run') ?? ''
  let folder: string | null = writtenFolder(workflow, job, step) ?? '.'
  const found: CalledPath[] = []
  for (const command of shellCommandsOf(script) ?? []) {
    const called = calledBy(command)
    if (called && folder !== null && isLiteral(folder)) {
      found.push({ ...called, path: joined(folder, called.word) })
    }
    folder = nextFolder(folder, command)
  }
  return found.filter(({ path }) => !path.startsWith('..') && !path.startsWith('/'))
}

const isLiteral = (text: string): boolean => /^[\w./@+-]+$/.test(text)

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

/** null once a folder can't be followed. */
function nextFolder(
  folder: string | null,
  { words: [first, second] }: ShellCommand
): string | null {
  if (!first || !/^(?:cd|pushd|popd)$/.test(first.text)) return folder
  if (folder === null || first.text === 'popd' || !second || !isLiteral(second.text)) return null
  return joined(folder, second.text)
}

/** `a/./b/../c` as `a/c`; what leads out of the workspace keeps its `..`. */
function joined(folder: string, path: string): string {
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.join('/')
}
