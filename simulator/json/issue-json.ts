import { apiUrl, htmlUrl, iso, isoOrNull, nodeId, userOf } from '../http/format.js'
import type { CommentState, Hub, IssueState, RepositoryState } from '../model.js'

import { association } from './association.js'
import { labelsJson } from './label-json.js'

/** GitHub's issue; a pull request is one too, with its `pull_request` links. */
export function issueJson(hub: Hub, repo: RepositoryState, issue: IssueState) {
  const url = `${apiUrl(hub, repo)}/issues/${issue.number}`
  const people = issue.assignees.map((login) => userOf(hub, login))
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: apiUrl(hub, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: issueHtmlUrl(hub, repo, issue),
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: userOf(hub, issue.author),
    labels: labelsJson(hub, repo, issue.labels),
    assignee: people[0] ?? null,
    assignees: people,
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: isoOrNull(issue.closedAt),
    closed_by: issue.closedBy === null ? null : userOf(hub, issue.closedBy),
    author_association: association(repo, issue.author),
    reactions: reactions(url),
    performed_via_github_app: null,
    ...pullLinks(hub, repo, issue)
  }
}

/** GitHub's issue-comment. */
export function commentJson(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  comment: CommentState
) {
  const url = `${apiUrl(hub, repo)}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url,
    html_url: `${issueHtmlUrl(hub, repo, issue)}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(hub, repo)}/issues/${issue.number}`,
    user: userOf(hub, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    body: comment.body,
    author_association: association(repo, comment.author),
    reactions: reactions(url),
    performed_via_github_app: null
  }
}

function issueHtmlUrl(hub: Hub, repo: RepositoryState, { number, pullRequest }: IssueState) {
  return `${htmlUrl(hub, repo)}/${pullRequest ? 'pull' : 'issues'}/${number}`
}

function pullLinks(hub: Hub, repo: RepositoryState, issue: IssueState) {
  const { number, pullRequest } = issue
  if (!pullRequest) return {}
  const html = issueHtmlUrl(hub, repo, issue)
  return {
    draft: pullRequest.draft,
    pull_request: {
      url: `${apiUrl(hub, repo)}/pulls/${number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: isoOrNull(pullRequest.mergedAt)
    }
  }
}

function reactions(url: string) {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...none }
}
