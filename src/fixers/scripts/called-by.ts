import { textAt } from '../../workflow-file/find-nodes.js'
import { holdsWord } from '../installs/missing-name.js'
import type { Problem } from '../fixer.js'
import { inFolder, plainFolderOf } from '../jobs/folders.js'

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

/** Whether the failing step calls a command: in its script, or in a file of the repository that the script calls. */
export function callsCommand(problem: Problem, name: string): boolean {
  const script = (problem.step && textAt(problem.step.map, 'run')) ?? ''
  if (elsewhere.some((word) => word !== name && holdsWord(script, word))) return false
  const called = calledFiles(problem).map((path) => problem.texts.get(path) ?? '')
  return [script, ...called].some((text) => holdsWord(text, name))
}
