import type { JobState, RunConclusion } from '../model.js'

/** The worst of the jobs decides; a run without jobs is one that could not start. */
export function concludeJobs(jobs: readonly JobState[]): RunConclusion {
  if (jobs.length === 0) return 'failure'
  const order = ['failure', 'timed_out', 'cancelled', 'action_required', 'success'] as const
  const conclusions = new Set(jobs.map(({ conclusion }) => conclusion))
  return order.find((one) => conclusions.has(one)) ?? 'skipped'
}
