import { apiUrl } from '../http/format.js'
import type { Hub, RepositoryState } from '../model.js'

/** GitHub's pull-request-minimal, as runs and check runs list it; nothing where there is no such pull request. */
export function pullRequestMinimal(hub: Hub, repo: RepositoryState, number: number): object[] {
  const issue = repo.issues.get(number)
  if (!issue?.pullRequest) return []
  const { headRef, headSha, headRepository, baseRef, baseSha } = issue.pullRequest
  const head = hub.repositories.get(headRepository) ?? repo
  const side = (ref: string, sha: string, of: RepositoryState) => ({
    ref,
    sha,
    repo: { id: of.id, url: apiUrl(hub, of), name: of.name }
  })
  return [
    {
      id: issue.id,
      number,
      url: `${apiUrl(hub, repo)}/pulls/${number}`,
      head: side(headRef, headSha, head),
      base: side(baseRef, baseSha, repo)
    }
  ]
}
