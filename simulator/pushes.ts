import { unprocessable } from './http/api-error.js'
import { type ApiContext, grants, refusal, type RouteContext } from './http/context.js'
import { fullName } from './http/format.js'
import { deleteRef, moveRef, zeroSha } from './git/refs.js'
import { git } from './git/run-git.js'
import { demandRules } from './git/branch-rules.js'
import { workflowChanges } from './git/workflow-changes.js'
import type { Push } from './listeners.js'
import type { RepositoryState, Token } from './model.js'

export type Movement = Pick<Push, 'ref' | 'before' | 'after'>

/** Moves, makes or deletes a ref for a request, as `pushBy` does for its token. */
export function pushFor(
  c: ApiContext,
  ground: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  movement: Movement
): Promise<void> {
  return pushBy(c.var.token, ground, repo, movement)
}

/** Moves, makes or deletes a ref: refuses workflow files to tokens without that power, then tells. */
export async function pushBy(
  token: Token | null,
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  movement: Movement
): Promise<void> {
  if (token) await demandWorkflows(token, repo, movement)
  const actor = token?.login ?? repo.owner
  await demandRules(repo, movement, actor)
  const { ref, before, after } = movement
  if (after === zeroSha) await deleteRef(repo.gitDir, ref)
  else if (!(await moveRef(repo.gitDir, ref, after, before))) {
    throw unprocessable('Reference cannot be updated')
  }
  await tellPush({ hub, events }, repo, { ...movement, actor, token })
}

/** Throws the refusal for this token where the movement touches workflow files that it may not touch. */
export async function demandWorkflows(
  token: Token,
  repo: RepositoryState,
  movement: { before: string; after: string }
): Promise<void> {
  if (grants(token, repo, 'workflows', 'write')) return
  const touched = await workflowChanges(repo.gitDir, repo.defaultBranch, movement)
  if (touched.length > 0) throw refusal(token, 'contents=write,workflows=write')
}

/** Tells the listeners, and moves the open pull requests of the branch along with it. */
export async function tellPush(
  { hub, events }: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  push: Push
): Promise<void> {
  for (const listener of events.onPush) listener(repo, push)
  if (push.after === zeroSha) return
  for (const base of hub.repositories.values()) {
    for (const issue of base.issues.values()) {
      const pull = issue.pullRequest
      if (!pull || issue.state !== 'open' || pull.headRepository !== fullName(repo)) continue
      if (`refs/heads/${pull.headRef}` !== push.ref || pull.headSha === push.after) continue
      await bringPullHead(base, issue.number, repo, push.ref)
      pull.headSha = push.after
      issue.updatedAt = hub.now()
      const activity = { action: 'synchronize', number: issue.number, ...whoseOf(push) }
      for (const listener of events.onPullRequest) listener(base, activity)
    }
  }
}

/** Fetches a pull request's head into its base, where it is `refs/pull/<number>/head`. */
export async function bringPullHead(
  base: RepositoryState,
  number: number,
  head: RepositoryState,
  ref: string
): Promise<void> {
  const refspec = `+${ref}:refs/pull/${number}/head`
  await git(base.gitDir, ['fetch', '--quiet', '--no-tags', head.gitDir, refspec])
}

function whoseOf({ actor, token }: Push): Pick<Push, 'actor' | 'token'> {
  return { actor, token }
}
