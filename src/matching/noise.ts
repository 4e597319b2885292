import type { Category } from '../engine/types/rule.js'
import type { Finding, Hit } from './findings.js'
import { failurePoint } from './sections.js'
import type { Section } from './sections.js'
import { isSoftLine } from './soft-lines.js'

/** The line after a failed try. */
const tryAgain =
  /\bretrying\b|\bwill (?:be )?retr(?:y|ied)\b|\btrying again\b|\bWaiting \d+ (?:s|seconds)\b/i

/** A retried failure may still be the last one: so near to the end nobody tried again. */
const lastTryLines = 30

/** True where the line is a warning or a failed try that somebody repeats. */
export function isSoft(finding: Finding, hit: Hit): boolean {
  if (isSoftLine(hit.text)) return true
  const { text } = finding.section.step
  const next = hit.line + 1
  return next < text.lineCount && tryAgain.test(text.lineAt(next))
}

const network: readonly Category[] = [
  'network_error',
  'service_unavailable',
  'rate_limit',
  'timeout'
]

/** What tests print when they check how the program bears it, and what is no finding of a test run itself. */
const stagedByTests: readonly Category[] = [...network, 'permission_error', 'missing_file']

/** True for a try that was repeated and is not the last before the failure. It is no evidence at all. */
export function isRecovered(finding: Finding): boolean {
  return (
    finding.rule.transient === true &&
    isSoft(finding, finding.last) &&
    failurePoint(finding.section) - finding.last.line > lastTryLines
  )
}

/** The sections in which a test failed. */
export function testRuns(findings: readonly Finding[]): Set<Section> {
  const failed = findings.filter(
    ({ rule }) => rule.category === 'test_failure' && rule.rank === 'cause'
  )
  return new Set(failed.map(({ section }) => section))
}

/** True for trouble that a failing test run may have staged: weaker than the test's own failure. */
export function isStaged(finding: Finding, runs: ReadonlySet<Section>): boolean {
  return (
    stagedByTests.includes(finding.rule.category) &&
    finding.rule.blame !== 'platform' &&
    runs.has(finding.section)
  )
}

/** True for a fetch that failed on its way, be it for a broken line or a certificate; what may be either is no reason. */
export function isNetwork({ rule }: Finding): boolean {
  return network.includes(rule.category) && rule.transient !== null
}
