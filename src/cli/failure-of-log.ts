import { commandIn } from '../engine/failed-command.js'
import { fingerprint } from '../engine/fingerprint.js'
import type { Failure } from '../engine/types/fix.js'
import type { JobLog, StepLog } from '../engine/types/incident.js'
import type { Match } from '../engine/types/diagnosis.js'

/** What is known of a log beside its text. */
export interface LogPlace {
  workflowPath: string
  jobName: string | null
  stepName: string | null
  /** Of the runner, where they are known. */
  labels?: readonly string[]
}

const linesAtMost = 400

/** The failure of a saved log as fixers see it: its cause at its place. */
export function failureOfLog(log: JobLog, cause: Match, place: LogPlace): Failure {
  const step = stepOf(log, cause)
  return {
    diagnosis: {
      ruleId: cause.ruleId,
      category: cause.category,
      evidence: [cause.evidence],
      fingerprint: fingerprint({ ...place, jobName: place.jobName ?? '', ...cause })
    },
    workflowPath: place.workflowPath,
    jobName: place.jobName,
    stepName: place.stepName ?? step?.name ?? null,
    stepNumber: step?.number ?? null,
    command: step ? commandOf(step) : null,
    lines: step ? lastLines(step) : [],
    labels: place.labels ?? []
  }
}

/** The part of the log that holds the evidence. */
function stepOf(log: JobLog, { evidence }: Match): StepLog | null {
  const { line, step } = evidence
  const holding = log.steps.filter(
    ({ number, text }) =>
      number === step &&
      (line === null || (line >= text.firstLine && line < text.firstLine + text.lineCount))
  )
  return holding[0] ?? null
}

/** The script, or for an action the `Run …` line that names it. */
function commandOf({ text, name }: StepLog): string | null {
  return commandIn(text) ?? name
}

function lastLines({ text }: StepLog): string[] {
  const from = Math.max(text.lineCount - linesAtMost, 0)
  return Array.from({ length: text.lineCount - from }, (_, index) => text.lineAt(from + index))
}
