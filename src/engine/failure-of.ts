import { shownCommand } from './failed-command.js'
import { isFork } from './run-traits.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { Failure } from './types/fix.js'
import type { FailedJob, Incident, LogText } from './types/incident.js'

const linesAtMost = 400

/** A failed job as fixers see it. */
export function failureOf(
  { jobId, jobName, failedStep, primary }: JobDiagnosis,
  { run, failedJobs }: Incident
): Failure {
  const failed = failedJobs.find(({ job }) => job.id === jobId)
  const text = stepText(failed, failedStep?.number ?? null)
  return {
    diagnosis: primary,
    workflowPath: run.path,
    // A run that GitHub refused to start has no job; what stands for one bears the workflow's name.
    jobName: jobId === 0 ? null : jobName,
    stepName: failedStep?.name ?? null,
    stepNumber: failedStep?.number ?? null,
    command: text && shownCommand(text),
    lines: text ? lastLines(text) : [],
    labels: failed?.job.labels ?? [],
    event: run.event,
    restricted: isFork(run) || run.actor === 'dependabot[bot]'
  }
}

function stepText(failed: FailedJob | undefined, number: number | null): LogText | null {
  const step = failed?.log?.steps.find((step) => step.number === number)
  return number === null ? null : (step?.text ?? null)
}

/** What fixers look for stands near the end; a log has gigabytes. */
export function lastLines(text: LogText): string[] {
  const from = Math.max(text.lineCount - linesAtMost, 0)
  return Array.from({ length: text.lineCount - from }, (_, index) => text.lineAt(from + index))
}
