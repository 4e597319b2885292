import { mkdir } from 'node:fs/promises'

import { git } from './run-git.js'

/** Makes a bare repository as a server keeps it; with `parent`, a copy of that one. */
export async function createBare(
  gitDir: string,
  defaultBranch: string,
  parent?: string
): Promise<void> {
  await mkdir(gitDir, { recursive: true })
  if (parent) await git(gitDir, ['clone', '--quiet', '--bare', '--no-hardlinks', parent, gitDir])
  else await git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`])
  // A shallow or partial clone asks for commits by sha, as actions/checkout does.
  for (const [name, value] of Object.entries(serverConfig)) {
    await git(gitDir, ['config', name, value])
  }
}

const serverConfig = {
  'http.receivepack': 'true',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'receive.shallowUpdate': 'true',
  'gc.auto': '0',
  'core.logAllRefUpdates': 'false'
}
