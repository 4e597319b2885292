import { shownCommand } from './failed-command.js'
import { isFork } from './run-traits.js'
import type { JobDiagnosis } from './types/diagnosis.js'
import type { Failure } from './types/fix.js'
import type { FailedJob, Incident, LogText } from './types/incident.js'

const linesAtMost = 400

const folder = '.github/workflows/'

/** `Encountered an issue parsing workflow trigger(s) "c++" in a workflow ".github/workflows/x.yml".` */
const toldFile = /\bin a workflow "(\.github\/workflows\/[^"/\\]+\.ya?ml)"/

/** A failed job as fixers see it. */
export function failureOf(
  { jobId, jobName, failedStep, primary }: JobDiagnosis,
  { run, failedJobs }: Incident
): Failure {
  const failed = failedJobs.find(({ job }) => job.id === jobId)
  const text = stepText(failed, failedStep?.number ?? null)
  return {
    diagnosis: primary,
    workflowPath: workflowFile(run.path, primary.evidence[0]?.text ?? ''),
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

/**
 * The run of a trigger that GitHub can't read is of no workflow, its path is `BuildFailed`
 * (https://github.com/actions/runner/issues/3763); the annotation tells the file, which is looked up in the repository.
 */
function workflowFile(path: string, told: string): string {
  return path.startsWith(folder) ? path : (toldFile.exec(told)?.[1] ?? path)
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
