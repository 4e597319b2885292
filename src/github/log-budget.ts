const MiB = 1024 * 1024

/** Text of logs that is held in all; twice that while it is cleaned. */
const allJobs = 128 * MiB
/** No log says more in its last 64 MiB than a person would read. */
const oneJob = 64 * MiB

/** Bytes kept of each job's log, so that 256 failed jobs fit into memory as one does. */
export function logBytesPerJob(jobs: number): number {
  return Math.min(oneJob, Math.floor(allJobs / Math.max(jobs, 1)))
}

/** Kept of a green job's log: as much as is compared, see `src/matching/baseline.ts`. */
export const greenLogBytes = 8 * MiB
