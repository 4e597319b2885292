import type { Repository } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** What a ref such as `heads/main` points at; null where there is none. */
export async function readRef(
  { octokit }: GitHubClient,
  { owner, repo }: Repository,
  ref: string
): Promise<{ sha: string; type: string } | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref })
    return data.object
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}
