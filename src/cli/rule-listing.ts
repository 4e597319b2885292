import { applyConfig } from '../config/apply-config.js'
import type { Config } from '../config/read-config.js'
import type { Category, Pattern, Rule } from '../engine/types/rule.js'
import { categories } from '../engine/types/rule.js'
import { safeProse } from '../logs/safe-text.js'
import { verdict } from '../texts/diagnosis-parts.js'
import { link, paragraphs, table } from '../texts/markdown.js'
import type { Paint } from './terminal.js'

export interface RuleEntry {
  id: string
  category: Category
  transient: boolean | null
  blame: string
  severity: string
  rank: string
  summary: string
  remedy: string
  docs: string | null
  /** Sources of the patterns; empty for a rule that reads the run's record. */
  patterns: string[]
  source: 'shipped' | 'own'
  /** True where the config switches it off. */
  disabled: boolean
  /** What the config judges otherwise, such as `transient`; the entry has it as it is judged. */
  overridden: string[]
}

/** Every row that ships, and before them those of the config. */
export function ruleEntries(shipped: readonly Rule[], config: Config | null): RuleEntry[] {
  if (config === null) return shipped.map((rule) => ruleEntry(rule))
  const { rules, disabled, overrides } = config
  const judged = applyConfig(shipped, { rules, overrides, disabled: new Set() })
  return judged.map((rule) => ({
    ...ruleEntry(rule),
    disabled: disabled.has(rule.id),
    overridden: Object.keys(overrides.get(rule.id) ?? {})
  }))
}

export function ruleEntry(rule: Rule): RuleEntry {
  const { id, category, transient, blame, severity, rank, summary, remedy, docs } = rule
  const facts = { id, category, transient, blame, severity, rank, summary, remedy, docs }
  const source = rule.own ? 'own' : 'shipped'
  const patterns = patternsOf(rule).map(String)
  return { ...facts, patterns, source, disabled: false, overridden: [] }
}

function patternsOf(rule: Rule): Pattern[] {
  if ('pattern' in rule) return [rule.pattern]
  return 'patterns' in rule ? rule.patterns : []
}

export function rulesText(entries: RuleEntry[], paint: Paint): string {
  const widest = Math.max(0, ...entries.map(({ id }) => id.length))
  const lines = entries.map(
    (entry) =>
      `${paint.bold(entry.id.padEnd(widest))}  ${entry.category}, ${verdict(entry.transient)}${noteOf(entry)}  ${paint.dim(entry.summary)}`
  )
  return [...lines, '', `${entries.length} rules${tally(entries)}`, ''].join('\n')
}

/** What the config has to do with a row. */
function noteOf({ source, disabled, overridden }: RuleEntry): string {
  if (disabled) return ' (disabled)'
  if (source === 'own') return ' (own)'
  return overridden.length > 0 ? ` (your ${overridden.join(', ')})` : ''
}

function tally(entries: RuleEntry[]): string {
  const counts: [string, RuleEntry[]][] = [
    ['own', entries.filter(({ source }) => source === 'own')],
    ['disabled', entries.filter(({ disabled }) => disabled)],
    ['judged otherwise', entries.filter(({ overridden }) => overridden.length > 0)]
  ]
  const told = counts.filter(([, some]) => some.length > 0)
  if (told.length === 0) return ''
  return `: ${told.map(([word, some]) => `${some.length} ${word}`).join(', ')}`
}

/** A page with a table for each category. */
export function rulesMarkdown(entries: RuleEntry[]): string {
  const sections = categories.flatMap((category) => {
    const rows = entries.filter((entry) => entry.category === category).map(row)
    if (rows.length === 0) return []
    const head = ['Rule', 'Meaning', 'Remedy', 'Verdict', 'Blame', 'Severity']
    return [`## ${category}`, table(head, rows)]
  })
  const intro = `${entries.length} rules, by category. A rule of rank wrapper (\`make: *** Error 1\`) is named only where nothing better stands in the log.`
  return `${paragraphs(['# Rules', intro, ...sections])}\n`
}

function row(entry: RuleEntry): string[] {
  const { id, transient, blame, severity, summary, remedy, docs } = entry
  const verdictWord = verdict(transient)
  const name = docs === null ? `\`${id}\`` : link(`\`${id}\``, docs)
  return [
    `${name}${noteOf(entry)}`,
    safeProse(summary),
    safeProse(remedy),
    verdictWord,
    blame,
    severity
  ]
}
