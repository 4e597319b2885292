import { ConfigurationError } from '../engine/errors.js'
import type { ConfigReader } from '../engine/ports.js'
import { configPath } from '../engine/types/policy.js'
import type { Repository } from '../engine/types/workflow-run.js'
import { hasStatus } from './errors.js'
import type { GitHubClient } from './octokit.js'

/**
 * Reads the config from the default branch, which is what GitHub serves where no ref is named: the job holds a token
 * that writes, and what a pull request or a fork says of its own failure must not count.
 */
export function createConfigReader(
  { octokit }: GitHubClient,
  { owner, repo }: Repository
): ConfigReader {
  return {
    async configFile() {
      const request = { task: `read ${configPath}` }
      try {
        const { data } = await octokit.rest.repos.getContent({
          ...{ owner, repo, path: configPath, request }
        })
        if (Array.isArray(data) || data.type !== 'file') {
          throw new ConfigurationError(`${configPath} is no file; replace it by one.`)
        }
        // GitHub sends no content of a file over 1 MB.
        if (data.encoding !== 'base64') {
          throw new ConfigurationError(`${configPath} is over 1 MB; shorten it.`)
        }
        return Buffer.from(data.content, 'base64').toString('utf8')
      } catch (error) {
        if (hasStatus(error, 404)) return null
        throw error
      }
    }
  }
}
