import { applyConfig } from '../config/apply-config.js'
import { readConfig, type Config } from '../config/read-config.js'
import { ConfigurationError } from '../engine/errors.js'
import type { Matcher } from '../engine/types/diagnosis.js'
import type { Rule } from '../engine/types/rule.js'
import { fixers } from '../fixers/index.js'
import { readConfigFile } from '../local/config-file.js'
import type { OnSkip } from '../matching/budget.js'
import { compileTable } from '../matching/compile-table.js'
import { patchFixer } from '../patches/formatters.js'
import { rules as shipped } from '../rules/index.js'
import type { Terminal } from './terminal.js'

/** The flag of every command that uses the table. */
export const configOption = [
  '--config <file>',
  "the repository's own rows, instead of .github/auto-heal.yml of the working copy"
] as const

/** The pattern table of the working copy a command runs in. */
export interface OwnTable {
  rules: Rule[]
  /** null where there is no config file. */
  config: Config | null
}

const fixerIds = [...fixers.map(({ id }) => id), patchFixer]

/** Reads the config and applies it. Throws a ConfigurationError with a line for each problem. */
export function ownTable(named: string | undefined, terminal: Terminal): OwnTable {
  const file = readConfigFile(terminal.cwd(), named)
  if (file === null) return { rules: shipped, config: null }
  if (file.warning !== null) terminal.stderr.write(`warning: ${file.warning}\n`)
  const read = readConfig(file.text, file.name, shipped, fixerIds)
  if ('problems' in read) throw new ConfigurationError(read.problems.join('\nerror: '))
  return { rules: applyConfig(shipped, read.config), config: read.config }
}

/** The table as a matcher, which tells of own rows it left out. */
export function ownMatcher(named: string | undefined, terminal: Terminal): Matcher {
  return compileTable(ownTable(named, terminal).rules, warnOfSkips(terminal))
}

/** Tells of each row that was left out, once. */
export function warnOfSkips({ stderr }: Terminal): OnSkip {
  const told = new Set<string>()
  return (ruleId, reason) => {
    if (told.has(ruleId)) return
    told.add(ruleId)
    stderr.write(`warning: your row ${ruleId} was left out of a log: ${reason}\n`)
  }
}
