import { ConfigurationError, GitHubError } from '../engine/errors.js'
import type { ConfigReader } from '../engine/ports.js'
import type { RuleBook } from '../engine/tools.js'
import type { RecordRule, Rule } from '../engine/types/rule.js'
import { configPath } from '../engine/types/policy.js'
import type { OnSkip } from '../matching/budget.js'
import { compileTable } from '../matching/compile-table.js'
import { rules as shipped } from '../rules/index.js'

/** Tells people what they can mend; the same is told once. */
export type Warn = (message: string) => void

/**
 * The pattern table with the repository's own rows, read and compiled at the first call. A config that can't be read
 * or is wrong costs nothing but itself: the table that ships is used, and it is said.
 */
export function ruleBook(reader: ConfigReader, warn: Warn): () => Promise<RuleBook> {
  const skip: OnSkip = (id, reason) => warn(`Your row ${id} was left out of a log: ${reason}`)
  let book: Promise<RuleBook> | undefined
  return () => (book ??= ownRules(reader, warn).then((rules) => compiled(rules, skip, warn)))
}

async function ownRules(reader: ConfigReader, warn: Warn): Promise<readonly Rule[]> {
  try {
    const text = await reader.configFile()
    return text === null ? shipped : await withConfig(text, warn)
  } catch (error) {
    const known = error instanceof ConfigurationError || error instanceof GitHubError
    const reason = known ? error.message : `${configPath} could not be used: ${String(error)}`
    warn(`${reason} ${withoutConfig}`)
    return shipped
  }
}

const withoutConfig = 'The verdict is made without it.'

/** Loaded where there is a config, and only there: its libraries would make every start of the action longer. */
async function withConfig(text: string, warn: Warn): Promise<readonly Rule[]> {
  const [{ readConfig }, { applyConfig }] = await Promise.all([
    import('../config/read-config.js'),
    import('../config/apply-config.js')
  ])
  const read = readConfig(text, configPath, shipped)
  if ('config' in read) return applyConfig(shipped, read.config)
  for (const problem of read.problems) warn(problem)
  warn(`${configPath} is not used until it is mended. ${withoutConfig}`)
  return shipped
}

function compiled(rules: readonly Rule[], skip: OnSkip, warn: Warn): RuleBook {
  try {
    return bookOf(rules, skip)
  } catch (error) {
    if (rules === shipped) throw error
    warn(`${configPath} could not be used: ${String(error)} ${withoutConfig}`)
    return bookOf(shipped, skip)
  }
}

function bookOf(rules: readonly Rule[], skip: OnSkip): RuleBook {
  return {
    matcher: compileTable(rules, skip),
    recordRules: rules.filter((rule): rule is RecordRule => 'recognise' in rule)
  }
}
