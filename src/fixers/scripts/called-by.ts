import { textAt } from '../../workflow-file/find-nodes.js'
import { holdsWord } from '../installs/missing-name.js'
import type { Problem } from '../fixer.js'
import { inFolder, plainFolderOf } from '../jobs/folders.js'
import { baseOf } from '../jobs/folders.js'
import { packageScripts } from '../installs/manifests.js'
import { argumentsOf } from './package-commands.js'
import { callsOf } from './package-commands.js'

/** What runs a file of the repository by its name alone. */
const runners: readonly { word: string; files: readonly string[] }[] = [
  { word: 'make', files: ['Makefile', 'makefile', 'GNUmakefile'] },
  { word: 'just', files: ['justfile', 'Justfile'] },
  { word: 'task', files: ['Taskfile.yml', 'Taskfile.yaml'] },
  { word: 'npm', files: ['package.json'] },
  { word: 'yarn', files: ['package.json'] },
  { word: 'pnpm', files: ['package.json'] },
  { word: 'tox', files: ['tox.ini'] }
]

/** Where commands run that the runner's own tools do not reach. */
const elsewhere = ['docker', 'podman', 'ssh', 'vagrant', 'wsl', 'earthly', 'nix', 'buildah', 'lxc']

/** Files that the failing step's script calls, to see what they call in turn; empty where the folder is not known. */
export function calledFiles({ workflow, job, step, files }: Problem): string[] {
  const script = step && textAt(step.map, 'run')
  if (!job || !step || script === null || script.length > 20_000) return []
  const folder = plainFolderOf(workflow, job, step)
  if (folder === null) return []
  const named = script.match(/[\w./-]+\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl)\b|\.\/[\w./-]+/g) ?? []
  const known = runners.flatMap(({ word, files: names }) => (holdsWord(script, word) ? names : []))
  const paths = [...named, ...known].map((name) => inFolder(folder, name.replace(/^(?:\.\/)+/, '')))
  return [...new Set(paths)].filter((path) => files?.has(path))
}

/** The first word of a script that runs commands where the runner's own tools do not reach; null where none does. */
export const runsElsewhere = (script: string, besides = ''): string | null =>
  elsewhere.find((word) => word !== besides && holdsWord(script, word)) ?? null

/** Whether the failing step calls a command: in its script, or in a file of the repository that the script calls. */
export function callsCommand(problem: Problem, name: string): boolean {
  const script = (problem.step && textAt(problem.step.map, 'run')) ?? ''
  if (runsElsewhere(script, name) !== null) return false
  if (isCalled(script, name)) return true
  return calledFiles(problem).some((path) => isCalledIn(path, problem.texts.get(path) ?? '', name))
}

/** As a command of a shell's script or a part of cargo's, not as an argument, in a text or in a comment. */
function isCalled(script: string, name: string): boolean {
  const tool = new RegExp(`^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:\\.exe|\\.cmd)?$`)
  const isSubcommand = callsOf(script, /^cargo$/).some(
    (call) => argumentsOf(call).find((argument) => !argument.startsWith('+')) === name
  )
  return isSubcommand || callsOf(script, tool).length > 0
}

function isCalledIn(path: string, text: string, name: string): boolean {
  if (/\.(?:sh|bash)$/.test(path)) return isCalled(text, name)
  if (baseOf(path) === 'package.json')
    return packageScripts(text).some((each) => isCalled(each, name))
  if (!/^(?:GNUm|M|m)akefile$|^[jJ]ustfile$/.test(baseOf(path))) return holdsWord(text, name)
  const recipes = text.split(/\r?\n/).filter((line) => /^\s/.test(line))
  return recipes.some((line) => isCalled(line.trim().replace(/^[@+-]+/, ''), name))
}
