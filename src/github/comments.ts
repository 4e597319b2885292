import type { Repository } from '../engine/types/workflow-run.js'
import { createOnce, sentOnce } from './create-once.js'
import type { GitHubClient } from './octokit.js'
import { readPages } from './pages.js'

/** Clocks differ; a comment of this many milliseconds before the first try may be ours. */
const clockSkewMs = 5 * 60 * 1000
const pagesAtMost = 10

export interface Comment {
  id: number
  url: string
  body: string
  author: { login: string; type: string } | null
}

/**
 * Writes a comment on an issue or a pull request, which GitHub numbers alike; once, also where its answer is
 * lost. `needs` is the permission that is missing on a 403.
 */
export async function createComment(
  client: GitHubClient,
  repository: Repository,
  on: number,
  body: string,
  needs = 'issues: write'
): Promise<Comment> {
  const since = new Date(Date.now() - clockSkewMs)
  const post = async (): Promise<Comment> => {
    const { data } = await client.octokit.rest.issues.createComment({
      ...repository,
      issue_number: on,
      body,
      request: { ...sentOnce.request, needs }
    })
    return toComment(data)
  }
  return await createOnce(client, post, async () => {
    const comments = await listComments(client, repository, on, since)
    return comments.find((comment) => sameText(comment.body, body)) ?? null
  })
}

/** Oldest first; at most a thousand. */
export async function listComments(
  { octokit }: GitHubClient,
  repository: Repository,
  on: number,
  since?: Date
): Promise<Comment[]> {
  const { items } = await readPages(pagesAtMost, async (page) => {
    const { data, headers } = await octokit.rest.issues.listComments({
      ...repository,
      issue_number: on,
      ...(since ? { since: since.toISOString() } : {}),
      per_page: 100,
      page
    })
    return { items: data, headers }
  })
  return items.map(toComment)
}

interface ApiComment {
  id: number
  html_url: string
  body?: string | undefined
  user: { login: string; type: string } | null
}

export function toComment({ id, html_url: url, body, user }: ApiComment): Comment {
  return { id, url, body: body ?? '', author: user && { login: user.login, type: user.type } }
}

/** GitHub may keep other line ends and trims the last. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return plain(a) === plain(b)
}
