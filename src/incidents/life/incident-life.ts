import type { HistoryEvent } from '../../engine/types/history.js'
import type { Cause } from './causes.js'

/**
 * How an incident ended.
 *
 * - `healed-by-rerun`: a re-run of the tool rescued the run, and no run of that commit had failed so twice
 * - `flaky`: a re-run passed where the same commit had failed and been re-run before
 * - `healed-by-fix`: a pull request of the tool was merged before it was gone
 * - `fixed-by-person`: it was gone on a later commit
 * - `auto-resolved`: it was gone on the same commit without a re-run of the tool
 * - `stale`: it was not seen again for long
 * - `unresolved`: it is open
 */
export const lifeOutcomes = [
  'healed-by-rerun',
  'flaky',
  'healed-by-fix',
  'fixed-by-person',
  'auto-resolved',
  'stale',
  'unresolved'
] as const

export type LifeOutcome = (typeof lifeOutcomes)[number]

/** One failure from its first run to its end: one fingerprint, on one branch of one workflow. */
export interface IncidentLife {
  /** The same whenever it is asked: `v1:ab…@main#2` for the second time on this branch. */
  id: string
  fingerprint: string
  workflow: string
  branch: string | null
  job: string
  rule: string
  category: string
  summary: string
  /** Untrusted: the line that tells it. */
  evidence: string
  cause: Cause
  outcome: LifeOutcome
  openedAt: string
  /** null while it is open. */
  endedAt: string | null
  /** Runs that failed so. */
  occurrences: number
  /** Re-runs and fixes that were tried. */
  attempts: number
  reopened: number
  issue: number | null
  pulls: number[]
  /** From the end of the first failed run until it was looked into; null where the run's end is not known. */
  secondsToDetect: number | null
  /** From the first failure until it was gone; null while it is open. */
  secondsToResolve: number | null
  /** What happened, oldest first. */
  turns: HistoryEvent[]
}
