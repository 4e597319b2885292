import { GitHubError } from '../engine/errors.js'
import type { Preflight } from '../engine/ports.js'
import type { FixBase, Powers } from '../engine/types/fixing.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createRuleReader } from './branch-rules.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'
import type { RepositoryFacts } from './repository.js'

const ownTokenAdvice =
  "The workflow's own token may not write workflow files, whatever `permissions` says; give the input `github-token` a GitHub App's token with contents, pull requests and workflows: write."
const scopeAdvice =
  'The token lacks the scope `workflow`, without which it may not write workflow files; add it.'

/**
 * What GitHub tells of a token without being made to write: whose it is, and a classic token's scopes. Whether an App's
 * or a fine-grained token has `workflows: write` shows at the first tree it writes, before any branch is there.
 */
export function createPreflight(
  client: GitHubClient,
  repository: Repository,
  facts: () => Promise<RepositoryFacts>
): Preflight {
  let own: Promise<boolean> | undefined
  let pullRequests: Promise<string | null> | undefined
  return {
    branch: createRuleReader(client, repository),
    powers: async (base, { workflowFiles: asksForFiles, probe }) => {
      const { scopes } = await facts()
      const checksWait = scopes === null && (await (own ??= isWorkflowToken(client)))
      const powers: Powers = { workflowFiles: null, pullRequests: null, checksWait }
      if (checksWait) powers.workflowFiles = ownTokenAdvice
      if (scopes !== null && !scopes.includes('workflow')) powers.workflowFiles = scopeAdvice
      const stopped = asksForFiles && powers.workflowFiles !== null
      if (stopped || !probe) return powers
      pullRequests ??= whyNoPullRequest(client, repository, base)
      return { ...powers, pullRequests: await pullRequests }
    }
  }
}

/** The one way to tell the workflow's own token from an App's: by the name it acts under. */
async function isWorkflowToken({ octokit, tokenKind }: GitHubClient): Promise<boolean> {
  if (tokenKind === 'user') return false
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(
      'query { viewer { login } }'
    )
    return viewer.login === 'github-actions[bot]' || viewer.login === 'github-actions'
  } catch {
    return false
  }
}

/**
 * Asks for a pull request of the default branch to itself, which GitHub can only refuse: with 422 to who may open
 * pull requests, with 403 and the reason to who may not. The setting behind it is told to admins alone (A6.8).
 */
async function whyNoPullRequest(
  { octokit }: GitHubClient,
  repository: Repository,
  { branch }: FixBase
): Promise<string | null> {
  const title = 'auto-heal asks whether it may open pull requests'
  try {
    await octokit.rest.pulls.create({ ...repository, title, head: branch, base: branch })
    return null
  } catch (error) {
    if (hasStatus(error, 403, 404)) return error.message
    if (error instanceof GitHubError) return null
    throw error
  }
}
