import { commentJson, issueJson } from '../../json/issue-json.js'
import { findLabel, labelJson } from '../../json/label-json.js'
import type { CommentState, Hub, IssueState, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The event `issues`, with the label where it is about one, or `issue_comment` where a comment is given. */
export function issuePayload(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  about: { action: string; actor: string; label?: string; comment?: CommentState }
): Payload {
  const label = about.label === undefined ? null : findLabel(repo, about.label)
  return {
    action: about.action,
    issue: issueJson(hub, repo, issue),
    ...(label && { label: labelJson(hub, repo, label) }),
    ...(about.comment && { comment: commentJson(hub, repo, issue, about.comment) }),
    ...common(hub, repo, about.actor)
  }
}
