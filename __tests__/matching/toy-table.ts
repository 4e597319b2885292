import type { JobLog } from '../../src/engine/types/incident.js'
import type { LineRule, SequenceRule } from '../../src/engine/types/rule.js'
import { cleanLog } from '../../src/logs/clean-log.js'

type Facts = Partial<Omit<LineRule, 'pattern'>>

const facts = {
  category: 'build_error',
  transient: false,
  blame: 'code',
  severity: 'MEDIUM',
  rank: 'cause',
  summary: 'It broke.',
  remedy: 'Repair it.',
  docs: 'https://example.com',
  matches: [],
  ignores: []
} as const

export function lineRule(id: string, pattern: RegExp, more: Facts = {}): LineRule {
  return { ...facts, matches: [], ignores: [], id, pattern, ...more }
}

export function sequenceRule(
  id: string,
  patterns: SequenceRule['patterns'],
  within: number,
  more: Facts = {}
): SequenceRule {
  return { ...facts, matches: [], ignores: [], id, patterns, within, ...more }
}

/** A log of one step, of which nothing is known. */
export function logOf(...lines: string[]): JobLog {
  return { steps: [stepOf(lines)] }
}

export function stepOf(
  lines: string[],
  conclusion: string | null = null,
  name: string | null = null
) {
  return { number: 3, name, conclusion, text: cleanLog(new TextEncoder().encode(lines.join('\n'))) }
}

/** A step as the runner writes it: the echoed script, the output, the exit code. */
export function runStep(script: string[], output: string[], exitCode = 0): string[] {
  return [
    `##[group]Run ${script[0] ?? ''}`,
    ...script,
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  CI: true',
    '##[endgroup]',
    ...output,
    ...(exitCode > 0 ? [`##[error]Process completed with exit code ${exitCode}.`] : [])
  ]
}
