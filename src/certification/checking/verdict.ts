import type { CheckResult, Finding } from '../types/check.js'

/** Something that looks wrong, and whether it can be told surely. */
export interface Doubt extends Finding {
  sure: boolean
}

/** What is sure makes the check fail, alone; what is not is a warning once nothing else is left. */
export function verdict(doubts: readonly Doubt[]): CheckResult {
  if (doubts.length === 0) return { outcome: 'passed' }
  const certain = doubts.filter(({ sure }) => sure)
  return certain.length > 0
    ? { outcome: 'failed', findings: certain.map(findingOf) }
    : { outcome: 'warned', findings: doubts.map(findingOf) }
}

const findingOf = ({ code, message, place, about }: Doubt): Finding => ({
  code,
  message,
  place,
  about
})

export const skipped = (reason: string): CheckResult => ({ outcome: 'skipped', reason })

/** Names in a sentence: `a`, `a` and `b`, `a`, `b` and `c`. */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} ${word} ${last}` : last
}
