import type { Rank } from '../engine/types/rule.js'
import type { Finding, Hit } from './findings.js'
import { isNetwork, isRecovered, isSoft, isStaged, testRuns } from './noise.js'
import { passedLater } from './passed-later.js'
import { isPassedTest } from './passed-test.js'
import { failurePoint } from './sections.js'
import type { Section, Standing } from './sections.js'

/** A finding with all that its place among the others depends on. Of two numbers the lower wins. */
export interface Claim {
  finding: Finding
  /** The line that is shown. */
  hit: Hit
  standing: Standing
  wrapper: number
  rank: number
  /** 1 for a warning, a repeated try, or trouble that tests stage. */
  weakness: number
  /** 0 for a line the runner itself marks as an error. */
  unmarked: number
  /** 0 near the failure, 1 in reach, 2 far from it. */
  distance: number
}

const ranks: Record<Rank, number> = { cause: 0, symptom: 1, wrapper: 2 }

/** Lines before the failure point: of 110 real failures half the causes stood within 7, three quarters in 29, 90 % in 271. */
const near = 30
const reach = 300

/** A failed fetch within so many lines before a "not found" is the reason for it. */
const innerCauseLines = 30

/**
 * The order of claims: what is a wrapper loses to all that is not, what names no cause to what does; then strong
 * evidence, a cause before a symptom, a line the runner marks, nearness to the failure. In one section people's own
 * rows come first; the later of two rules is the more exact (a class failed, then its test), of wrappers the first is
 * the innermost.
 */
const reasons: ((claim: Claim) => number)[] = [
  ({ wrapper, weakness, rank }) => Math.max(wrapper, rank > 0 ? weakness : 0),
  ({ finding }) => (finding.rule.category === 'unknown' ? 1 : 0),
  ({ weakness }) => weakness,
  ({ rank, distance }) => rank + (distance > 1 ? 1 : 0),
  ({ unmarked }) => unmarked,
  ({ distance }) => distance,
  ({ finding }) => finding.section.stepIndex,
  ({ finding }) => finding.section.start,
  ({ finding }) => (finding.rule.own ? 0 : 1),
  ({ hit, wrapper }) => (wrapper === 1 ? hit.line : -hit.line),
  ({ finding }) => finding.order
]

/** Findings as claims, best first. What lies in steps that went well, or was retried and passed, is left out. */
export function rankFindings(
  findings: readonly Finding[],
  standingOf: ReadonlyMap<Section, Standing>
): Claim[] {
  const told = upToFirstExit(
    findings.filter(
      (finding) => standingOf.get(finding.section) !== 'passed' && !isRecovered(finding)
    ),
    standingOf
  )
  const runs = testRuns(told)
  const claims = told
    .flatMap((finding) => {
      const hit = hitToShow(finding)
      return hit ? [claimOf(finding, hit, standingOf.get(finding.section) ?? 'unknown', runs)] : []
    })
    .sort(compareClaims)
  return promoteInnerCause(claims)
}

/**
 * What follows a step that ended with an exit code ran in spite of it, and fails for want of it: the first step's cause
 * is unknown then, and no `grep: xcodebuild.log: No such file` of the step that shows the log.
 */
function upToFirstExit(findings: Finding[], standingOf: ReadonlyMap<Section, Standing>): Finding[] {
  const sections = [...standingOf.keys()]
  const first = sections.findIndex(
    (section) => section.exited && !section.cleanup && standingOf.get(section) === 'failed'
  )
  const before = new Set(sections.slice(0, first + 1))
  const own = findings.filter(({ section }) => before.has(section))
  return first === -1 || own.some(namesCause) ? findings : own
}

function namesCause({ rule }: Finding): boolean {
  return rule.rank !== 'wrapper' || rule.category !== 'unknown'
}

/** Negative where `left` is the better explanation. Total, so that the same log always gives the same answer. */
export function compareClaims(left: Claim, right: Claim): number {
  for (const reason of reasons) {
    const difference = reason(left) - reason(right)
    if (difference !== 0) return difference
  }
  return 0
}

/** Of what passes by itself the last try counts, of a cascade its first line; null for tests that passed, at once or when tried again. */
function hitToShow(finding: Finding): Hit | null {
  const { rule, section, cascade, last } = finding
  const hits = rule.transient === true ? [last] : [cascade, last]
  return hits.find((hit) => !isPassedTest(hit.text) && !passedLater(section, hit)) ?? null
}

function claimOf(
  finding: Finding,
  hit: Hit,
  standing: Standing,
  runs: ReadonlySet<Section>
): Claim {
  const { rule, section } = finding
  const weak = isSoft(finding, hit) || isStaged(finding, runs)
  return {
    finding,
    hit,
    standing,
    wrapper: rule.rank === 'wrapper' ? 1 : 0,
    rank: ranks[rule.rank],
    weakness: weak ? 1 : 0,
    unmarked: rule.rank === 'wrapper' || hit.text.startsWith('##[error]') ? 0 : 1,
    distance: distanceOf(failurePoint(section) - finding.last.line)
  }
}

function distanceOf(lines: number): number {
  if (lines <= near) return 0
  return lines <= reach ? 1 : 2
}

/** "No matching version found" right after a broken connection is the connection's fault. */
function promoteInnerCause(claims: Claim[]): Claim[] {
  const [best] = claims
  if (!best || !isBlind(best)) return claims
  const inner = claims.find(
    (claim) =>
      claim !== best &&
      isNetwork(claim.finding) &&
      claim.finding.section === best.finding.section &&
      Math.abs(best.hit.line - claim.hit.line) <= innerCauseLines
  )
  return inner ? [inner, ...claims.filter((claim) => claim !== inner)] : claims
}

/** True where a fetch that failed for whatever reason would be told in the same words. */
function isBlind({ finding: { rule } }: Claim): boolean {
  return rule.rank === 'wrapper' || rule.category === 'missing_dependency'
}
