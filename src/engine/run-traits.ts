import type { Incident } from './types/incident.js'
import type { Policy } from './types/policy.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** Its jobs did not all end by themselves: somebody else stopped it. */
export function isCancelled({ run, jobs, failedJobs }: Incident): boolean {
  if (run.conclusion !== 'cancelled') return false
  const failed = new Set(failedJobs.map(({ job }) => job.id))
  return jobs.some(({ id, conclusion }) => conclusion === 'cancelled' && !failed.has(id))
}

export function isFork(run: WorkflowRun): boolean {
  return run.headRepository !== `${run.owner}/${run.repo}`
}

/** Our own workflow is never healed; but a job may analyse the run it is in. */
export function isOwn(run: WorkflowRun, policy: Policy): boolean {
  return run.path === policy.ownWorkflowPath && run.id !== policy.ownRunId
}

export function isOwnBranch(run: WorkflowRun): boolean {
  return run.headBranch?.startsWith('auto-heal/') ?? false
}

/** Runs of one second are told apart by their ids, which grow. */
export function isNewer(other: WorkflowRun, run: WorkflowRun): boolean {
  const later = Date.parse(other.createdAt) - Date.parse(run.createdAt)
  return later > 0 || (later === 0 && other.id > run.id)
}

/** Runs that never got to their jobs, as of a comment that the workflow does not answer. */
const tellsNothing = new Set<string>(['skipped', 'action_required', 'neutral', 'stale'])

/** Newer runs, ended or under way, that tell how the branch stands. */
export function newerRuns(recentRuns: WorkflowRun[] | null, run: WorkflowRun): WorkflowRun[] {
  return (recentRuns ?? []).filter(
    (other) => isNewer(other, run) && !tellsNothing.has(other.conclusion ?? '')
  )
}

/** A later attempt of the same run, which decides in place of this one. */
export function laterAttempt(
  recentRuns: WorkflowRun[] | null,
  { id, attempt }: WorkflowRun
): WorkflowRun | undefined {
  return (recentRuns ?? []).find((other) => other.id === id && other.attempt > attempt)
}
