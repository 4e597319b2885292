/**
 * What becomes of failures and fixes, one word for each turn.
 *
 * - `failed`: a run was looked into; carries its plan
 * - `rerun`, `rescued`, `not-rescued`: failed jobs were sent to run again, and what came of it
 * - `resolved`: an issue was closed since its jobs are green again
 * - `proposed`: a fix was offered as a pull request, or is the next one on its branch
 * - `changed`, `not-healed`, `verified`: what the branch's run said of a fix
 * - `flaky`: the same commit passed without the fix
 * - `merged`, `held`, `reverted`: what became of it after the merge
 * - `rejected`: a person closed it; `withdrawn`: the tool did; `superseded`: the failure was gone without it
 */
export const historyKinds = [
  'failed',
  'rerun',
  'rescued',
  'not-rescued',
  'resolved',
  'proposed',
  'changed',
  'not-healed',
  'verified',
  'flaky',
  'merged',
  'held',
  'reverted',
  'rejected',
  'withdrawn',
  'superseded'
] as const

export type HistoryKind = (typeof historyKinds)[number]

/** One line of the history. Nothing in it is untrusted but `evidence`, which is redacted and shortened. */
export interface HistoryEvent {
  version: 1
  /** The same for the same happening however often it is told: `verified/12/4711/1`. */
  key: string
  /** ISO 8601, in UTC. */
  at: string
  kind: HistoryKind
  /** Path of the workflow. */
  workflow: string
  branch: string | null
  run: RecordedRun | null
  /** Ids of the rules that named the failure. */
  rules: string[]
  fixer: string | null
  fingerprints: string[]
  pull: number | null
  issue: number | null
  /** One sentence for people. */
  detail: string
  /** Of `failed`: what was found, decided and done, so that it can be read again. */
  plan?: RecordedPlan
}

/** The run an event is about. What came with a later version of the tool is left out of older lines. */
export interface RecordedRun {
  id: number
  attempt: number
  url: string
  /** Commit it ran on. */
  sha?: string | undefined
  /** ISO 8601: when the attempt began and ended, which is before it was looked into. */
  startedAt?: string | undefined
  endedAt?: string | undefined
}

/** A plan as the history keeps it. */
export interface RecordedPlan {
  conclusion: string | null
  event: string
  diagnoses: RecordedDiagnosis[]
  actions: { kind: string; reason: string; status: string; detail: string }[]
  checks: { id: string; of: string; holds: boolean; reason: string }[]
}

export interface RecordedDiagnosis {
  job: string
  rule: string
  category: string
  transient: boolean | null
  confidence: string
  fingerprint: string
  summary: string
  /** Untrusted: the line that tells it, redacted and shortened. */
  evidence: string
  aggregator: boolean
  /** The step that failed, shortened; left out where the record names none, and of older lines. */
  step?: string | undefined
}

/** How a rule or a fixer has done in this repository. */
export interface TrackRecord {
  /** Rescues of a rule's re-runs, or fixes that held. */
  held: number
  failed: number
  /** Mean of the Beta posterior. */
  mean: number
  /** Lower end of Wilson's 95 % interval; 0 where nothing is known. */
  lowerBound: number
  /** False where the mean is below the bound: then it isn't believed here. */
  trusted: boolean
}

/** What the history teaches. What is not in it is trusted. */
export interface Trust {
  /** By id of a rule. */
  rules: ReadonlyMap<string, TrackRecord>
  /** By id of a fixer. */
  fixers: ReadonlyMap<string, TrackRecord>
}

export const noTrust: Trust = { rules: new Map(), fixers: new Map() }
