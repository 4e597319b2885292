import { apiUrl, htmlUrl, iso, isoOrNull, nodeId, userOf } from '../../http/format.js'
import type { CommentState, Hub, IssueState, LabelState, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The event `issues`, with the label where it is about one, or `issue_comment` where a comment is given. */
export function issuePayload(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  about: { action: string; actor: string; label?: string; comment?: CommentState }
): Payload {
  const label = about.label === undefined ? undefined : repo.labels.get(about.label)
  return {
    action: about.action,
    issue: issueJson(hub, repo, issue),
    ...(label && { label: labelJson(hub, repo, label) }),
    ...(about.comment && { comment: commentJson(hub, repo, issue, about.comment) }),
    ...common(hub, repo, about.actor)
  }
}

function issueJson(hub: Hub, repo: RepositoryState, issue: IssueState): Payload {
  const url = `${apiUrl(hub, repo)}/issues/${issue.number}`
  const kind = issue.pullRequest ? 'pull' : 'issues'
  const assignees = issue.assignees.map((login) => userOf(hub, login))
  return {
    url,
    repository_url: apiUrl(hub, repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${htmlUrl(hub, repo)}/${kind}/${issue.number}`,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userOf(hub, issue.author),
    labels: issue.labels.flatMap((name) => {
      const label = repo.labels.get(name)
      return label ? [labelJson(hub, repo, label)] : []
    }),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: isoOrNull(issue.closedAt),
    author_association: association(repo, issue.author),
    body: issue.body,
    reactions: reactions(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null
  }
}

function labelJson(hub: Hub, repo: RepositoryState, label: LabelState): Payload {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${apiUrl(hub, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description
  }
}

function commentJson(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  comment: CommentState
): Payload {
  const url = `${apiUrl(hub, repo)}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `${htmlUrl(hub, repo)}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(hub, repo)}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userOf(hub, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(repo, comment.author),
    body: comment.body,
    reactions: reactions(url),
    performed_via_github_app: null
  }
}

function association(repo: RepositoryState, login: string): string {
  if (login === repo.owner) return 'OWNER'
  return repo.collaborators.has(login) ? 'COLLABORATOR' : 'NONE'
}

function reactions(url: string): Payload {
  const none = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  return {
    url: `${url}/reactions`,
    total_count: 0,
    ...Object.fromEntries(none.map((name) => [name, 0]))
  }
}
