import type { Config } from '../config/read-config.js'
import { ConfigurationError, GitHubError } from '../engine/errors.js'
import type { ConfigReader } from '../engine/ports.js'
import { configPath } from '../engine/types/policy.js'
import { patchFixer } from '../patches/formatters.js'
import { rules as shipped } from '../rules/index.js'

/** Tells people what they can mend; the same is told once. */
export type Warn = (message: string) => void

export const withoutConfig = 'The verdict is made without it.'

/**
 * The repository's own config, read at the first call; null where there is none. One that can't be read or is wrong
 * costs nothing but itself, and it is said.
 */
export function ownConfig(reader: ConfigReader, warn: Warn): () => Promise<Config | null> {
  let config: Promise<Config | null> | undefined
  return () => (config ??= readOwn(reader, warn))
}

async function readOwn(reader: ConfigReader, warn: Warn): Promise<Config | null> {
  try {
    const text = await reader.configFile()
    return text === null ? null : await checked(text, warn)
  } catch (error) {
    const known = error instanceof ConfigurationError || error instanceof GitHubError
    const reason = known ? error.message : `${configPath} could not be used: ${String(error)}`
    warn(`${reason} ${withoutConfig}`)
    return null
  }
}

/** Loaded where there is a config, and only there: its libraries would make every start of the action longer. */
async function checked(text: string, warn: Warn): Promise<Config | null> {
  const [{ readConfig }, fixerIds] = await Promise.all([
    import('../config/read-config.js'),
    idsOfFixers(text)
  ])
  const read = readConfig(text, configPath, shipped, fixerIds)
  if ('config' in read) return read.config
  for (const problem of read.problems) warn(problem)
  warn(`${configPath} is not used until it is mended. ${withoutConfig}`)
  return null
}

/** Asked for by a config that names fixers alone. */
async function idsOfFixers(text: string): Promise<string[]> {
  if (!text.includes('fixers')) return []
  const { fixers } = await import('../fixers/index.js')
  return [...fixers.map(({ id }) => id), patchFixer]
}
