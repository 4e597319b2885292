import type { Evidence } from '../engine/types/diagnosis.js'
import type { FailedJob } from '../engine/types/incident.js'
import type { Annotation, Job, Step } from '../engine/types/workflow-run.js'

/** Evidence of an annotation whose message matches, or null. */
export function annotationEvidence(failed: FailedJob, pattern: RegExp): Evidence | null {
  const found = failed.annotations.find((annotation) => pattern.test(annotation.message))
  return found ? fromAnnotation(found) : null
}

export function fromAnnotation(annotation: Annotation): Evidence {
  return { source: 'annotation', text: annotation.message, step: null, line: null }
}

/** Evidence told by the run's record itself; `text` is the project's own sentence. */
export function fromRecord(text: string, step: Step | null = null): Evidence {
  return { source: 'record', text, step: step?.number ?? null, line: null }
}

/** A step that a completed job never finished: the mark of a runner that vanished (A3.7 a). */
export function unfinishedStep(job: Job): Step | undefined {
  if (job.status !== 'completed') return undefined
  return job.steps.find(({ status, conclusion }) => status === 'in_progress' || conclusion === null)
}

export function hasFailedStep(job: Job): boolean {
  return job.steps.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out')
}

/** Minutes from the job's start to its end, or null where either is unknown. */
export function minutesRun(job: Job): number | null {
  if (job.startedAt === null || job.completedAt === null) return null
  return (Date.parse(job.completedAt) - Date.parse(job.startedAt)) / 60_000
}
