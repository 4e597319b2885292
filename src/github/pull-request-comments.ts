import { commentMarker } from '../engine/issue-marker.js'
import type { StickyComments } from '../engine/ports.js'
import type { Repository, WorkflowRun } from '../engine/types/workflow-run.js'
import { createComment, listComments, toComment } from './comments.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'
import { createAuthorCheck, type AuthorCheck } from './own-author.js'

/** Both are needed to comment on a pull request with the workflow's own token; this one suffices. */
const needs = 'pull-requests: write'

export function createStickyComments(client: GitHubClient, repository: Repository): StickyComments {
  const isOwn = createAuthorCheck(client)
  return {
    pullRequestOf: (run) => findPullRequest(client, run),
    find: (pullRequest, key) => find(client, repository, isOwn, pullRequest, key),
    create: (pullRequest, body) => createComment(client, repository, pullRequest, body, needs),
    update: async (id, body) => {
      const { data } = await client.octokit.rest.issues.updateComment({
        ...repository,
        comment_id: id,
        body,
        request: { needs }
      })
      return toComment(data)
    },
    remove: (id) => remove(client, repository, id)
  }
}

/** GitHub's own list for the run is always empty for a fork, and sometimes for others (A7.5). */
async function findPullRequest({ octokit }: GitHubClient, run: WorkflowRun) {
  const own = `${run.owner}/${run.repo}`
  if (run.headRepository !== own) return null
  const [listed] = run.pullRequests
  if (listed !== undefined) return listed
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner: run.owner,
    repo: run.repo,
    commit_sha: run.headSha,
    per_page: 100
  })
  const open = data.find(
    ({ state, head }) =>
      state === 'open' && head.sha === run.headSha && head.repo?.full_name === own
  )
  return open?.number ?? null
}

async function find(
  client: GitHubClient,
  repository: Repository,
  isOwn: AuthorCheck,
  pullRequest: number,
  key: string
): Promise<{ id: number; body: string } | null> {
  const marker = commentMarker(key)
  for (const { id, body, author } of await listComments(client, repository, pullRequest))
    if (body.startsWith(marker) && (await isOwn(author))) return { id, body }
  return null
}

async function remove({ octokit }: GitHubClient, repository: Repository, id: number) {
  try {
    await octokit.rest.issues.deleteComment({
      ...repository,
      comment_id: id,
      request: { needs }
    })
  } catch (error) {
    // Somebody was faster: it is gone, as it should be.
    if (!hasStatus(error, 404)) throw error
  }
}
