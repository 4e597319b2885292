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
}

export function ruleEntry(rule: Rule): RuleEntry {
  const { id, category, transient, blame, severity, rank, summary, remedy, docs } = rule
  const facts = { id, category, transient, blame, severity, rank, summary, remedy, docs }
  return { ...facts, patterns: patternsOf(rule).map(String) }
}

function patternsOf(rule: Rule): Pattern[] {
  if ('pattern' in rule) return [rule.pattern]
  return 'patterns' in rule ? rule.patterns : []
}

export function rulesText(entries: RuleEntry[], paint: Paint): string {
  const widest = Math.max(0, ...entries.map(({ id }) => id.length))
  const lines = entries.map(
    ({ id, category, transient, summary }) =>
      `${paint.bold(id.padEnd(widest))}  ${category}, ${verdict(transient)}  ${paint.dim(summary)}`
  )
  return [...lines, '', `${entries.length} rules`, ''].join('\n')
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

function row({ id, transient, blame, severity, summary, remedy, docs }: RuleEntry): string[] {
  const verdictWord = verdict(transient)
  return [
    docs === null ? `\`${id}\`` : link(`\`${id}\``, docs),
    safeProse(summary),
    safeProse(remedy),
    verdictWord,
    blame,
    severity
  ]
}
