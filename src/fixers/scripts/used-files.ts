import { textAt } from '../../workflow-file/find-nodes.js'
import type { JobNode, StepNode } from '../../workflow-file/find-nodes.js'
import { isPosix, shellOfStep } from '../../workflow-file/shell-of-step.js'
import { missingModuleIn } from '../installs/missing-module.js'
import { baseOf, folderOfPath, plainFolderOf } from '../jobs/folders.js'
import type { Problem } from '../fixer.js'
import { moduleRules, namedPathRules, projectCommands } from '../tables/project-commands.js'
import { workspacePrefix } from './called-paths.js'
import { followedCommands, isLiteral, joinedPath } from './followed-commands.js'

type Files = NonNullable<Problem['files']>

/** Words with the folder that they are read in. */
interface Place {
  folder: string
  words: readonly string[]
}

/**
 * Whether what the log calls missing is in the repository, at the place where the failing step's script looks for it:
 * a path that the script names, what its command reads in its folder, or a module.
 */
export function usesRepository(problem: Problem, job: JobNode, step: StepNode): boolean {
  const { files, failure } = problem
  if (!files) return false
  const { ruleId, evidence } = failure.diagnosis
  const line = evidence.map(({ text }) => text).join('\n')
  const places = placesOf(problem, job, step)
  return (
    (namedPathRules.includes(ruleId) && namesPath(files, places, ruleId, line)) ||
    projectCommands.some(
      (each) => each.rules.includes(ruleId) && places.some((place) => readsFile(files, place, each))
    ) ||
    (moduleRules.includes(ruleId) && holdsModule(files, places, line))
  )
}

/** A script for something else than a shell is one place. */
function placesOf({ workflow }: Problem, job: JobNode, step: StepNode): Place[] {
  if (isPosix(shellOfStep(workflow, job, step))) {
    return followedCommands(workflow, job, step).flatMap(({ command, folder }) =>
      folder === null ? [] : [{ folder, words: command.words.map(({ text }) => text) }]
    )
  }
  const folder = plainFolderOf(workflow, job, step)
  const words = [textAt(step.map, 'run') ?? '']
  return folder === null ? [] : [{ folder: folder || '.', words }]
}

/** Rules whose line comes from a program's own file access; a program's text may quote any other. */
const inlineRules: ReadonlySet<string> = new Set([
  'python-file-missing',
  'node-file-missing',
  'node-module-missing'
])

function namesPath(files: Files, places: readonly Place[], ruleId: string, line: string): boolean {
  return places.some(({ folder, words }) =>
    (/^(?:echo|printf)$/.test(words[0] ?? '') ? [] : words)
      .filter((word) => inlineRules.has(ruleId) || !/\s/.test(word.replace(/\$\{\{.*?\}\}/g, '')))
      .flatMap((word) => pathsIn(word, line))
      .some((path) => {
        const from = joinedPath(folder, path)
        // Any target may be called as a file or folder is; only a makefile is one that make was given.
        if (ruleId === 'make-target-missing' && !/\.mk$|makefile/i.test(path)) return false
        return isIn(files, from) && isNamed(line, path)
      })
  )
}

/** The paths that a word holds; those that the line names, where the word has a variable in it. */
function pathsIn(word: string, line: string): string[] {
  const plain = word.replace(/^["']/, '').replace(workspacePrefix, '')
  if (/\$/.test(plain)) {
    const parts = plain.replace(/["']/g, '').split(/\$\{\{.*?\}\}|\$\w+|\$\{\w+\}/)
    const shape = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\w.-]+')
    if (parts.join('').replace(/[./]/g, '') === '') return []
    return line.split(/[\s'"`:(),]+/).filter((each) => new RegExp(`^${shape}$`).test(each))
  }
  return [...plain.matchAll(/[\w.@+-][\w./@+-]*/g)].map(([path]) => path)
}

/** A file, or a folder of one. */
function isIn(files: Files, path: string): boolean {
  if (path === '' || path.startsWith('..')) return false
  const folder = `${path.replace(/\/+$/, '')}/`
  return files.has(path) || [...files.keys()].some((each) => each.startsWith(folder))
}

/** As a whole path, or as the end of one. */
function isNamed(line: string, path: string): boolean {
  const name = path.replace(/^(?:\.\/)+|\/+$/g, '')
  const bounds = /^$|[\s'"`:()/,[\]]/
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    if (bounds.test(line.charAt(at - 1)) && bounds.test(line.charAt(at + name.length))) return true
  }
  return false
}

const folderOption = /^(?:-C|-S|--prefix|--cwd|--dir|--directory|--project-directory)$/

function readsFile(
  files: Files,
  { folder, words }: Place,
  { tool, file, isDeep }: (typeof projectCommands)[number]
): boolean {
  const at = words.findIndex((word) => !/^(?:sudo|env|time|exec|\w+=.*)$/s.test(word))
  if (!tool.test(words[at] ?? '')) return false
  const given = words[words.findIndex((word) => folderOption.test(word)) + 1]
  const hasOption = words.some((word) => folderOption.test(word))
  const own =
    hasOption && given !== undefined && isLiteral(given) ? joinedPath(folder, given) : null
  const from = own ?? joinedPath(folder, '.')
  return [...files.keys()].some((path) => {
    if (!file.test(baseOf(path))) return false
    return isDeep ? from === '' || path.startsWith(`${from}/`) : folderOfPath(path) === from
  })
}

function holdsModule(files: Files, places: readonly Place[], line: string): boolean {
  const [name = ''] = (missingModuleIn(line) ?? '').split('.')
  if (!/^\w+$/.test(name)) return false
  return places.some(({ folder, words }) => {
    if (!words.some((word) => new RegExp(`\\b${name}\\b`).test(word))) return false
    const path = joinedPath(folder, name)
    return files.has(`${path}.py`) || isIn(files, path)
  })
}
