import { categoryMap } from '../../engine/types/category-map.js'
import { categories, type Category } from '../../engine/types/rule.js'
import type { BranchRecord, WorkflowRecord } from '../ports.js'
import type { Check, CheckResult } from '../types/check.js'
import { onWholeFile } from '../checking/on-whole-file.js'
import { hasRunsOfItsOwn, recordOf, skipped } from '../checking/record-of.js'

const lowRate = 0.5
/** A rate of fewer runs says little. */
const runsAtLeast = 10
const failed = new Set<string | null>(['failure', 'timed_out', 'startup_failure'])

/** A code for each category, since the run's own cause decides; what no rule knows is taken for the code's. */
const causeCodes = Object.fromEntries(
  categories.map((name) => [codeOf(name), categoryMap[name].rootCause ?? 'LOGIC_ERROR'])
)

/** The default branch's last run, with its cause, and how often runs go well there. */
export const failedRuns: Check = {
  id: 'failed-runs',
  looksAt: "Whether the default branch's last completed run went well, and how often runs do.",
  codes: { ...causeCodes, 'low-success-rate': 'LOGIC_ERROR' },
  answers: hasRunsOfItsOwn,
  look: ({ path }, { runs }) => {
    const record = recordOf(path, runs)
    if ('outcome' in record) return record
    if (record.branches === null) {
      return skipped(runs?.gaps[0] ?? 'Its last runs could not be had of GitHub.')
    }
    const main = record.branches.find(({ isDefault }) => isDefault)
    if (main === undefined) return { outcome: 'passed' }
    if (failed.has(main.lastConclusion)) return failure(main, record)
    const { successRate, succeeded, failed: times } = main
    const isLow = successRate !== null && successRate < lowRate && succeeded + times >= runsAtLeast
    return isLow
      ? onWholeFile('warned', 'low-success-rate', seldomGreen(main))
      : { outcome: 'passed' }
  }
}

function failure(main: BranchRecord, { diagnosis }: WorkflowRecord): CheckResult {
  const at = main.lastRunUrl === null ? '' : ` (${main.lastRunUrl})`
  const run = `The last completed run on ${main.branch}${at}`
  if (diagnosis === null) {
    return onWholeFile(
      'failed',
      codeOf('unknown'),
      `${run} failed; its log was not read. Look at it.`
    )
  }
  const { category, summary, remedy } = diagnosis.diagnosis
  return onWholeFile(
    'failed',
    codeOf(category),
    `${run} failed in the job ${diagnosis.job}: ${summary} ${remedy}`
  )
}

function seldomGreen({ branch, succeeded, failed: times }: BranchRecord): string {
  return `Of ${succeeded + times} runs on ${branch} ${times} failed, though the last one is green; look for what makes it fail now and then.`
}

function codeOf(category: Category): string {
  return `run-${category.replaceAll('_', '-')}`
}
