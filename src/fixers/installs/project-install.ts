import { jobsOf, stepsOf, textAt } from '../../workflow-file/find-nodes.js'
import type { Workflow } from '../../workflow-file/open-workflow.js'
import { hasLock } from './lock-files.js'
import type { Problem } from '../fixer.js'
import { inFolder } from '../jobs/folders.js'

type Files = NonNullable<Problem['files']>

/** A command that installs a project's dependencies, and what shows that a step does so already. */
export interface ProjectInstall {
  command: string
  /** Any install by this manager. */
  like: RegExp
  /** Any install by a manager of the language, where that is more. */
  any?: RegExp
  /** Commands that the job must have set up first, where hosted runners lack them. */
  needs: 'pnpm' | 'bun' | null
}

const npm = /\bnpm (?:ci|i|install|clean-install)(?=$|\s+-|\s*[;&|)\n])/
const yarn = /^\s*(?:yarn|yarn install)(?:\s+--[\w-]+)*\s*(?=$|[;&|])/m
const pnpm = /\bpnpm (?:i|install)(?=$|\s+-|\s*[;&|)\n])/
const bun = /\bbun (?:i|install)(?=$|\s+-|\s*[;&|)\n])/
const anyNode = new RegExp([npm, yarn, pnpm, bun].map(({ source }) => source).join('|'), 'm')

/** By the lock file in a folder; null where there is none or more than one. */
export function nodeInstall(files: Files, folder: string): ProjectInstall | null {
  const isBerry = files.has(inFolder(folder, '.yarnrc.yml'))
  const bunLock = ['bun.lock', 'bun.lockb'].some((name) => files.has(inFolder(folder, name)))
  const found: ProjectInstall[] = [
    ...(hasLock(files, folder, 'npm')
      ? [{ command: 'npm ci', like: npm, any: anyNode, needs: null }]
      : []),
    ...(hasLock(files, folder, 'yarn')
      ? [
          {
            command: `yarn install --${isBerry ? 'immutable' : 'frozen-lockfile'}`,
            like: yarn,
            any: anyNode,
            needs: null
          }
        ]
      : []),
    ...(hasLock(files, folder, 'pnpm')
      ? [
          {
            command: 'pnpm install --frozen-lockfile',
            like: pnpm,
            any: anyNode,
            needs: 'pnpm' as const
          }
        ]
      : []),
    ...(bunLock
      ? [
          {
            command: 'bun install --frozen-lockfile',
            like: bun,
            any: anyNode,
            needs: 'bun' as const
          }
        ]
      : [])
  ]
  const [only = null, second] = found
  return second === undefined ? only : null
}

/** For a file of requirements in reach of the folder. */
export function pipInstall(path: string, folder: string): ProjectInstall {
  const name = folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
  const escaped = path.replace(/[.\\+*?()[\]{}|^$]/g, '\\$&')
  return {
    command: `pip install -r ${name}`,
    like: new RegExp(
      `\\binstall\\b[^\\n]*(?:-r|--requirement)[ =]?\\S*${escaped.split('/').at(-1)}`
    ),
    needs: null
  }
}

export const bundleInstall: ProjectInstall = {
  command: 'bundle install',
  like: /\bbundle install\b|^\s*bundle\s*$/m,
  needs: null
}

export const composerInstall: ProjectInstall = {
  command: 'composer install',
  like: /\bcomposer (?:i|install)\b/,
  needs: null
}

/** An install by flags alone, none of which says another folder. */
const plain =
  /^(?:npm|yarn|pnpm|bun)(?: (?:ci|i|install|clean-install))?(?: --(?!prefix|cwd|dir|filter|global)[a-z-]+)*$/

/** As another step of the file installs the same, so that its flags are kept; else the plain command. */
export function asElsewhere(workflow: Workflow, { command, like }: ProjectInstall): string {
  const scripts = jobsOf(workflow)
    .flatMap(stepsOf)
    .map(({ map }) => textAt(map, 'run')?.trim() ?? '')
  return scripts.find((script) => like.test(script) && plain.test(script)) ?? command
}
