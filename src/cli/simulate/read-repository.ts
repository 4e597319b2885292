import { realpathSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ConfigurationError } from '../../engine/errors.js'
import type { LocalGitHub } from './local-github.js'

/** A repository on disk, of which nothing is changed. */
export interface UserRepository {
  /** Absolute. */
  path: string
  /** What GitHub would call it: by its remote `origin`, or `local/<folder>`. */
  owner: string
  name: string
  /** That `HEAD` is on, `main` where it is on none. */
  branch: string
  sha: string
  /** Whether files differ from `HEAD`. */
  changed: boolean
}

/** Reads what is at `HEAD` in this folder; throws a ConfigurationError where there is nothing to simulate. */
export async function readRepository(
  { gitLookup }: LocalGitHub,
  path: string
): Promise<UserRepository> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ConfigurationError(`${path} is no folder; name the folder of a git repository.`)
  }
  // Whoever owns it, it is only read; and nothing that its configuration names is started.
  const settings = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false']
  const ask = (...args: string[]) => gitLookup(path, [...settings, ...args])
  const bare = (await ask('rev-parse', '--is-bare-repository')) === 'true'
  const top = bare
    ? await ask('rev-parse', '--absolute-git-dir')
    : await ask('rev-parse', '--show-toplevel')
  if (top === null || top === '') throw new ConfigurationError(`${path} is not a git repository.`)
  if (realpathSync(top) !== realpathSync(path)) {
    throw new ConfigurationError(`${path} is not a git repository, but inside of one: name ${top}.`)
  }
  const sha = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  if (sha === null) throw new ConfigurationError(`${path} has no commit; GitHub sees commits only.`)
  if ((await ask('rev-parse', '--is-shallow-repository')) === 'true') {
    throw new ConfigurationError(
      `${path} is a shallow clone, of which jobs can't check out all they ask for: run git fetch --unshallow in it.`
    )
  }
  const status = ['status', '--porcelain', '--ignore-submodules=all']
  return {
    path,
    ...nameOf(await ask('config', '--get', 'remote.origin.url'), path),
    branch: (await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) ?? 'main',
    sha,
    changed: !bare && (await ask(...status)) !== ''
  }
}

/** Scripts and conditions may ask for the name. */
function nameOf(origin: string | null, path: string): { owner: string; name: string } {
  const [, owner, name] =
    /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(origin ?? '') ?? []
  if (owner && name) return { owner, name }
  return { owner: 'local', name: basename(path).replace(/[^\w.-]/g, '-') || 'repository' }
}
