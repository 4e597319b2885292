import type { Repository } from '../engine/types/workflow-run.js'
import type { GitHubClient } from './octokit.js'

/** What the repository's own address tells of it, and of the token. */
export interface RepositoryFacts {
  defaultBranch: string
  /** Of a classic token; null for one that has permissions instead. */
  scopes: string[] | null
}

/** Reads it at the first call, and once. */
export function createRepositoryReader(
  { octokit }: GitHubClient,
  repository: Repository
): () => Promise<RepositoryFacts> {
  let reading: Promise<RepositoryFacts> | undefined
  const read = async () => {
    const { data, headers } = await octokit.rest.repos.get({ ...repository })
    const scopes = headers['x-oauth-scopes']
    return {
      defaultBranch: data.default_branch,
      scopes: typeof scopes === 'string' ? scopes.split(',').map((scope) => scope.trim()) : null
    }
  }
  return () => (reading ??= read())
}
