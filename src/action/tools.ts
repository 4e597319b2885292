import { defaults } from '@actions/github/lib/utils'
import type { Tools } from '../engine/tools.js'
import type { RecordRule } from '../engine/types/rule.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createIssueTracker } from '../github/issues.js'
import { createOctokit, type GitHubClient } from '../github/octokit.js'
import { createStickyComments } from '../github/pull-request-comments.js'
import { createRerunner } from '../github/rerun.js'
import { createRunReader } from '../github/runs.js'
import { compileTable } from '../matching/compile-table.js'
import { rules } from '../rules/index.js'
import { texts } from '../texts/index.js'
import type { Inputs } from './inputs.js'
import { runnerLog } from './runner-output.js'

/** The client that knows the runner's proxy and, on GitHub Enterprise Server, its API. */
export function connect(inputs: Inputs, apiUrl: string): GitHubClient {
  return createOctokit({
    token: inputs.githubToken,
    baseUrl: apiUrl,
    fetch: defaults.request?.fetch as typeof fetch,
    log: runnerLog
  })
}

/** The engine's tools, wired to GitHub. */
export function wire(client: GitHubClient, repository: Repository, inputs: Inputs): Tools {
  return {
    matcher: compileTable(rules),
    recordRules: rules.filter((rule): rule is RecordRule => 'recognise' in rule),
    texts: texts(inputs.mentions),
    runs: createRunReader(client),
    rerunner: createRerunner(client),
    issues: createIssueTracker(client, repository, inputs.labels[0] ?? ''),
    comments: createStickyComments(client, repository),
    clock: {
      now: () => new Date(),
      sleep: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000))
    },
    log: runnerLog
  }
}
