import type { Dispatcher } from '../engine/ports.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { sentOnce } from './create-once.js'
import type { GitHubClient } from './octokit.js'

/** A dispatch is the one event that the workflow's own token starts runs by (A6.7). */
export function createDispatcher(client: GitHubClient, repository: Repository): Dispatcher {
  return {
    dispatch: async (workflowPath, branch) => {
      await client.octokit.rest.actions.createWorkflowDispatch({
        ...repository,
        workflow_id: workflowPath.split('/').at(-1) ?? workflowPath,
        ref: branch,
        ...sentOnce
      })
    }
  }
}
