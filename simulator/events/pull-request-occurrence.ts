import { readRef } from '../git/refs.js'
import { gitLookup } from '../git/run-git.js'
import { fullName } from '../http/format.js'
import { mergedTree } from '../pulls/merged-tree.js'
import type { IssueActivity } from '../listeners.js'
import type { Hub, IssueState, PullRequestState, RepositoryState } from '../model.js'
import { type Occurrence, byWorkflow, onDefaultBranch } from './occurrence.js'
import { pullRequestPayload } from './payloads/pull-request-payload.js'
import { changedPaths } from './push-occurrence.js'

const startingByWorkflow = new Set(['opened', 'synchronize', 'reopened'])

/** What happened to a pull request as what starts runs on its merge commit; null where it starts none. */
export async function pullRequestOccurrence(
  hub: Hub,
  repo: RepositoryState,
  activity: IssueActivity
): Promise<Occurrence | null> {
  const { action, actor, token } = activity
  const issue = repo.issues.get(activity.number)
  // github-facts A6.7: what a workflow's token opens waits for approval, its other doings start nothing.
  if (!isPullRequest(issue) || (byWorkflow(token) && !startingByWorkflow.has(action))) return null
  const pull = issue.pullRequest
  const merge = await mergeCommit(repo, issue)
  if (!merge) return null
  const payload = await pullRequestPayload(hub, repo, issue, { action, actor })
  const paths = await changedPaths(repo.gitDir, `${pull.baseSha}...${pull.headSha}`)
  return {
    ...onDefaultBranch(repo, merge),
    event: 'pull_request',
    trigger: { name: 'pull_request', branch: pull.baseRef, action, changedPaths: paths },
    payload: () => payload,
    ref: `refs/pull/${issue.number}/merge`,
    headSha: pull.headSha,
    headBranch: pull.headRef,
    headRepository: pull.headRepository,
    title: issue.title,
    actor,
    pullRequests: [issue.number],
    fromFork: pull.headRepository !== fullName(repo),
    needsApproval: byWorkflow(token)
  }
}

type PullRequestIssue = IssueState & { pullRequest: PullRequestState }

function isPullRequest(issue: IssueState | undefined): issue is PullRequestIssue {
  return issue?.pullRequest != null
}

/** Makes `refs/pull/<number>/merge` afresh; null where head and base conflict, for which GitHub starts no runs. */
async function mergeCommit(repo: RepositoryState, issue: PullRequestIssue): Promise<string | null> {
  const { number, title, pullRequest } = issue
  const { baseRef, headSha } = pullRequest
  const base = await readRef(repo.gitDir, `refs/heads/${baseRef}`)
  const tree = base && (await mergedTree(repo, issue))
  if (!base || !tree) return null
  const message = `Merge ${headSha} into ${base}\n\n${title}`
  const parents = ['-p', base, '-p', headSha, '-m', message]
  const author = { GIT_AUTHOR_NAME: 'GitHub', GIT_AUTHOR_EMAIL: 'noreply@github.com' }
  const sha = await gitLookup(repo.gitDir, ['commit-tree', tree, ...parents], { env: author })
  if (sha) await gitLookup(repo.gitDir, ['update-ref', `refs/pull/${number}/merge`, sha])
  return sha
}
