import type { CheckoutOptions } from '../types.js'
import type { ActionCall } from './action-call.js'
import { runGit } from './run-git.js'

export interface CheckoutSource extends CheckoutOptions {
  gitDir: string
  commit: string
  /** Local branch to make; null for a detached head. */
  branch: string | null
  /** What the commit is fetched as. */
  localRef: string
}

/** Reads what a checkout step asks for, against the bare repository. Throws with git's words for a missing ref. */
export async function checkoutSource({ step, inputs }: ActionCall): Promise<CheckoutSource> {
  const { job } = step.frame
  const { request } = job.call
  const own = `${request.owner}/${request.repository}`
  const repository = inputs['repository'] || own
  const gitDir = request.gitDir(repository)
  if (gitDir === null) {
    request.onUnsupported?.(
      `the checkout of '${repository}' in job '${job.key}' needs a repository that the local GitHub does not hold`
    )
    step.log.annotate(
      'failure',
      `fatal: repository '${request.serverUrl}/${repository}/' not found`
    )
    throw new Error("The process '/usr/bin/git' failed with exit code 128")
  }
  const asked = inputs['ref']
  const triggering = !asked && repository.toLowerCase() === own.toLowerCase()
  const ref = triggering ? request.ref : asked || 'HEAD'
  const full = triggering ? ref : await fullRef(gitDir, ref, job.directories.home)
  const commit = triggering
    ? request.sha
    : await commitOf(gitDir, full ?? ref, job.directories.home)
  if (commit === null) {
    throw new Error(`A branch or tag with the name '${ref}' could not be found`)
  }
  const branch = /^refs\/heads\/(.+)$/.exec(full ?? '')?.[1] ?? null
  const depth = Number(inputs['fetch-depth'] ?? '1')
  return { repository, gitDir, ref, commit, branch, depth, localRef: localRef(full) }
}

function localRef(full: string | null): string {
  if (full === null) return 'refs/remotes/origin/checkout'
  return full
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/')
}

/** Null for a commit id. */
async function fullRef(gitDir: string, ref: string, home: string): Promise<string | null> {
  if (ref.startsWith('refs/')) return ref
  if (ref === 'HEAD') return (await runGit(['-C', gitDir, 'symbolic-ref', 'HEAD'], home)).trim()
  for (const kind of ['heads', 'tags']) {
    if (await commitOf(gitDir, `refs/${kind}/${ref}`, home)) return `refs/${kind}/${ref}`
  }
  return null
}

async function commitOf(gitDir: string, ref: string, home: string): Promise<string | null> {
  const args = [
    '-C',
    gitDir,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`
  ]
  return runGit(args, home).then(
    (output) => output.trim(),
    () => null
  )
}
