import type { HistoryKind } from './history.js'
import type { Incident } from './incident.js'
import type { JobDiagnosis } from './diagnosis.js'
import type { Proposals } from './fix.js'
import type { WorkflowRun } from './workflow-run.js'

/** What is to be done about an incident, with the proof: every check made, and the reason for each action. */
export interface Plan<A extends PlannedAction = PlannedAction> {
  actions: A[]
  checks: Check[]
  budget: Budget
}

/** One condition that was looked at. A veto is a check that did not hold. */
export interface Check {
  /** Kebab-case name of the condition, such as `branch-not-moved`. */
  id: string
  /** The action it allows or forbids. */
  of: PlannedAction['kind']
  holds: boolean
  reason: string
}

export interface Budget {
  reruns: { used: number; limit: number }
  rerunsToday: { used: number; limit: number }
  issuesToday: { used: number; limit: number }
  pullRequestsToday: { used: number; limit: number }
}

export type PlannedAction = MainAction | PullAction

/** What is done about a run. */
export type MainAction =
  | { kind: 'rerun'; reason: string; delaySeconds: number }
  | { kind: 'issue'; reason: string; fingerprint: string }
  | { kind: 'comment'; reason: string; pullRequest: number; fingerprint: string }
  | { kind: 'pull-request'; reason: string; branch: string; draft: boolean }
  | { kind: 'resolve'; reason: string; issue: number }
  | { kind: 'resolve-comment'; reason: string; pullRequest: number }

/**
 * What becomes of a pull request that the tool opened.
 *
 * - `confirm`: a run has verified it
 * - `control`: the failed jobs run again without it, to see them fail twice
 * - `amend`: the next fix is put on its branch
 * - `note`: people are told how it stands
 * - `withdraw`: it is closed with the reason
 * - `revert`: a pull request takes it back after its merge
 * - `settle`: what became of it is remembered, and nobody is told
 */
export interface PullAction {
  kind: 'confirm' | 'control' | 'amend' | 'note' | 'withdraw' | 'revert' | 'settle'
  reason: string
  pull: number
}

/**
 * What became of one planned action.
 *
 * - `done`: the state is as planned, by this call or already before it
 * - `planned`: a dry run
 * - `dropped`: it was no longer right when its turn came, such as a run that somebody else re-ran
 * - `failed`: it was tried and could not be done
 */
export interface ActionOutcome {
  kind: PlannedAction['kind']
  status: 'done' | 'planned' | 'dropped' | 'failed'
  /** One sentence; for a failure with the permission or setting that is missing. */
  detail: string
  url: string | null
  /** The issue or pull request number. */
  number: number | null
  /** What is learned from it. */
  lesson?: Lesson
}

/** A turn in the life of a fix, for the history. */
export interface Lesson {
  kind: HistoryKind
  fixer: string
  rules: string[]
  fingerprints: string[]
  pull: number
  issue: number | null
}

/** What carrying out one action did: what is left out is `done`, without address and number. */
export type Done = Pick<ActionOutcome, 'detail'> & Partial<Omit<ActionOutcome, 'kind' | 'detail'>>

/** Everything that one call of the tool found and did about one run. */
export interface Outcome {
  run: WorkflowRun
  incident: Incident | null
  diagnoses: JobDiagnosis[]
  proposals: Proposals
  plan: Plan
  actions: ActionOutcome[]
  /** What could not be read while deciding, with the permission that is missing; a sentence each. */
  gaps: string[]
  /** What the history of this repository changed in the judgement; a sentence each. */
  lessons: string[]
}
