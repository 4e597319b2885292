import type { Match, Matcher } from '../engine/types/diagnosis.js'
import type { JobLog } from '../engine/types/incident.js'
import type { Rule, TextRule } from '../engine/types/rule.js'
import { cleanLog } from '../logs/clean-log.js'
import { baselineOf } from './baseline.js'
import type { OnSkip } from './budget.js'
import { difference } from './difference.js'
import { scanEveryLine } from './every-line.js'
import { compileScan, noLines } from './line-scan.js'
import { linesOf } from './lines-of-rule.js'
import { matchOfClaim } from './match-of-claim.js'
import { isFinal, passedAfter } from './passed-later.js'
import { rankFindings } from './rank-findings.js'
import type { Claim } from './rank-findings.js'
import { standings, wentWell } from './sections.js'
import { signature } from './signature.js'
import { extraOwners, surveyLog } from './survey-log.js'
import type { Survey, SurveyTable } from './survey-log.js'
import { tellingLines } from './telling-lines.js'
import { unknownSignature } from './unknown-signature.js'

/** More causes than that nobody reads. */
const mostMatches = 12

/**
 * The pattern table as a Matcher. Rules of the run's record are not its business and left out.
 * Throws where a pattern holds no text to search for, and names the rule. Rows of a user's that had to be left out
 * of a log are told by `onSkip`.
 */
export function compileTable(rules: readonly Rule[], onSkip: OnSkip = () => {}): Matcher {
  const table = compileSurvey(rules, onSkip)
  const sectionsOf = (log: JobLog) => surveyLog(table, log).sections
  return {
    matchLog(log) {
      const survey = surveyLog(table, log)
      return wentWell(log, survey.sections) ? [] : matchesOf(survey)
    },
    matchText(text) {
      const bytes = new TextEncoder().encode(text)
      return matchesOf(surveyLog(table, jobOf(bytes))).map(({ evidence, ...match }) => ({
        ...match,
        evidence: { source: 'annotation', text: evidence.text, step: null, line: null }
      }))
    },
    tellingLines: (log) => tellingLines(log, sectionsOf(log)),
    signature,
    unknownSignature: (log) => unknownSignature(sectionsOf(log)),
    baselineOf,
    difference: (log, green) => difference(log, sectionsOf(log), green)
  }
}

/** The table as the pass over a log needs it. Throws as above. */
export function compileSurvey(rules: readonly Rule[], onSkip: OnSkip): SurveyTable {
  const textRules = rules.filter((rule): rule is TextRule => !('recognise' in rule))
  const lines = textRules.map(linesOf)
  const scan = compileScan([...lines.map((some) => some ?? noLines), ...extraOwners])
  const bare = lines.flatMap((some, order) => (some === null ? [order] : []))
  const wideScan = bare.length === 0 ? scan : scanEveryLine(scan, bare)
  return { rules: textRules, scan, wideScan, onSkip }
}

/** A text of the record as the log of a step that failed: GitHub shows such texts for failures alone. */
function jobOf(bytes: Uint8Array): JobLog {
  return {
    steps: [{ number: null, name: null, conclusion: 'failure', text: cleanLog(bytes) }]
  }
}

function matchesOf(survey: Survey): Match[] {
  const claims = rankFindings(survey.findings, standings(survey.sections))
  return claims
    .slice(0, mostMatches)
    .map((claim) => matchOfClaim(claim, failingTests(survey, claim)))
}

function failingTests({ testNames }: Survey, { finding: { section }, hit }: Claim): string[] {
  const names = [...(testNames.get(section) ?? [])]
  if (isFinal(hit)) return names
  return names.filter((name) => !passedAfter(section, name, section.start))
}
