import type { Command } from 'commander'
import { ConfigurationError } from '../engine/errors.js'
import type { HistoryEvent } from '../engine/types/history.js'
import { defaultLoopRules } from '../engine/types/loop.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { createEventStore } from '../github/event-store.js'
import { createOctokit, type GitHubClient } from '../github/octokit.js'
import { parseEvents } from '../incidents/event-schema.js'
import { historyInClone } from '../local/history-branch.js'
import { ownTable } from './own-table.js'
import type { Terminal } from './terminal.js'

export interface HistorySource {
  branch?: string
  repo?: string
}

/** The options by which `history` and `explain` find the history. */
export function withHistoryOptions(command: Command): Command {
  return command
    .option('--branch <name>', "the branch it is kept on, instead of the config's")
    .option(
      '--repo <owner/name>',
      'read it through the API with GITHUB_TOKEN, instead of from the clone in this folder'
    )
}

/** All events, oldest first. Lines that can't be read are told on standard error. */
export async function readHistory(
  source: HistorySource,
  terminal: Terminal
): Promise<HistoryEvent[]> {
  const branch = source.branch ?? branchOf(source, terminal)
  if (!/^(?!.*(?:\.\.|\/\/|@\{))[\w][\w./-]*$/.test(branch)) {
    throw new ConfigurationError('--branch must be the name of a branch, such as auto-heal-data.')
  }
  const files =
    source.repo === undefined
      ? await historyInClone(terminal.cwd(), branch)
      : await historyOnGitHub(source.repo, branch, terminal)
  const read = [...files.values()].map(parseEvents)
  const skipped = read.reduce((sum, each) => sum + each.skipped, 0)
  if (skipped > 0) {
    terminal.stderr.write(
      `warning: ${skipped} ${skipped === 1 ? 'line' : 'lines'} of the history could not be read (damaged, or of another version)\n`
    )
  }
  return read.flatMap(({ events }) => events).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** The config of the clone speaks for the clone alone. */
function branchOf({ repo }: HistorySource, terminal: Terminal): string {
  const config = repo === undefined ? ownTable(undefined, terminal).config : null
  return (config?.loop ?? defaultLoopRules).historyBranch
}

async function historyOnGitHub(
  name: string,
  branch: string,
  terminal: Terminal
): Promise<ReadonlyMap<string, string>> {
  const { client, repository } = gitHubSide(name, terminal)
  const files = await createEventStore(client, repository, branch).read((path) =>
    path.startsWith('events/')
  )
  if (files !== null) return files
  throw new ConfigurationError(`${name} has no branch ${branch}, or the token may not see it.`)
}

/** The repository that `--repo` names, and a client with GITHUB_TOKEN. */
export function gitHubSide(
  name: string,
  { env }: Terminal
): { client: GitHubClient; repository: Repository } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (!owner || !repo) {
    throw new ConfigurationError('--repo must be owner/name, such as octo/app.')
  }
  const token = env['GITHUB_TOKEN'] ?? ''
  if (token === '') {
    throw new ConfigurationError(
      'GITHUB_TOKEN is not set; set it to a token that may read the repository, such as `gh auth token` prints.'
    )
  }
  const baseUrl = env['GITHUB_API_URL']
  const client = createOctokit({ token, ...(baseUrl ? { baseUrl } : {}) })
  return { client, repository: { owner, repo } }
}
