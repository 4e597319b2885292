import type { Disposition } from './fix.js'

/** A pull request the tool opened, with the state it keeps in the hidden marker of its text. */
export interface TrackedPull extends KnownPull {
  branch: string
  /** Commit the branch points at, or pointed at when it was closed. */
  headSha: string
}

/** As much of it as a list of issues tells. */
export interface KnownPull {
  number: number
  url: string
  state: 'open' | 'merged' | 'closed'
  /** null where it is not merged. */
  mergedAt: string | null
  draft: boolean
  labels: string[]
  /** Its text, the marker's line first. */
  body: string
  marker: PullMarker
}

/** Version 1 of the marker. What it says is the tool's own: nothing of a log is in it. */
export interface PullMarker extends Stage {
  version: 1
  /** Path of the workflow that failed. */
  workflow: string
  branch: string
  /** The branch that it is for. */
  target: string
  /** Last commit of the branch that the tool made; where the branch is elsewhere, somebody else has committed. */
  head: string
  /** Commit of the default branch that `head` is made on. */
  base: string
  /** Number of the issue that holds the failure. */
  issue: number | null
  failed: FailedAttempt
  verification: Verification
  /** null until it is merged and a run was seen after that. */
  watch: Watch | null
}

/** The attempt that a fix answers. */
export interface FailedAttempt {
  run: number
  attempt: number
  /** Names of the jobs that failed; empty for a run that GitHub did not start. */
  jobs: string[]
}

/**
 * How far a fix is on its way.
 *
 * - `waiting`: for a run of its branch
 * - `control`: its run is green; the failed jobs run again without it, to see them fail twice
 * - `unconfirmed`: its run is green, but the failure was seen once, and no control could be had
 * - `changed`: the failure is gone and another stands, which no fixer answers
 * - `verified`: its run is green, and the failure was seen twice
 * - `withdrawn`: closed by the tool; `rejected`: closed by a person; `superseded`: gone without it
 */
export const verificationStates = [
  'waiting',
  'control',
  'unconfirmed',
  'changed',
  'verified',
  'withdrawn',
  'rejected',
  'superseded'
] as const

export type VerificationState = (typeof verificationStates)[number]

export interface Verification {
  state: VerificationState
  /** Commits the tool made on the branch so far. */
  cycles: number
  /** The fixes on the branch after the first one, in their order. */
  stages: FurtherStage[]
  /** Ids of fixers whose fix of the first failure a run has refuted. */
  refuted: string[]
  /** `run/attempt` of those judged already, newest last; bounded. */
  judged: string[]
}

/** A fix on the branch. */
export interface Stage {
  fixer: string
  /** Path of the file it changes. */
  path: string
  disposition: Disposition
  /** Ids of the rules that named the failures. */
  rules: string[]
  /** Of the failures it answers; the first one of the first fix names the branch. */
  fingerprints: string[]
  /** Digest of the change with its surroundings: another one is another proposal. */
  change: string
}

/** One for a failure that showed once the one before it was cured. */
export interface FurtherStage extends Stage {
  /** Commit of the branch that it was made on. */
  onto: string
}

/** What the runs after a merge say. */
export interface Watch {
  /** `run/attempt` of those seen; no more than are watched. */
  seen: string[]
  verdict: 'watching' | 'held' | 'failed'
  /** Number of the pull request that takes the fix back. */
  revert: number | null
}
