import { appendFile } from 'node:fs/promises'
import { ConfigurationError } from '../engine/errors.js'
import { createComment } from '../github/comments.js'
import { createOctokit } from '../github/octokit.js'
import type { Outside } from '../notifiers/notifier.js'
import type { Terminal } from './terminal.js'

/** The world of notifiers on a laptop or in a step: a summary goes to the runner's file, or to standard output. */
export function notifyOutside(terminal: Terminal): Outside {
  const { env, stdout } = terminal
  return {
    env,
    fetch,
    wait: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
    now: () => new Date(),
    comment: (issue, markdown) => comment(issue, markdown, env),
    appendSummary: async (markdown) => {
      const file = env['GITHUB_STEP_SUMMARY']
      if (file) await appendFile(file, markdown)
      else stdout.write(markdown)
    }
  }
}

async function comment(issue: number, markdown: string, env: Outside['env']): Promise<void> {
  const token = env['GITHUB_TOKEN'] ?? ''
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? []
  if (token === '' || !owner || !repo) {
    throw new ConfigurationError(
      'GITHUB_TOKEN or GITHUB_REPOSITORY is not set; set the token, and the repository as owner/name'
    )
  }
  const baseUrl = env['GITHUB_API_URL']
  const client = createOctokit({ token, ...(baseUrl ? { baseUrl } : {}) })
  await createComment(client, { owner, repo }, issue, markdown)
}
