import type { Rule } from '../engine/types/rule.js'
import type { Config } from './read-config.js'

type OwnRules = Pick<Config, 'rules' | 'disabled' | 'overrides'>

/** The table as a repository wants it: its own rows first, shipped ones without what it disabled. Pure. */
export function applyConfig(shipped: readonly Rule[], config: OwnRules): Rule[] {
  const kept = shipped.filter(({ id }) => !config.disabled.has(id))
  return [...config.rules, ...kept.map((rule) => judgedOtherwise(rule, config))]
}

function judgedOtherwise(rule: Rule, { overrides }: OwnRules): Rule {
  const change = overrides.get(rule.id)
  if (!change) return rule
  const { category = rule.category, severity = rule.severity } = change
  const transient = change.transient === undefined ? rule.transient : change.transient
  return { ...rule, category, severity, transient }
}
