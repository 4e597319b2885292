import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { RepositoryState } from '../model.js'
import type { History } from '../simulator.js'

import { git } from './run-git.js'

/** Fetches a commit of a repository on disk, with its history, as the default branch. Throws git's error. */
export async function bringHistory(
  { gitDir, defaultBranch }: RepositoryState,
  history: History,
  folder: string
): Promise<void> {
  // Somebody else may own the repository, as in a container: git then asks for a leave that only a file can give.
  const config = join(folder, 'gitconfig')
  await writeFile(config, '[safe]\n\tdirectory = *\n')
  const refspec = `+${history.ref}:refs/heads/${defaultBranch}`
  const args = ['fetch', '--quiet', '--no-tags', history.gitDir, refspec]
  await git(gitDir, args, { env: { GIT_CONFIG_GLOBAL: config } })
}
