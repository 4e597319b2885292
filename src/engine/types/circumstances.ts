import type { Fixing } from './fixing.js'
import type { TrackedIssue } from './tracked-issue.js'
import type { WorkflowRun } from './workflow-run.js'

/** What surrounds an incident and bears on what may be done about it. Read just before deciding. */
export interface Circumstances {
  now: Date
  /** Runs of the same workflow on the same branch, newest first; null where they could not be read. */
  recentRuns: WorkflowRun[] | null
  /** Commit the branch points at; null where the branch is gone, undefined where it was not asked for. */
  branchHead: string | null | undefined
  /** The tool's own issues; null where they could not be read or were not asked for. */
  issues: TrackedIssue[] | null
  /** Open pull request of the same repository that this run belongs to. */
  pullRequest: number | null
  /** null where no fixer answers, or none may. */
  fixing: Fixing | null
  /** What could not be read, in a sentence each, with the permission that is missing. */
  gaps: string[]
  /** What the history changed in the judgement, in a sentence each. */
  lessons: string[]
}
