import type { IssueActivity } from '../listeners.js'
import type { Hub, RepositoryState } from '../model.js'
import { type Occurrence, byWorkflow, onDefaultBranch } from './occurrence.js'
import { issuePayload } from './payloads/issue-payload.js'
import { defaultHead } from './workflow-files.js'

/** What happened to an issue, or with a comment to one, as what starts runs; null where it starts none. */
export async function issueOccurrence(
  hub: Hub,
  repo: RepositoryState,
  event: 'issues' | 'issue_comment',
  activity: IssueActivity
): Promise<Occurrence | null> {
  const { action, actor, token, label, commentId, number } = activity
  const issue = repo.issues.get(number)
  const sha = await defaultHead(repo)
  if (!issue || !sha || byWorkflow(token)) return null
  const comment = issue.comments.find(({ id }) => id === commentId)
  const payload = issuePayload(hub, repo, issue, {
    action,
    actor,
    ...(label !== undefined && { label }),
    ...(comment && { comment })
  })
  return {
    ...onDefaultBranch(repo, sha),
    event,
    trigger: { name: event, action },
    payload: () => payload,
    title: issue.title,
    actor
  }
}
