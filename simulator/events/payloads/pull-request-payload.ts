import {
  apiUrl,
  fullName,
  htmlUrl,
  iso,
  isoOrNull,
  nodeId,
  repositoryJson,
  userOf
} from '../../http/format.js'
import type { Hub, IssueState, PullRequestState, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The event `pull_request`. */
export function pullRequestPayload(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState & { pullRequest: PullRequestState },
  about: { action: string; actor: string }
): Payload {
  return {
    action: about.action,
    number: issue.number,
    pull_request: pullRequestJson(hub, repo, issue),
    ...common(hub, repo, about.actor)
  }
}

function pullRequestJson(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState & { pullRequest: PullRequestState }
): Payload {
  const pull = issue.pullRequest
  const api = `${apiUrl(hub, repo)}/pulls/${issue.number}`
  const page = `${htmlUrl(hub, repo)}/pull/${issue.number}`
  const head = hub.repositories.get(pull.headRepository)
  return {
    url: api,
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: `${apiUrl(hub, repo)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userOf(hub, issue.author),
    body: issue.body,
    labels: issue.labels.map((name) => ({ name })),
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: isoOrNull(issue.closedAt),
    merged_at: isoOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    draft: pull.draft,
    merged: pull.merged,
    head: side(hub, head ?? null, pull.headRef, pull.headSha),
    base: side(hub, repo, pull.baseRef, pull.baseSha),
    author_association: pull.headRepository === fullName(repo) ? 'OWNER' : 'NONE'
  }
}

function side(hub: Hub, repo: RepositoryState | null, ref: string, sha: string): Payload {
  return {
    label: repo ? `${repo.owner}:${ref}` : ref,
    ref,
    sha,
    user: repo && userOf(hub, repo.owner),
    repo: repo && { ...repositoryJson(hub, repo), default_branch: repo.defaultBranch }
  }
}
