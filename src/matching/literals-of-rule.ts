import type { TextRule } from '../engine/types/rule.js'
import { knownLiterals } from './known-literals.js'
import { requiredLiterals, searchedPattern } from './required-literals.js'

/**
 * Literals of which one is in each line that the rule's first pattern matches, see `requiredLiterals`. Throws
 * where there are none, and names the rule; null for a row of a user's without any, which is tried on each line.
 */
export function literalsOf(rule: TextRule): readonly string[] | null {
  const pattern = searchedPattern(rule)
  if ('literals' in pattern) return pattern.literals
  if (pattern.global || pattern.sticky) {
    throw new Error(
      `Rule ${rule.id}: its pattern has a g or y flag, which keeps state; drop the flag.`
    )
  }
  const literals = knownLiterals[String(pattern)] ?? requiredLiterals(pattern)
  if (literals) return literals
  throw new Error(
    `Rule ${rule.id}: every match of its pattern must hold one of a few fixed texts of at least three characters; add such a text to ${String(pattern)}.`
  )
}
