import type { WorkflowFile } from '../engine/types/incident.js'
import type { WorkflowRun } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/**
 * The workflow file at the run's commit; null where there is none, as for GitHub's own `dynamic/` workflows.
 * Always read from the base repository, for forks too: GitHub keeps a fork's pull request commits there
 * (`refs/pull/N/head`), and the token may not reach a private fork. No checkout, no merge (A7.7).
 */
export async function readWorkflowFile(
  { octokit }: GitHubClient,
  { owner, repo, path, headSha }: WorkflowRun
): Promise<WorkflowFile | null> {
  if (!path.startsWith('.github/workflows/')) return null
  try {
    const { data } = await octokit.rest.repos.getContent({
      owner,
      repo,
      path,
      ref: headSha
    })
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return null
    return { path, text: Buffer.from(data.content, 'base64').toString('utf8') }
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}
