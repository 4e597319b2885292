import { applyConfig } from '../config/apply-config.js'
import type { Config } from '../config/read-config.js'
import type { RuleBook } from '../engine/tools.js'
import type { RecordRule, Rule } from '../engine/types/rule.js'
import { configPath } from '../engine/types/policy.js'
import type { OnSkip } from '../matching/budget.js'
import { compileTable } from '../matching/compile-table.js'
import { rules as shipped } from '../rules/index.js'
import { withoutConfig, type Warn } from './own-config.js'

/** The pattern table with the repository's own rows, compiled at the first call. */
export function ruleBook(
  config: () => Promise<Config | null>,
  warn: Warn
): () => Promise<RuleBook> {
  const skip: OnSkip = (id, reason) => warn(`Your row ${id} was left out of a log: ${reason}`)
  let book: Promise<RuleBook> | undefined
  return () => (book ??= config().then((own) => compiled(own, skip, warn)))
}

function compiled(config: Config | null, skip: OnSkip, warn: Warn): RuleBook {
  if (config === null) return bookOf(shipped, skip)
  try {
    return bookOf(applyConfig(shipped, config), skip)
  } catch (error) {
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
