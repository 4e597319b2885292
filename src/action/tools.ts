import type { Clock } from '../engine/ports.js'
import type { Tools } from '../engine/tools.js'
import { defaultLoopRules } from '../engine/types/loop.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createBranchWriter } from '../github/branch-writer.js'
import { createConfigReader } from '../github/config-file.js'
import { createEventStore } from '../github/event-store.js'
import { createDispatcher } from '../github/dispatcher.js'
import { createIssueTracker } from '../github/issues.js'
import { createLabelledIssues } from '../github/labelled-issues.js'
import { createOctokit, type GitHubClient } from '../github/octokit.js'
import { createStickyComments } from '../github/pull-request-comments.js'
import { createPullRequests } from '../github/pulls.js'
import { createRepositoryReader } from '../github/repository.js'
import { createRerunner } from '../github/rerun.js'
import { createRunReader } from '../github/runs.js'
import { createSources } from '../github/sources.js'
import { createPreflight } from '../github/token-powers.js'
import { texts } from '../texts/index.js'
import type { Inputs } from './inputs.js'
import { fixTable } from './fix-table.js'
import { ownMemory } from './own-memory.js'
import { patchTable } from './patch-table.js'
import { ownConfig, type Warn } from './own-config.js'
import { ruleBook } from './rule-book.js'
import { runnerLog } from './runner-output.js'

/** The client for this runner: with its proxy, and on GitHub Enterprise Server with its API. */
export async function connect(inputs: Inputs, apiUrl: string): Promise<GitHubClient> {
  return createOctokit({
    token: inputs.githubToken,
    baseUrl: apiUrl,
    fetch: await fetchFor(apiUrl),
    log: runnerLog
  })
}

/** Node's own fetch knows no proxy; the toolkit's does, and takes long to load: where it is needed, and only there. */
async function fetchFor(apiUrl: string): Promise<typeof fetch> {
  const name = apiUrl.startsWith('https:') ? 'https_proxy' : 'http_proxy'
  if (!process.env[name] && !process.env[name.toUpperCase()]) return fetch
  const { defaults } = await import('@actions/github/lib/utils')
  return defaults.request?.fetch as typeof fetch
}

const clock: Clock = {
  now: () => new Date(),
  sleep: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000))
}

/** The engine's tools, wired to GitHub. `warn` is told what people can mend in their config. */
export function wire(
  client: GitHubClient,
  repository: Repository,
  inputs: Inputs,
  warn: Warn
): Tools {
  const config = ownConfig(createConfigReader(client, repository), warn)
  const facts = createRepositoryReader(client, repository)
  const [label = ''] = inputs.labels
  const labelled = createLabelledIssues(client, repository, label)
  const loop = async () => (await config())?.loop ?? defaultLoopRules
  const store = (branch: string) => createEventStore(client, repository, branch)
  const sources = createSources(client, repository, facts)
  return {
    rules: ruleBook(config, warn),
    fixes: inputs.patch === null ? fixTable(config) : patchTable(inputs.patch, config),
    texts: texts(inputs.mentions),
    loop,
    runs: createRunReader(client),
    rerunner: createRerunner(client),
    dispatcher: createDispatcher(client, repository),
    memory: ownMemory(loop, store, clock),
    issues: createIssueTracker(client, repository, labelled),
    comments: createStickyComments(client, repository),
    sources: sources.reader,
    branches: createBranchWriter(client, repository, sources),
    pulls: createPullRequests(client, repository, [label, 'workflow-fix'], labelled),
    preflight: createPreflight(client, repository, facts),
    clock,
    log: runnerLog
  }
}
