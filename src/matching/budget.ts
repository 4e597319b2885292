import type { OwnPattern, Pattern, TextRule } from '../engine/types/rule.js'

/**
 * Steps that one row may take in one log: characters tried times the cost of its pattern. Counted, not timed, so that
 * the same log gives the same verdict on every machine. Measured: 300 steps a microsecond and more, and 20 for the
 * worst pattern found, so 0.7 s, at worst 10 s.
 */
export const stepsAtMost = 200_000_000

/** Told once for each log in which a row is left out, with the reason in a sentence. */
export type OnSkip = (ruleId: string, reason: string) => void

/** The rows for one log. */
export interface Budgeted {
  rules: readonly TextRule[]
  /** True for a row that threw or used up its budget: what it found by then counts for nothing. */
  isSkipped: (rule: TextRule) => boolean
}

/** The same rows, each own one within its budget; the table's rows are checked when it is built and run freely. */
export function withBudgets(rules: readonly TextRule[], onSkip: OnSkip): Budgeted {
  if (!rules.some(({ own }) => own)) return { rules, isSkipped: () => false }
  const skipped = new Set<TextRule>()
  const limited = rules.map((rule) => (rule.own ? limit(rule, skipped, onSkip) : rule))
  return { rules: limited, isSkipped: (rule) => skipped.has(rule) }
}

function limit(rule: TextRule, skipped: Set<TextRule>, onSkip: OnSkip): TextRule {
  let left = stepsAtMost
  const skip = (reason: string) => {
    skipped.add(limited)
    onSkip(rule.id, reason)
    return null
  }
  const counted = (pattern: Pattern): Pattern =>
    'cost' in pattern
      ? {
          ...pattern,
          exec: (text) => {
            if (skipped.has(limited)) return null
            left -= text.length * pattern.cost
            return left < 0 ? skip(usedUp) : tried(pattern, text, skip)
          }
        }
      : pattern
  const limited: TextRule =
    'pattern' in rule
      ? { ...rule, pattern: counted(rule.pattern) }
      : { ...rule, patterns: mapPatterns(rule.patterns, counted) }
  return limited
}

const usedUp = `it would have taken over ${stepsAtMost / 1_000_000} million steps (characters tried, times the size of its pattern). Give its pattern a fixed text that few lines hold, or make it smaller.`

function tried(pattern: OwnPattern, text: string, skip: (reason: string) => null) {
  try {
    return pattern.exec(text)
  } catch (error) {
    return skip(
      `its pattern failed with "${error instanceof Error ? error.message : String(error)}".`
    )
  }
}

type Patterns = [Pattern, Pattern, ...Pattern[]]

function mapPatterns([first, second, ...rest]: Patterns, map: (one: Pattern) => Pattern): Patterns {
  return [map(first), map(second), ...rest.map(map)]
}
