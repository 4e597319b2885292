import { countCommits, differences, mergeBase } from '../git/compare.js'
import { apiUrl, fullName, htmlUrl, isoOrNull, nodeId, userOf } from '../http/format.js'
import type { AutoMerge, Hub, IssueState, PullRequestState, RepositoryState } from '../model.js'
import { mergeState } from '../pulls/merge-state.js'

import { issueJson } from './issue-json.js'
import { fullRepositoryJson } from './repository-json.js'

/** GitHub's pull-request-simple, as lists give it. */
export function pullSimpleJson(hub: Hub, repo: RepositoryState, issue: IssueState) {
  const pull = issue.pullRequest as PullRequestState
  const shared = issueJson(hub, repo, issue)
  const url = `${apiUrl(hub, repo)}/pulls/${issue.number}`
  const html = `${htmlUrl(hub, repo)}/pull/${issue.number}`
  const head = hub.repositories.get(pull.headRepository) ?? repo
  return {
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    ...links(hub, repo, issue, { url, html }),
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    body: issue.body,
    user: shared.user,
    // Here GitHub describes a label's description as a text, unlike for an issue.
    labels: shared.labels.map((label) => ({ ...label, description: label.description ?? '' })),
    assignee: shared.assignee,
    assignees: shared.assignees,
    milestone: null,
    requested_reviewers: (pull.reviewers ?? []).map((login) => userOf(hub, login)),
    requested_teams: [],
    draft: pull.draft,
    created_at: shared.created_at,
    updated_at: shared.updated_at,
    closed_at: shared.closed_at,
    merged_at: isoOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    head: sideJson(hub, head, pull.headRef, pull.headSha),
    base: sideJson(hub, repo, pull.baseRef, pull.baseSha),
    author_association: shared.author_association,
    auto_merge: pull.autoMerge ? autoMergeJson(hub, issue, pull.autoMerge) : null
  }
}

/** GitHub's pull-request: with its size, and whether it can be merged. */
export async function pullJson(hub: Hub, repo: RepositoryState, issue: IssueState) {
  const pull = issue.pullRequest as PullRequestState
  const base = `refs/heads/${pull.baseRef}`
  const common = pull.merged ? pull.baseSha : await mergeBase(repo.gitDir, base, pull.headSha)
  const files = await differences(repo.gitDir, common, pull.headSha)
  const sum = (kind: 'additions' | 'deletions') => files.reduce((all, file) => all + file[kind], 0)
  const state = pull.merged ? 'unknown' : await mergeState(repo, issue)
  const mergeable = state === 'unknown' ? null : state !== 'dirty'
  return {
    ...pullSimpleJson(hub, repo, issue),
    merged: pull.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: pull.merged && issue.closedBy !== null ? userOf(hub, issue.closedBy) : null,
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.headRepository !== fullName(repo),
    commits: common ? await countCommits(repo.gitDir, `${common}..${pull.headSha}`) : 0,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length
  }
}

function autoMergeJson(hub: Hub, { title, number }: IssueState, { token, method }: AutoMerge) {
  return {
    enabled_by: userOf(hub, token.login),
    merge_method: method,
    commit_title: `${title} (#${number})`,
    commit_message: ''
  }
}

function sideJson(hub: Hub, repo: RepositoryState, ref: string, sha: string) {
  return {
    label: `${repo.owner}:${ref}`,
    ref,
    sha,
    user: userOf(hub, repo.owner),
    repo: fullRepositoryJson(hub, repo)
  }
}

function links(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  { url, html }: { url: string; html: string }
) {
  const api = apiUrl(hub, repo)
  const issueUrl = `${api}/issues/${issue.number}`
  const statuses = `${api}/statuses/${issue.pullRequest?.headSha}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses }
    }
  }
}
