import type { JobResult, Result, WorkflowCall } from './job-run.js'

/**
 * The result a job keeps on a re-run of failed jobs, copied into this attempt; null where it has to run: it failed,
 * it is the job asked for, or it was not there.
 */
export function keptResult(call: WorkflowCall, name: string): JobResult | null {
  const { rerun } = call.request
  const before = rerun?.previous.jobs.find((job) => job.name === name)
  if (!rerun || !before) return null
  const passed = before.conclusion === 'success' || before.conclusion === 'skipped'
  if (rerun.job === undefined ? !passed : rerun.job === name) return null
  call.attempt.jobs.push({ ...before, id: call.request.nextId() })
  return { result: resultOf(before.conclusion), outputs: before.outputs ?? {}, ran: false }
}

function resultOf(conclusion: string | null): Result {
  const results: Result[] = ['success', 'skipped', 'cancelled']
  return results.find((result) => result === conclusion) ?? 'failure'
}
