import { headCommits } from '../../json/head-commits.js'
import { currentAttempt, runJson } from '../../json/run-json.js'
import { workflowJson } from '../../json/workflow-json.js'
import type { AttemptState, Hub, RepositoryState, RunState } from '../../model.js'
import { type Payload, common } from './common.js'

export type RunAction = 'requested' | 'in_progress' | 'completed'

/** The event `workflow_run`, as the runner puts it in GITHUB_EVENT_PATH; of the current attempt unless told. */
export async function workflowRunPayload(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  action: RunAction = 'completed',
  attempt: AttemptState = currentAttempt(run)
): Promise<Payload> {
  const commits = await headCommits(hub, repo, [run])
  const workflow = [...repo.workflows.values()].find(({ id }) => id === run.workflowId)
  return {
    action,
    workflow_run: runJson(hub, repo, run, commits.get(run.headSha)!, attempt),
    workflow: workflow ? workflowJson(hub, repo, workflow) : null,
    ...common(hub, repo, run.triggeringActor)
  }
}
