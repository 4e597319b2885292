import type { LifeOutcome } from '../life/incident-life.js'

/** Seconds; null where nothing was measured. */
export interface Spread {
  count: number
  mean: number | null
  median: number | null
  p90: number | null
}

/** A share with what it is of; null where that is nothing. */
export interface Share {
  part: number
  of: number
  share: number | null
}

/** What the history says of a repository's CI, over a span of time. */
export interface Metrics {
  since: string
  until: string
  incidents: { total: number; open: number; byOutcome: Partial<Record<LifeOutcome, number>> }
  /** From the end of the first failed run until it was gone. */
  timeToRecover: {
    overall: Spread
    byCategory: Record<string, Spread>
    byWorkflow: Record<string, Spread>
    byBranch: Record<string, Spread>
  }
  /** From the end of a failed run until it was looked into. */
  timeToDetect: Spread
  /** Re-runs that rescued their run, by rule. */
  rescues: Record<string, Share>
  /** Fixes that held, by fixer. */
  fixes: Record<string, Share>
  /** Failures that no rule knows. */
  unknown: Share
  /** Incidents that a person ended. */
  byPeople: Share
  flaky: FlakyJob[]
  /** Why incidents happen, most often first. */
  causes: { id: string; name: string; suggestion: string; incidents: number }[]
  /** Of failed attempts that a re-run or time made good; null where no run's times are known. */
  minutesWasted: number | null
  /** What a person would have spent on what was healed without one, at ten minutes each. */
  minutesSaved: number
}

export interface FlakyJob {
  workflow: string
  job: string
  summary: string
  times: number
}
