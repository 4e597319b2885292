import { pullJson } from '../../json/pull-json.js'
import type { Hub, IssueState, RepositoryState } from '../../model.js'
import { type Payload, common } from './common.js'

/** The event `pull_request`, for an issue that is one. */
export async function pullRequestPayload(
  hub: Hub,
  repo: RepositoryState,
  issue: IssueState,
  about: { action: string; actor: string }
): Promise<Payload> {
  return {
    action: about.action,
    number: issue.number,
    pull_request: await pullJson(hub, repo, issue),
    ...common(hub, repo, about.actor)
  }
}
