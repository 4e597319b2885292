import { GitHubError } from '../engine/errors.js'
import type { Rerunner } from '../engine/ports.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { sentOnce } from './create-once.js'
import { isUncertain } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** Seconds between looks at the run after an answer was lost; a new attempt shows within a few. */
const waits = [2, 5, 10]

export function createRerunner(client: GitHubClient): Rerunner {
  const { actions } = client.octokit.rest
  return {
    rerunFailedJobs: (run) => rerun(client, run, actions.reRunWorkflowFailedJobs),
    rerunAllJobs: (run) => rerun(client, run, actions.reRunWorkflow)
  }
}

type Asked = (which: { owner: string; repo: string; run_id: number }) => Promise<unknown>

/** One POST for the whole run, never a second: of 50 re-runs each is counted. */
async function rerun(client: GitHubClient, run: WorkflowRun, ask: Asked): Promise<void> {
  const { owner, repo, id } = run
  try {
    await ask({ owner, repo, run_id: id, ...sentOnce })
  } catch (error) {
    if (!isUncertain(error)) throw error
    if (await hasNewAttempt(client, run)) return
    throw new GitHubError(
      `${error.message} The run shows no new attempt; it is not asked for again.`,
      error.status,
      null,
      { cause: error }
    )
  }
}

async function hasNewAttempt(client: GitHubClient, run: WorkflowRun): Promise<boolean> {
  for (const seconds of waits) {
    await client.wait(seconds)
    const { data } = await client.octokit.rest.actions.getWorkflowRun({
      owner: run.owner,
      repo: run.repo,
      run_id: run.id
    })
    if ((data.run_attempt ?? 1) > run.attempt || data.status !== 'completed') return true
  }
  return false
}
