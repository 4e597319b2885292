import type { MissingEvidence } from '../engine/types/incident.js'
import { megabytes } from './inflate-entry.js'

/** Says how much of a job's log was left out, of the whole log or of the logs of its steps; null if nothing was. */
export function cutNotice(
  jobId: number,
  cutBytes: number,
  of: 'whole' | 'steps'
): MissingEvidence | null {
  if (cutBytes === 0) return null
  const size = megabytes(cutBytes)
  const reason =
    of === 'whole'
      ? `The first ${size} of the job's log were left out; its end was read.`
      : `The first ${size} of the logs of the job's steps were left out; their ends were read.`
  return { what: 'part_of_log', cause: 'limit', jobId, reason }
}
