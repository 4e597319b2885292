import { execFile } from 'node:child_process'
import { realpathSync, statSync } from 'node:fs'
import { promisify } from 'node:util'
import type { AutomationTree, TreeHead } from '../certification/ports.js'
import { ConfigurationError } from '../engine/errors.js'
import { cleanEnvironment, findProgram } from './clean-environment.js'
import { listTree } from './list-tree.js'
import { treeReader } from './read-tree-file.js'

/** What git prints, without the newline at its end; null where it fails. */
export type AskGit = (...args: string[]) => Promise<string | null>

const mostOutput = 512 * 2 ** 20

/**
 * A git working copy as it lies on disk, read only; its file system monitor is not started. Throws a
 * ConfigurationError where the folder is not there, is not the root of a working copy, or git is not installed.
 */
export async function openTree(folder: string): Promise<AutomationTree> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ConfigurationError(`${folder} is no folder; name the folder of a git working copy.`)
  }
  const root = realpathSync(folder)
  const git = gitIn(root)
  const top = await git('rev-parse', '--show-toplevel')
  if (top === null || top === '') {
    throw new ConfigurationError(
      `${folder} is no git working copy; name the folder of one, or make it one by git init.`
    )
  }
  if (realpathSync(top) !== root) {
    throw new ConfigurationError(`${folder} lies inside of a git working copy; name ${top}.`)
  }
  const read = treeReader(root)
  return {
    head: () => headOf(git),
    files: () => listTree(root, git),
    read: (path) => Promise.resolve(read(path))
  }
}

/**
 * Asks git about the working copy at this folder. Neither the repository's files nor our tokens or a calling hook's
 * `GIT_DIR` have a say in it. Throws a ConfigurationError where git is not installed.
 */
export function gitIn(cwd: string): AskGit {
  const git = findProgram(['git'])
  if (git === null) {
    throw new ConfigurationError('git is not installed, or not in PATH; install it.')
  }
  const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
  const env = { ...cleanEnvironment(), GIT_OPTIONAL_LOCKS: '0' }
  return async (...args) => {
    try {
      const options = { cwd, env, maxBuffer: mostOutput }
      const { stdout } = await promisify(execFile)(git, [...settings, ...args], options)
      return stdout.replace(/\r?\n$/, '')
    } catch {
      return null
    }
  }
}

const status = ['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=all']

async function headOf(git: AskGit): Promise<TreeHead> {
  const [commit, branch, changed, url] = await Promise.all([
    git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git(...status),
    remoteUrl(git)
  ])
  return { commit, branch, dirty: changed !== '', repository: repositoryOf(url) }
}

async function remoteUrl(git: AskGit): Promise<string | null> {
  const names = ((await git('remote')) ?? '').split('\n').filter((name) => name !== '')
  const remote = names.includes('origin') ? 'origin' : names[0]
  return remote === undefined ? null : await git('remote', 'get-url', remote)
}

/** Of `https://github.com/octo/app.git`, `git@github.example.com:octo/app`. */
function repositoryOf(url: string | null): string | null {
  const remote = /^(?:\w+:\/\/)?(?:[^/@]+@)?([^/:]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/
  const [, host = '', name = null] = remote.exec(url ?? '') ?? []
  return host.includes('github') ? name : null
}
