import type { Tools } from '../engine/tools.js'
import type { Matcher } from '../engine/types/diagnosis.js'
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

/** The engine's tools, wired to GitHub. */
export function wire(client: GitHubClient, repository: Repository, inputs: Inputs): Tools {
  return {
    matcher: compiledMeanwhile(() => compileTable(rules)),
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

/** Compiling the table takes as long as GitHub's first answers: it is done while they are on their way. */
function compiledMeanwhile(compile: () => Matcher): Matcher {
  let compiled: Matcher | undefined
  const matcher = () => (compiled ??= compile())
  setImmediate(matcher)
  return {
    matchLog: (log) => matcher().matchLog(log),
    matchText: (text) => matcher().matchText(text),
    tellingLines: (log) => matcher().tellingLines(log),
    signature: (text) => matcher().signature(text),
    unknownSignature: (log) => matcher().unknownSignature(log),
    baselineOf: (log) => matcher().baselineOf(log),
    difference: (log, green) => matcher().difference(log, green)
  }
}
