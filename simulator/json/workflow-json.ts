import { apiUrl, htmlUrl, iso, nodeId } from '../http/format.js'
import type { Hub, RepositoryState, WorkflowState } from '../model.js'

/** When a workflow was made is not kept; GitHub's clients only show it. */
const someTime = iso(Date.UTC(2026, 0, 1))

/** GitHub's workflow. */
export function workflowJson(hub: Hub, repo: RepositoryState, workflow: WorkflowState) {
  const file = encodeURIComponent(workflow.path.split('/').at(-1) ?? workflow.path)
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: someTime,
    updated_at: someTime,
    url: `${apiUrl(hub, repo)}/actions/workflows/${workflow.id}`,
    html_url: `${htmlUrl(hub, repo)}/blob/${repo.defaultBranch}/${workflow.path}`,
    badge_url: `${htmlUrl(hub, repo)}/workflows/${file}/badge.svg`
  }
}
