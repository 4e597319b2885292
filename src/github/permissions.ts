import type { Repository } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** True for people who may push to the repository; what a custom role allows is told as its base. */
export async function mayWrite(
  { octokit }: GitHubClient,
  { owner, repo }: Repository,
  login: string
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username: login
    })
    return ['admin', 'maintain', 'write'].includes(data.permission)
  } catch (error) {
    if (hasStatus(error, 404)) return false
    throw error
  }
}
