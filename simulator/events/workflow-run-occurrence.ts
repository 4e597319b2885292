import { fullName } from '../http/format.js'
import type { Hub, RepositoryState, RunState } from '../model.js'
import { type Occurrence, onDefaultBranch } from './occurrence.js'
import { type RunAction, workflowRunPayload } from './payloads/workflow-run-payload.js'
import { defaultHead } from './workflow-files.js'

/** A chain of runs by `workflow_run` has three links at most: github-facts A7.1. */
const longestChain = 3

/** What happened to a run as what starts runs of its listeners on the default branch; null at the chain's end. */
export async function workflowRunOccurrence(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  action: RunAction,
  depth: number
): Promise<Occurrence | null> {
  const sha = await defaultHead(repo)
  if (!sha || depth >= longestChain) return null
  const payload = await workflowRunPayload(hub, repo, run, action)
  return {
    ...onDefaultBranch(repo, sha),
    event: 'workflow_run',
    trigger: {
      name: 'workflow_run',
      workflow: run.name,
      action,
      ...(run.headBranch !== null && { branch: run.headBranch })
    },
    payload: () => payload,
    title: null,
    actor: run.headRepository === fullName(repo) ? run.actor : repo.owner,
    depth: depth + 1
  }
}
