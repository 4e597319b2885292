import type { Draft } from '../../engine/types/fix.js'
import { abstain } from '../../workflow-file/abstain.js'
import { insertKey } from '../../workflow-file/edit-map.js'
import { entryOf, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { replaceInLine, scriptOf, type Script } from '../../workflow-file/script.js'
import type { Problem } from '../fixer.js'
import { hasLock, locksOf } from './lock-files.js'
import { nodeManagers, type NodeManager } from '../tables/node-locks.js'
import { folderOf, folderOfPath, inFolder } from '../jobs/folders.js'

/** Commands that want a lock file, and what stands in for them where there is none. */
const strict: readonly { manager: NodeManager; command: RegExp; instead: string }[] = [
  { manager: 'npm', command: /\bnpm (?:ci|clean-install)(?=$|[\s;&|)])/, instead: 'npm install' },
  {
    manager: 'pnpm',
    command: /\bpnpm (?:i|install) --frozen-lockfile(?=$|[\s;&|)])/,
    instead: 'pnpm install --no-frozen-lockfile'
  }
]

/** Options by which an install works in another folder than its step. */
const elsewhere = /\s(?:--prefix|--dir|--cwd|-C|--workspace|-w|--filter)(?=[\s=]|$)/

interface Strict {
  script: Script
  line: number
  start: number
  end: number
  manager: NodeManager
  instead: string
}

/** Fits the failing install to its folder: another folder where only that holds a lock file, else no lock file. */
export function fitInstall(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  files: NonNullable<Problem['files']>
): Omit<Draft, 'disposition'> {
  const folder = folderOf(workflow, job, step)
  const found = strictIn(workflow, step)
  const { manager } = found
  if (hasLock(files, folder, manager)) abstain('The lock file is there; the checkout may miss it.')
  if (!files.has(inFolder(folder, 'package.json'))) {
    const locks = locksOf(files, manager).filter((lock) =>
      files.has(inFolder(folderOfPath(lock), 'package.json'))
    )
    return otherFolder(workflow, job, step, locks, found)
  }
  const other = nodeManagers.find((each) => hasLock(files, folder, each))
  if (other) abstain(`The folder holds the lock file of ${other}, another package manager.`)
  return {
    title: `Install with \`${found.instead}\` in job \`${job.id}\`, as no lock file is committed`,
    reason: 'The folder has a package.json, but the repository holds no lock file beside it.',
    lookAt: ['Whether the lock file should be committed instead, which keeps builds alike.'],
    ...replaceInLine(workflow, found.script, found.line, found, found.instead)
  }
}

function strictIn(workflow: Workflow, step: StepNode): Strict {
  const script = scriptOf(workflow, step) ?? abstain('The failing step runs no script.')
  const found = script.lines.flatMap(({ text }, line) =>
    strict.flatMap(({ command, ...rest }) => {
      const match = command.exec(text)
      if (!match) return []
      const { index } = match
      return [{ ...rest, script, line, start: index, end: index + match[0].length }]
    })
  )
  const [only, second] = found
  if (!only || second) abstain('The script shows not just one install by lock file.')
  if (elsewhere.test(script.lines[only.line]?.text ?? '')) {
    abstain('The install says its folder by an option, so the lock file of another one is meant.')
  }
  const before = script.lines.slice(0, only.line + 1).map(({ text }) => text)
  const shown = [...before.slice(0, -1), (before.at(-1) ?? '').slice(0, only.start)].join('\n')
  if (/(?:^|[\s;&|(])(?:cd|pushd)\s|\bif\b/.test(shown)) {
    abstain('The script changes the folder or asks for files in front of the install.')
  }
  return only
}

/** Where the folder of the step holds no project, and one other does. */
function otherFolder(
  workflow: Workflow,
  job: JobNode,
  step: StepNode,
  locks: readonly string[],
  { script }: Strict
): Omit<Draft, 'disposition'> {
  const [lock, second] = locks
  if (lock === undefined || second !== undefined) {
    abstain('There is no package.json where the step installs, and not just one lock file.')
  }
  const isPlain = script.lines.every(({ text }) => /^\s*(?:$|#|(?:npm|pnpm|npx) )/.test(text))
  if (!isPlain || entryOf(step.map, 'working-directory')) {
    abstain('The script does more than run the package manager in its folder.')
  }
  const folder = folderOfPath(lock)
  return {
    title: `Run the install of job \`${job.id}\` in ${folder}`,
    reason: `Only ${folder} holds a package.json with a lock file.`,
    lookAt: ['Whether the steps behind it should run there too.'],
    ...insertKey(workflow, step, 'working-directory', folder, 'name')
  }
}
