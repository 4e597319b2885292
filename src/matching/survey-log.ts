import type { JobLog, StepLog } from '../engine/types/incident.js'
import type { TextRule } from '../engine/types/rule.js'
import { withBudgets } from './budget.js'
import type { OnSkip } from './budget.js'
import { addHit, hitOf } from './findings.js'
import { innerTexts } from './inner-text.js'
import type { Finding } from './findings.js'
import { testNamePatterns, testNameOf } from './failing-tests.js'
import { linesOfPattern } from './lines-of-rule.js'
import { noLines } from './line-scan.js'
import type { LineScan, Wanted } from './line-scan.js'
import { isGreen, markerLines, readSections } from './sections.js'
import type { Section } from './sections.js'

/** What one pass over a job's log found. */
export interface Survey {
  sections: Section[]
  findings: Finding[]
  /** Names of failing tests by section, bounded, in the order of the log. */
  testNames: Map<Section, Set<string>>
}

/** The part of a table that the pass needs: the scan's owners are the rules, then markers, then test names. */
export interface SurveyTable {
  rules: readonly TextRule[]
  scan: LineScan
  /** For steps that may have failed, where some rules are tried on each line. */
  wideScan: LineScan
  onSkip: OnSkip
}

const mostTestNames = 20

/** The scan's owners that stand behind the rules. */
export const extraOwners: readonly Wanted[] = [
  markerLines,
  ...testNamePatterns.map((pattern) => linesOfPattern(pattern) ?? noLines)
]

export function surveyLog(table: SurveyTable, log: JobLog): Survey {
  const survey: Survey = { sections: [], findings: [], testNames: new Map() }
  const { rules, isSkipped } = withBudgets(table.rules, table.onSkip)
  log.steps.forEach((step, index) => surveyStep({ ...table, rules }, step, index, survey))
  survey.findings = survey.findings.filter(({ rule }) => !isSkipped(rule))
  return survey
}

function surveyStep(table: SurveyTable, step: StepLog, stepIndex: number, survey: Survey): void {
  const { rules } = table
  const reader = readSections(step, stepIndex)
  const bySection = new Map<Section, Map<number, Finding>>()
  const scan = isGreen(step.conclusion) ? table.scan : table.wideScan
  scan(step.text, (line, wanted) => {
    const text = step.text.lineAt(line)
    if (wanted.includes(rules.length)) reader.read(line, text)
    if (reader.zoneOf(line, text) !== 'body') return
    const section = reader.current()
    const found = bySection.get(section) ?? new Map<number, Finding>()
    bySection.set(section, found)
    const at = { line, texts: innerTexts(text) }
    for (const order of wanted) {
      const rule = rules[order]
      if (!rule) noteTestName(order - rules.length - 1, survey, section, text)
      else {
        const first = hitOf(rule, step.text, at)
        if (first) found.set(order, addHit(found.get(order), { rule, order, section, first }))
      }
    }
  })
  // Not spread into one call: a log may hold more sections than a call takes arguments.
  for (const section of reader.sections) survey.sections.push(section)
  for (const found of bySection.values()) survey.findings.push(...found.values())
}

function noteTestName(report: number, survey: Survey, section: Section, text: string): void {
  const name = testNameOf(text, report)
  if (name === null) return
  const names = survey.testNames.get(section) ?? new Set<string>()
  survey.testNames.set(section, names)
  if (names.size < mostTestNames) names.add(name)
}
