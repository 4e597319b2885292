import { checkRunsOf } from '../json/check-run-json.js'
import { mergedTree } from './merged-tree.js'
import { currentAttempt } from '../json/run-json.js'
import type { IssueState, PullRequestState, RepositoryState, RunState } from '../model.js'

/** GitHub's `mergeable_state`: only `clean` and `unstable`, where a check that nobody asks for is not green, merge. */
export type MergeState = 'draft' | 'dirty' | 'blocked' | 'unstable' | 'clean'

/** What stands between an open pull request and its merge. */
export async function mergeState(repo: RepositoryState, issue: IssueState): Promise<MergeState> {
  const pull = issue.pullRequest as PullRequestState
  if ((await mergedTree(repo, issue)) === null) return 'dirty'
  if (pull.draft) return 'draft'
  if (missingCheck(repo, pull) !== null) return 'blocked'
  return newestRuns(repo, pull).every(isGreen) ? 'clean' : 'unstable'
}

/** Name of a required check that is not green on the head; null where all are. */
export function missingCheck(repo: RepositoryState, pull: PullRequestState): string | null {
  const checks = newestRuns(repo, pull).flatMap(checkRunsOf)
  const passed = (name: string) => {
    const found = checks.filter((check) => check.name === name)
    return found.length > 0 && found.every(({ conclusion }) => passing.has(conclusion))
  }
  return repo.settings.requiredChecks?.find((name) => !passed(name)) ?? null
}

const passing = new Set<string | null>(['success', 'skipped', 'neutral'])

const isGreen = (run: RunState): boolean => passing.has(currentAttempt(run).conclusion)

/** Of each workflow and event, the newest run of the pull request's head. */
function newestRuns(repo: RepositoryState, pull: PullRequestState): RunState[] {
  const newest = new Map<string, RunState>()
  for (const run of repo.runs.values()) {
    if (run.headSha !== pull.headSha || run.headRepository !== pull.headRepository) continue
    newest.set(`${run.workflowId} ${run.event}`, run)
  }
  return [...newest.values()]
}
