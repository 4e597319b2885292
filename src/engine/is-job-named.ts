import { withoutMatrix } from './fingerprint.js'
import type { Job } from './types/workflow-run.js'

/** Whether people mean this job by the name: `test` is also `test (20)` and `caller / test`. */
export function isJobNamed(job: Job, name: string): boolean {
  const base = withoutMatrix(job.name)
  return job.name === name || base === name || base.endsWith(` / ${name}`)
}
