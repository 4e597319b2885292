import type { Match } from '../engine/types/diagnosis.js'
import type { Confidence } from '../engine/types/rule.js'
import type { Finding, Hit } from './findings.js'
import type { Claim } from './rank-findings.js'
import { exitCode } from './sections.js'
import { signature } from './signature.js'
import { isStalledFetch } from './stalled-fetch.js'
import { evidenceOf, strongestLine } from './telling-lines.js'

const longestCapture = 200

/** Rank 0 is a cause, 1 a symptom, 2 a wrapper. */
const levels: Confidence[] = ['high', 'medium', 'low']

/** A claim as it is told: the rule's own words, filled with what its groups caught. */
export function matchOfClaim(claim: Claim, failingTests: readonly string[]): Match {
  const { rule, section } = claim.finding
  const hit = shownHit(claim)
  return {
    ruleId: rule.id,
    category: rule.category,
    transient: isStalledFetch(claim.finding, claim.hit) ? true : rule.transient,
    blame: rule.blame,
    severity: rule.severity,
    rank: rule.rank,
    confidence: confidenceOf(claim),
    summary: fill(rule.summary, hit.groups),
    remedy: fill(rule.remedy, hit.groups),
    docs: rule.docs,
    evidence: evidenceOf(section, hit.line, hit.text),
    failingTests: rule.category === 'test_failure' ? [...failingTests] : [],
    signature: signature(hit.text)
  }
}

/** How far above its own line a rule looks for the one that tells the failure. */
const linesAbove = 40

/** Gradle's reason stands within five lines of its heading, Maven's below a summary of the modules. */
const linesBelow = 40

/** An exit code proves nothing: the line that tells most is shown in its place, and known again by its text. */
function shownHit({ finding, hit }: Claim): Hit {
  if ('above' in finding.rule) return hitAbove(finding.rule.above, finding, hit)
  if ('below' in finding.rule) return hitBelow(finding.rule.below, finding, hit)
  if (!exitCode.test(hit.text)) return hit
  const line = strongestLine(finding.section)
  return line ? { ...hit, line: line.index, text: line.text } : hit
}

function hitAbove(above: RegExp, { section }: Finding, hit: Hit): Hit {
  const { text } = section.step
  for (let line = hit.line - 1; line >= Math.max(section.start, hit.line - linesAbove); line--) {
    const one = text.lineAt(line)
    if (above.test(one)) return { ...hit, line, text: one }
  }
  return hit
}

function hitBelow(below: RegExp, { section }: Finding, hit: Hit): Hit {
  const { text } = section.step
  for (let line = hit.line + 1; line < Math.min(section.end, hit.line + linesBelow); line++) {
    const one = text.lineAt(line)
    if (below.test(one)) return { ...hit, line, text: one }
  }
  return hit
}

function confidenceOf({ rank, standing, weakness }: Claim): Confidence {
  const doubt = (standing === 'failed' ? 0 : 1) + weakness
  return levels[Math.min(rank + doubt, 2)] ?? 'low'
}

function fill(template: string, groups: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    (groups[name] ?? '').trim().slice(0, longestCapture)
  )
}
