import { readCommit } from '../git/commits.js'
import { zeroSha } from '../git/refs.js'
import { gitLookup } from '../git/run-git.js'
import type { Push } from '../listeners.js'
import type { Hub, RepositoryState } from '../model.js'
import { type Occurrence, byWorkflow, onDefaultBranch } from './occurrence.js'
import { pushPayload } from './payloads/push-payload.js'

const skips = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/

/** A push as what starts runs; null where it starts none. */
export async function pushOccurrence(
  hub: Hub,
  repo: RepositoryState,
  push: Push
): Promise<Occurrence | null> {
  const { ref, before, after, actor, token } = push
  if (after === zeroSha || byWorkflow(token) || !/^refs\/(heads|tags)\//.test(ref)) return null
  const commit = await readCommit(repo.gitDir, after)
  if (!commit || skips.test(commit.message)) return null
  const payload = await pushPayload(hub, repo, push)
  const paths = before === zeroSha ? undefined : await changedPaths(repo.gitDir, before, after)
  return {
    ...onDefaultBranch(repo, after),
    event: 'push',
    trigger: { name: 'push', ref, ...(paths && { changedPaths: paths }) },
    payload: () => payload,
    ref,
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    title: commit.message.split('\n')[0] ?? '',
    actor
  }
}

/** Paths that differ between two commits; `from` may be `a...b` with `to` left out. */
export async function changedPaths(gitDir: string, from: string, to?: string): Promise<string[]> {
  const commits = to === undefined ? [from] : [from, to]
  const listing = await gitLookup(gitDir, ['diff', '--name-only', '-z', ...commits, '--'])
  return (listing ?? '').split('\0').filter((path) => path !== '')
}
