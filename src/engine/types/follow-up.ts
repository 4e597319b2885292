import type { JobDiagnosis } from './diagnosis.js'
import type { LoopRules } from './loop.js'
import type { KnownPull } from './tracked-pull.js'
import type { TrackedIssue } from './tracked-issue.js'
import type { Job, WorkflowRun } from './workflow-run.js'

/**
 * What a run says of a fix that is not on its branch.
 *
 * - `failed-again`: the same failure without the fix, so that the green run with it counts
 * - `flaky`: the same commit passes without it
 * - `inconclusive`: the run without it failed for another reason
 * - `superseded`: green without it, on a newer commit
 * - `merged`, `held`: after the merge the failure stays away, and has done so for long enough
 * - `recurred`: after the merge the failure is back
 * - `others-began`: after the merge other failures show that were not there before
 * - `rejected`: a person has closed it
 */
export type FollowUpKind =
  | 'failed-again'
  | 'flaky'
  | 'inconclusive'
  | 'superseded'
  | 'merged'
  | 'held'
  | 'recurred'
  | 'others-began'
  | 'rejected'

/** A finished run, and the pull requests of its workflow. */
export interface FollowUpFacts {
  run: WorkflowRun
  jobs: Job[]
  diagnoses: JobDiagnosis[]
  pulls: KnownPull[]
  /** null where they were not read. */
  issues: TrackedIssue[] | null
  loop: LoopRules
  /** By number of a merged pull request: jobs of the attempt that it answers, where they bear on anything. */
  before: ReadonlyMap<number, Job[]>
}

/** A file that a merged fix changed. */
export interface MergedFile {
  path: string
  before: string
  after: string
  now: string
}
