import type { Evidence } from '../engine/types/diagnosis.js'
import type { JobLog } from '../engine/types/incident.js'
import type { Rank, Rule } from '../engine/types/rule.js'
import type { OnSkip } from './budget.js'
import { compileSurvey } from './compile-table.js'
import type { Finding } from './findings.js'
import { rankFindings } from './rank-findings.js'
import { standings, wentWell } from './sections.js'
import { surveyLog } from './survey-log.js'
import { evidenceOf } from './telling-lines.js'

/** All hits of one rule in one stretch of a log, and what they count for. */
export interface Trace {
  ruleId: string
  own: boolean
  rank: Rank
  /** 1 for the best explanation of the log; null for hits that are no evidence. */
  place: number | null
  /** Why they are no evidence; null where they are. */
  leftOut: 'the job went well' | 'its step went well' | 'it was tried again' | null
  /** The line that is shown as the proof, else the first one. */
  evidence: Evidence
  stepName: string | null
  count: number
  /** The line of the last hit, counted as in the evidence. */
  lastLine: number
}

/** Tells of a log where each rule of a table hits, best explanation first, then what is no evidence. */
export function compileTrace(rules: readonly Rule[], onSkip: OnSkip): (log: JobLog) => Trace[] {
  const table = compileSurvey(rules, onSkip)
  return (log) => {
    const { findings, sections } = surveyLog(table, log)
    const standingOf = standings(sections)
    if (wentWell(log, sections)) {
      return findings.map((finding) => traceOf(finding, finding.first, null, 'the job went well'))
    }
    const claims = rankFindings(findings, standingOf)
    const claimed = new Set(claims.map(({ finding }) => finding))
    return [
      ...claims.map(({ finding, hit }, index) => traceOf(finding, hit, index + 1, null)),
      ...findings
        .filter((finding) => !claimed.has(finding))
        .map((finding) => {
          const passed = standingOf.get(finding.section) === 'passed'
          const leftOut = passed ? 'its step went well' : 'it was tried again'
          return traceOf(finding, finding.first, null, leftOut)
        })
    ]
  }
}

function traceOf(
  { rule, section, last, count }: Finding,
  hit: Finding['first'],
  place: number | null,
  leftOut: Trace['leftOut']
): Trace {
  return {
    ruleId: rule.id,
    own: rule.own === true,
    rank: rule.rank,
    place,
    leftOut,
    evidence: evidenceOf(section, hit.line, hit.text),
    stepName: section.step.name,
    count,
    lastLine: section.step.text.firstLine + last.line
  }
}
