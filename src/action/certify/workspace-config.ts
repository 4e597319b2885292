import { applyConfig } from '../../config/apply-config.js'
import { readConfig, type Config } from '../../config/read-config.js'
import { ConfigurationError } from '../../engine/errors.js'
import type { RuleBook } from '../../engine/tools.js'
import type { RecordRule } from '../../engine/types/rule.js'
import { fixers } from '../../fixers/index.js'
import { readConfigFile } from '../../local/config-file.js'
import { compileTable } from '../../matching/compile-table.js'
import { patchFixer } from '../../patches/formatters.js'
import { rules as shipped } from '../../rules/index.js'
import { runnerLog } from '../runner-output.js'

/** What the checked-out commit says of itself: a certificate is of that commit, so its own config counts. */
export interface WorkspaceConfig {
  config: Config | null
  book: RuleBook
}

/** Throws a ConfigurationError with every problem: a certificate by other thresholds than the wanted ones would mislead. */
export function workspaceConfig(root: string): WorkspaceConfig {
  const file = readConfigFile(root, undefined)
  if (file?.warning != null) runnerLog.warning(file.warning)
  const config = file === null ? null : checked(file)
  const rules = config === null ? shipped : applyConfig(shipped, config)
  const matcher = compileTable(rules)
  const recordRules = rules.filter((rule): rule is RecordRule => 'recognise' in rule)
  return { config, book: { matcher, recordRules } }
}

function checked({ text, name }: { text: string; name: string }): Config {
  const read = readConfig(text, name, shipped, [...fixers.map(({ id }) => id), patchFixer])
  if ('config' in read) return read.config
  throw new ConfigurationError(`Nothing is certified by a wrong config. ${read.problems.join(' ')}`)
}
