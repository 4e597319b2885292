import { GitHubError } from '../engine/errors.js'

interface Page<T> {
  items: T[]
  headers: { link?: string }
}

/**
 * Reads a list page after page, at most so many; `cut` says that more follow.
 * Own code since Octokit's paginator takes an answer that is no list for an empty one.
 */
export async function readPages<T>(
  atMost: number,
  read: (page: number) => Promise<Page<T>>
): Promise<{ items: T[]; cut: boolean }> {
  const items: T[] = []
  for (let page = 1; page <= atMost; page++) {
    const answer = await read(page)
    if (!Array.isArray(answer.items))
      throw new GitHubError('GitHub answered with something that is no list.', 502, null)
    items.push(...answer.items)
    if (!answer.headers.link?.includes('rel="next"')) return { items, cut: false }
  }
  return { items, cut: true }
}
