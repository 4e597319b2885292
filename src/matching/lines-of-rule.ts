import type { TextRule } from '../engine/types/rule.js'
import { knownLiterals } from './known-literals.js'
import { headsOf } from './line-heads.js'
import type { Wanted } from './line-scan.js'
import { requiredLiterals, searchedPattern } from './required-literals.js'

/**
 * What each line has that the rule's first pattern matches, see `requiredLiterals` and `headsOf`. Throws
 * where that is nothing, and names the rule; null for a row of a user's without any, which is tried on each line.
 */
export function linesOf(rule: TextRule): Wanted | null {
  const pattern = searchedPattern(rule)
  if ('literals' in pattern) return pattern.literals && { literals: pattern.literals, heads: null }
  if (pattern.global || pattern.sticky) {
    throw new Error(
      `Rule ${rule.id}: its pattern has a g or y flag, which keeps state; drop the flag.`
    )
  }
  const lines = linesOfPattern(pattern)
  if (lines) return lines
  throw new Error(
    `Rule ${rule.id}: every match of its pattern must hold one of a few fixed texts of at least three characters; add such a text to ${String(pattern)}.`
  )
}

/** As linesOf; null where there is nothing to search for. */
export function linesOfPattern(pattern: RegExp): Wanted | null {
  const known = knownLiterals[String(pattern)]
  if (known) return known
  const literals = requiredLiterals(pattern)
  return literals && { literals, heads: headsOf(pattern) }
}
