import { isUncertain } from './errors.js'
import type { GitHubClient } from './octokit.js'

/** For POSTs that make something: the retry plugin would make it twice where an answer is lost. */
export const sentOnce = { request: { retries: 0 } }

/** Seconds after each try until GitHub is asked whether the thing is there after all. */
const waits = [2, 5, 10]

/**
 * Makes something exactly once. Where GitHub answers 5xx or not at all, it is looked for first,
 * and made again only if it is not there.
 */
export async function createOnce<T>(
  client: GitHubClient,
  post: () => Promise<T>,
  find: () => Promise<T | null>
): Promise<T> {
  let lost: unknown
  for (const seconds of waits) {
    try {
      return await post()
    } catch (error) {
      if (!isUncertain(error)) throw error
      lost = error
    }
    await client.wait(seconds)
    const existing = await find()
    if (existing) return existing
  }
  throw lost
}
