import { GitHubError, missingCause } from './errors.js'
import { isJobNamed } from './is-job-named.js'
import type { RunReader } from './ports.js'
import type {
  FailedJob,
  Incident,
  IncidentShape,
  MissingEvidence,
  WorkflowFile
} from './types/incident.js'
import type { Annotation, Job, WorkflowRun } from './types/workflow-run.js'

/** Cancelled jobs whose annotations are read: a time limit, a lost runner, a retired image show there alone (A3.7, A3.10). */
const cancelledJobsAtMost = 10

const endedByItself =
  /exceeded the maximum execution time|lost communication with the server|received a shutdown signal|was not acquired by Runner|scheduled .{3,40} (?:brownout|retirement)\b|runner images are now retired/

const timeLimit = /exceeded the maximum execution time of/

/** A runner that is told to stop may say more than that; whoever stopped it had a reason. */
const endedByOthers = /^The run was canceled by @|higher priority waiting request/

/** Reads all evidence of one attempt. Throws only where run or jobs can't be read; the rest is listed as missing. */
export async function collectIncident(
  run: WorkflowRun,
  runs: RunReader,
  jobName: string | null = null
): Promise<Incident> {
  const missing: MissingEvidence[] = []
  const collected = await collectJobs(run, runs, jobName, missing)
  const { jobs, failedJobs } = collected
  const shape = shapeOf(run, jobs, failedJobs)
  const incident = { run, ...collected, missing, shape }
  return jobs.length === 0 ? await withSuiteAnnotations(incident, runs) : incident
}

async function collectJobs(
  run: WorkflowRun,
  runs: RunReader,
  jobName: string | null,
  missing: MissingEvidence[]
): Promise<Pick<Incident, 'jobs' | 'failedJobs' | 'workflowFile'>> {
  const jobs = await runs.jobs(run)
  const named = jobs.filter((job) => jobName === null || isJobNamed(job, jobName))
  const suspects = suspectJobs(run, named)
  const [annotated, logs, workflowFile] = await Promise.all([
    Promise.all(suspects.map((job) => annotate(run, job, runs, missing))),
    runs.logs(run, suspects),
    isAboutFile(jobs, suspects)
      ? orMissing(runs.workflowFile(run), null, missing, 'workflow_file')
      : null
  ])
  missing.push(...logs.missing)
  const failedJobs = annotated
    .filter(({ job, annotations }) => hasFailed(job, annotations))
    .map((entry) => ({ ...entry, log: logs.byJobId.get(entry.job.id) ?? null }))
  return { jobs, failedJobs, workflowFile }
}

/** A cancelled job is held against its time limit, and a run without jobs against its file; nothing else needs it. */
function isAboutFile(jobs: Job[], suspects: Job[]): boolean {
  return jobs.length === 0 || suspects.some(({ conclusion }) => conclusion === 'cancelled')
}

function suspectJobs(run: WorkflowRun, jobs: Job[]): Job[] {
  const failed = jobs.filter(
    (job) => job.conclusion === 'failure' || job.conclusion === 'timed_out'
  )
  if (run.conclusion === 'success') return failed
  const cancelled = jobs.filter((job) => job.conclusion === 'cancelled').sort(byDuration)
  return [...failed, ...cancelled.slice(0, cancelledJobsAtMost)]
}

/** Longest first: who ran into a limit or lost the runner was at work longer than the others. */
function byDuration(a: Job, b: Job): number {
  return duration(b) - duration(a)
}

function duration({ startedAt, completedAt }: Job): number {
  return startedAt && completedAt ? Date.parse(completedAt) - Date.parse(startedAt) : 0
}

async function annotate(
  run: WorkflowRun,
  job: Job,
  runs: RunReader,
  missing: MissingEvidence[]
): Promise<{ job: Job; annotations: Annotation[] }> {
  const annotations = await orMissing(
    runs.annotations(run, job.id),
    [],
    missing,
    'annotations',
    job.id
  )
  return { job, annotations }
}

function hasFailed(job: Job, annotations: Annotation[]): boolean {
  if (job.conclusion !== 'cancelled') return true
  const says = (pattern: RegExp) => annotations.some(({ message }) => pattern.test(message))
  return says(endedByItself) && !says(endedByOthers)
}

function shapeOf(run: WorkflowRun, jobs: Job[], failed: FailedJob[]): IncidentShape {
  if (run.conclusion === 'action_required') return 'action_required'
  if (run.conclusion === 'startup_failure') return 'startup_failure'
  if (failed.length > 0 && run.status !== 'completed') return 'in_progress'
  if (failed.length > 0 && failed.every(ranIntoLimit)) return 'timed_out'
  if (failed.length > 0) return 'jobs_failed'
  if (run.conclusion === 'cancelled') return 'cancelled'
  if (run.conclusion !== 'failure' && run.conclusion !== 'timed_out') return 'not_failed'
  return jobs.length === 0 ? 'no_jobs' : 'jobs_failed'
}

/** GitHub cancels such a job; it cancels jobs of a retired image and of a lost runner too, and those had no limit. */
function ranIntoLimit({ job, annotations }: FailedJob): boolean {
  if (job.conclusion === 'failure') return false
  const isSaid = annotations.some(({ message }) => timeLimit.test(message))
  return job.conclusion === 'timed_out' || isSaid
}

/** A run without jobs is shown as one failed job, so that its annotations are diagnosed like any other's. */
async function withSuiteAnnotations(incident: Incident, runs: RunReader): Promise<Incident> {
  if (incident.shape !== 'startup_failure' && incident.shape !== 'no_jobs') return incident
  const annotations = await orMissing(
    runs.suiteAnnotations(incident.run),
    [],
    incident.missing,
    'annotations'
  )
  const job: Job = {
    id: 0,
    name: incident.run.workflowName,
    status: 'completed',
    conclusion: 'failure',
    steps: [],
    labels: [],
    runnerName: null,
    startedAt: null,
    completedAt: null,
    url: incident.run.url
  }
  return { ...incident, failedJobs: [{ job, annotations, log: null }] }
}

async function orMissing<T extends Annotation[] | WorkflowFile | null>(
  reading: Promise<T>,
  fallback: T,
  missing: MissingEvidence[],
  what: MissingEvidence['what'],
  jobId?: number
): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const about = jobId === undefined ? {} : { jobId }
    missing.push({ what, cause: missingCause(error), reason: error.message, ...about })
    return fallback
  }
}
