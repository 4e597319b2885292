import type { Incident } from './incident.js'
import type { JobDiagnosis } from './diagnosis.js'
import type { Proposals } from './fix.js'
import type { WorkflowRun } from './workflow-run.js'

/** What is to be done about an incident, with the proof: every check made, and the reason for each action. */
export interface Plan {
  actions: PlannedAction[]
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

export type PlannedAction =
  | { kind: 'rerun'; reason: string; delaySeconds: number }
  | { kind: 'issue'; reason: string; fingerprint: string }
  | { kind: 'comment'; reason: string; pullRequest: number; fingerprint: string }
  | { kind: 'pull-request'; reason: string; branch: string; draft: boolean }
  | { kind: 'resolve'; reason: string; issue: number }
  | { kind: 'resolve-comment'; reason: string; pullRequest: number }

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
}
