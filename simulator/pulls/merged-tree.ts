import { gitLookup } from '../git/run-git.js'
import type { IssueState, PullRequestState, RepositoryState } from '../model.js'

/** The tree that merging would make, or null where there is a conflict. */
export async function mergedTree(repo: RepositoryState, issue: IssueState): Promise<string | null> {
  const pull = issue.pullRequest as PullRequestState
  const args = ['merge-tree', '--write-tree', `refs/heads/${pull.baseRef}`, pull.headSha]
  return gitLookup(repo.gitDir, args)
}
