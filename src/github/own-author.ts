import { GitHubError } from '../engine/errors.js'
import type { GitHubClient } from './octokit.js'

interface Author {
  login: string
  type?: string
}

/** Says whether an issue or comment was written by this tool, so that nobody else's marker counts. */
export type AuthorCheck = (author: Author | null) => Promise<boolean>

/**
 * The workflow's own token and Apps can't ask who they are, so with them every bot is taken for us;
 * a person's token knows its login. That is asked once, and only when somebody else's marker shows up.
 */
export function createAuthorCheck(client: GitHubClient): AuthorCheck {
  let login: Promise<string | null> | undefined
  return async (author) => {
    if (!author) return false
    if (author.type === 'Bot' && author.login === 'github-actions[bot]') return true
    if (client.tokenKind === 'installation') return author.type === 'Bot'
    login ??= readLogin(client)
    const own = await login
    return own === null ? author.type === 'Bot' : author.login === own
  }
}

/** null where the token belongs to no person. */
async function readLogin({ octokit, tokenKind }: GitHubClient): Promise<string | null> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.login
  } catch (error) {
    if (error instanceof GitHubError && error.status === 403 && tokenKind === 'other') return null
    throw error
  }
}
