import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ConfigurationError } from '../engine/errors.js'

const largest = 512 * 2 ** 20

/**
 * The event files on a branch of the clone that a folder is in, by path; of the clone's own branch and the one it fetched
 * the newer. Throws a ConfigurationError where there is no clone or no such branch.
 */
export async function historyInClone(folder: string, branch: string): Promise<Map<string, string>> {
  const git = async (...args: string[]) => await gitIn(folder, args)
  if ((await git('rev-parse', '--git-dir')) === null) {
    throw new ConfigurationError(
      'This folder is in no clone of a repository; go into one, or name the repository by --repo owner/name.'
    )
  }
  const refs = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]
  const listed = await git(
    ...['for-each-ref', '--sort=-committerdate', '--format=%(objectname)', ...refs]
  )
  const commit = listed?.split('\n')[0]
  if (!commit) throw notFetched(branch)
  const names = (await git('ls-tree', '-r', '--name-only', '-z', commit, 'events')) ?? ''
  const files = new Map<string, string>()
  for (const path of names.split('\0').filter((name) => name.endsWith('.jsonl'))) {
    files.set(path, (await git('cat-file', 'blob', `${commit}:${path}`)) ?? '')
  }
  return files
}

function notFetched(branch: string): ConfigurationError {
  return new ConfigurationError(
    `This clone has no branch ${branch}: nothing was kept yet, or it was not fetched; fetch it by \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`, or name the repository by --repo owner/name.`
  )
}

/** What git prints; null where it fails. */
async function gitIn(cwd: string, args: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: largest })
    return stdout
  } catch {
    return null
  }
}
