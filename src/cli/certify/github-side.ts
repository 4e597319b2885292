import type { AutomationRuns, AutomationTree, Repairer } from '../../certification/ports.js'
import { ConfigurationError, Refusal } from '../../engine/errors.js'
import { leadCause } from '../../engine/lead-cause.js'
import type { RuleBook } from '../../engine/tools.js'
import type { Repository } from '../../engine/types/workflow-run.js'
import { createAutomationRuns } from '../../github/automation-runs.js'
import { createOctokit } from '../../github/octokit.js'
import { createRepositoryReader } from '../../github/repository.js'
import { createRerunner } from '../../github/rerun.js'
import { createRunReader } from '../../github/runs.js'
import type { Terminal } from '../terminal.js'

/** What a call has of GitHub: nothing without a token, and says why. */
export interface GitHubSide {
  runs: AutomationRuns | null
  offline: string
  rerun: Repairer['rerun']
}

/** Asks GitHub about the repository that GITHUB_REPOSITORY or the working copy's remote names, with GITHUB_TOKEN. */
export async function gitHubSide(
  tree: AutomationTree,
  book: () => RuleBook,
  { env }: Terminal
): Promise<GitHubSide> {
  const token = env['GITHUB_TOKEN'] ?? ''
  if (token === '') return offline('GITHUB_TOKEN is not set, so that GitHub was not asked.')
  const name = env['GITHUB_REPOSITORY'] || (await tree.head()).repository
  if (!name) return offline('No remote names a repository on GitHub, so that it was not asked.')
  const repository = repositoryOf(name)
  const baseUrl = env['GITHUB_API_URL']
  const client = createOctokit({ token, ...(baseUrl ? { baseUrl } : {}) })
  const reader = createRunReader(client)
  const facts = createRepositoryReader(client, repository)
  return {
    runs: createAutomationRuns(client, repository, facts, {
      now: new Date(),
      causeOf: (run) => leadCause(run, reader, book())
    }),
    offline: '',
    rerun: async (runId) => {
      const run = await reader.run({ ...repository, runId })
      if (run.attempt > rerunsOfRun) throw new Refusal(spent(run.attempt))
      if ((await reader.branchHead(run)) !== run.headSha) {
        throw new Refusal('The branch has another commit by now, whose own run tells.')
      }
      await createRerunner(client).rerunFailedJobs(run)
    }
  }
}

/** Of all calls together, as the action's `max-reruns` has it: what passes by itself has passed by then. */
const rerunsOfRun = 2

const spent = (attempt: number): string =>
  `Attempt ${attempt} of the run failed too; it is not run again by itself, look at it.`

const offline = (why: string): GitHubSide => ({
  runs: null,
  offline: why,
  rerun: () => Promise.reject(new Refusal(why))
})

function repositoryOf(name: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner && repo) return { owner, repo }
  throw new ConfigurationError('GITHUB_REPOSITORY must be owner/name, such as octo/app.')
}
