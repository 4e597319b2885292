import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import type { Problem } from '../fixer.js'
import { calledFiles } from './called-by.js'
import { followedCommands, isLiteral, joinedPath } from './followed-commands.js'

const refused = /(?:^|\s)(?<word>[\w./@+-]+): Permission denied/

/**
 * The file of the repository that the log says may not be run, where what the step calls names it in turn: a script of
 * package.json, a recipe of a makefile, another script. null where that can't be told.
 */
export function refusedWithin(problem: Problem, job: JobNode, step: StepNode): string | null {
  const line = problem.failure.diagnosis.evidence.map(({ text }) => text).join('\n')
  const word = refused.exec(line)?.groups?.['word']
  if (word === undefined || !isLiteral(word) || word.startsWith('/')) return null
  const name = word.replace(/^(?:\.\/)+/, '')
  const named = calledFiles(problem).filter((path) =>
    (problem.texts.get(path) ?? '').includes(name)
  )
  const folders = followedCommands(problem.workflow, job, step).map(({ folder }) => folder)
  const paths = new Set(
    folders.flatMap((folder) => (folder === null ? [] : [joinedPath(folder, name)]))
  )
  const there = [...paths].filter((path) => problem.files?.has(path))
  const [path, second] = there
  return named.length > 0 && path !== undefined && second === undefined ? path : null
}
