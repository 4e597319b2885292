import { readRef, zeroSha } from '../git/refs.js'
import { gitText } from '../git/run-git.js'
import { apiError } from '../http/api-error.js'
import type { RouteContext } from '../http/context.js'
import { fullName, iso } from '../http/format.js'
import { identityOf } from '../json/commit-json.js'
import type {
  Hub,
  IssueState,
  MergeMethod,
  PullRequestState,
  RepositoryState,
  Token
} from '../model.js'
import { pushBy } from '../pushes.js'

import { closeLinked } from './close-linked.js'
import { missingCheck } from './merge-state.js'
import { mergedTree } from './merged-tree.js'

/** A pull request's number, state and side apart. */
export type Pull = IssueState & { pullRequest: PullRequestState }

type Ground = Pick<RouteContext, 'hub' | 'events'>

/** Merges a pull request for a token; the merge commit's sha. Throws GitHub's refusal where it may not be merged. */
export async function mergePull(
  { hub, events }: Ground,
  repo: RepositoryState,
  pull: Pull,
  { token, method }: { token: Token; method: MergeMethod }
): Promise<string> {
  const { pullRequest } = pull
  demandMergeable(repo, pull)
  const ref = `refs/heads/${pullRequest.baseRef}`
  const before = (await readRef(repo.gitDir, ref)) ?? ''
  const after = await mergeCommit(hub, repo, pull, { before, method, login: token.login })
  await pushBy(token, { hub, events }, repo, { ref, before, after })
  const at = hub.now()
  Object.assign(pullRequest, { merged: true, mergedAt: at, mergeCommitSha: after })
  Object.assign(pull, { state: 'closed', closedAt: at, updatedAt: at, closedBy: token.login })
  delete pullRequest.autoMerge
  const activity = { action: 'closed', number: pull.number, actor: token.login, token }
  for (const listener of events.onPullRequest) listener(repo, activity)
  closeLinked({ hub, events }, repo, pull, token)
  if (repo.settings.deleteBranchOnMerge) await deleteHead({ hub, events }, repo, pullRequest, token)
  return after
}

function demandMergeable(repo: RepositoryState, { state, pullRequest }: Pull): void {
  if (state !== 'open') throw apiError(405, 'Pull Request is not mergeable')
  if (pullRequest.draft) throw apiError(405, 'Pull Request is still a draft')
  const missing = missingCheck(repo, pullRequest)
  if (missing !== null) throw apiError(405, `Required status check "${missing}" is expected.`)
}

async function mergeCommit(
  hub: Hub,
  repo: RepositoryState,
  pull: Pull,
  { before, method, login }: { before: string; method: MergeMethod; login: string }
): Promise<string> {
  const { headSha, headRef, headRepository } = pull.pullRequest
  const tree = await mergedTree(repo, pull)
  if (!tree) throw apiError(405, 'Pull Request is not mergeable')
  const squash = method === 'squash'
  const input = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${headRepository.split('/')[0]}/${headRef}\n\n${pull.title}`
  const parents = squash ? [before] : [before, headSha]
  const { name, email } = identityOf(hub, login)
  const date = iso(hub.now())
  const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date }
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
  return gitText(repo.gitDir, args, { input, env: { ...env, GIT_COMMITTER_DATE: date } })
}

async function deleteHead(
  ground: Ground,
  repo: RepositoryState,
  { headRef, headRepository }: PullRequestState,
  token: Token
): Promise<void> {
  const ref = `refs/heads/${headRef}`
  const before = headRepository === fullName(repo) ? await readRef(repo.gitDir, ref) : null
  if (before) await pushBy(token, ground, repo, { ref, before, after: zeroSha })
}
