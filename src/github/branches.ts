import type { WorkflowRun } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'
import { readRef } from './read-ref.js'

/**
 * Commit the run's branch points at; null where it is gone, or in a fork: those are never re-run.
 * The "branch" of a run started by a tag is the tag's name, so a tag is looked for next.
 */
export async function readBranchHead(
  client: GitHubClient,
  run: WorkflowRun
): Promise<string | null> {
  const { headBranch, headRepository } = run
  if (headBranch === null || headRepository !== `${run.owner}/${run.repo}`) return null
  const branch = await readRef(client, run, `heads/${headBranch}`)
  if (branch) return branch.sha
  const tag = await readRef(client, run, `tags/${headBranch}`)
  if (tag?.type !== 'tag') return tag?.sha ?? null
  const { data } = await client.octokit.rest.git.getTag({
    owner: run.owner,
    repo: run.repo,
    tag_sha: tag.sha
  })
  return data.object.sha
}
