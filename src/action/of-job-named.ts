import { withoutMatrix } from '../engine/fingerprint.js'
import type { RunReader } from '../engine/ports.js'

/** The same runs with the failed jobs of one name alone: `test` is also `test (20)` and `caller / test`. */
export function ofJobNamed(runs: RunReader, name: string): RunReader {
  return {
    ...runs,
    jobs: async (run) => {
      const jobs = await runs.jobs(run)
      return jobs.filter((job) => {
        const base = withoutMatrix(job.name)
        return job.name === name || base === name || base.endsWith(` / ${name}`)
      })
    }
  }
}
