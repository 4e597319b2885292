import { ApiError } from '../http/api-error.js'
import type { RouteContext } from '../http/context.js'
import type { RepositoryState, RunState } from '../model.js'

import { mergePull, type Pull } from './merge-pull.js'
import { mergeState } from './merge-state.js'

const merges = new Set(['clean', 'unstable'])

/** Merges the pull requests that waited for this run, of their head, and now wait for nothing. */
export async function mergeWaiting(
  ground: Pick<RouteContext, 'hub' | 'events'>,
  repo: RepositoryState,
  { headSha }: RunState
): Promise<void> {
  for (const issue of repo.issues.values()) {
    const wanted = issue.pullRequest?.autoMerge
    if (!wanted || issue.state !== 'open' || issue.pullRequest?.headSha !== headSha) continue
    if (!merges.has(await mergeState(repo, issue))) continue
    try {
      await mergePull(ground, repo, issue as Pull, wanted)
    } catch (error) {
      // A token without power over workflow files, say: GitHub leaves the pull request as it is.
      if (!(error instanceof ApiError)) throw error
    }
  }
}
