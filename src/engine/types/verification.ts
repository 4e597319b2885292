import type { Case } from './case.js'
import type { JobDiagnosis } from './diagnosis.js'
import type { Fix } from './fix.js'
import type { LoopRules } from './loop.js'
import type { TrackedPull } from './tracked-pull.js'
import type { TrackedIssue } from './tracked-issue.js'
import type { WorkflowRun } from './workflow-run.js'

/** An event's filters, as a workflow file writes them; null where it has none. */
export interface EventFilter {
  branches: string[] | null
  branchesIgnore: string[] | null
  paths: string[] | null
  pathsIgnore: string[] | null
}

/** What starts a workflow, as far as it can run on a branch of the tool. */
export interface WorkflowTriggers {
  /** null where the event starts nothing. */
  push: EventFilter | null
  pullRequest: EventFilter | null
  /** `needs-inputs` where one is required that has no default. */
  dispatch: 'open' | 'needs-inputs' | null
}

/**
 * How a branch of ours comes to its run.
 *
 * - `push`, `pull-request`: by itself
 * - `dispatch`: the tool starts it
 * - `approval`: a person presses "Approve workflows to run" (A6.7)
 * - `none`: nothing that can be done here starts it
 */
export type Way = 'push' | 'pull-request' | 'dispatch' | 'approval' | 'none'

/**
 * What a run on the branch says of the fix.
 *
 * - `healed`: each job that failed is green, and no other got worse
 * - `changed`: the failure is gone, another stands
 * - `not-healed`: the failure stands, or a job that was green fails
 * - `undecided`: the jobs that failed did not run
 */
export interface Verdict {
  kind: 'healed' | 'changed' | 'not-healed' | 'undecided'
  reason: string
}

/** A job beside itself: without the fix and with it; null where a run has it not. */
export interface JobPair {
  name: string
  before: string | null
  after: string | null
}

/** A fix for the same pull request: a further one, or one in place of what was refuted. */
export interface NextFix {
  kind: 'stage' | 'candidate'
  fix: Fix
  diagnoses: JobDiagnosis[]
}

/** The run on the branch, and all that bears on what becomes of the fix. */
export interface VerificationFacts extends Case {
  pull: TrackedPull
  loop: LoopRules
  /** null where the run can't tell; the checks say why. */
  verdict: Verdict | null
  pairs: JobPair[]
  /** The issue of the failure; null where there is none. */
  issue: TrackedIssue | null
  /** The run without the fix, as it is now; null where it was not asked for or could not be read. */
  failedRun: WorkflowRun | null
  /** Commit that its branch points at; null where that is gone or was not asked for. */
  failedHead: string | null
  /** null where none is asked for, or no fixer has one that may be made. */
  next: NextFix | null
}
