import type { JobDiagnosis } from './types/diagnosis.js'
import type { Fix } from './types/fix.js'
import type { Incident } from './types/incident.js'
import type { IssueMarker, TrackedIssue } from './types/tracked-issue.js'
import type { SinceGreen } from './since-green.js'
import type { PullAction } from './types/plan.js'
import type { JobPair, Verdict, Way } from './types/verification.js'
import type { FollowUpKind } from './types/follow-up.js'
import type { KnownPull, TrackedPull, PullMarker } from './types/tracked-pull.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** What an issue or a comment tells. */
export interface Story {
  incident: Incident
  diagnoses: JobDiagnosis[]
  since: SinceGreen
  offers: Offer[]
}

/** How a fix reaches people. */
export interface Offer {
  fix: Fix
  /** Open with this fix; null where there is none. */
  pull: TrackedPull | null
  /** Why no pull request is opened; null where one is open or follows. */
  against: string | null
}

/** What a pull request tells. */
export interface FixStory {
  incident: Incident
  /** Of the failures it answers. */
  diagnoses: JobDiagnosis[]
  fix: Fix
  /** Number of the issue that holds the failure. */
  issue: number | null
  /** How its branch comes to a run. */
  way: Way
}

/** What a run of its branch says of a fix, and what is done about it. */
export interface VerdictStory {
  run: WorkflowRun
  marker: PullMarker
  verdict: Verdict
  pairs: JobPair[]
  action: PullAction['kind']
  /** Of the run with the fix. */
  diagnoses: JobDiagnosis[]
  /** Why nothing better is done; empty where there is nothing. */
  because: string
}

/** What a later run says of a fix. */
export interface FollowUpStory {
  kind: FollowUpKind
  run: WorkflowRun
  pull: KnownPull
  /** Of that run. */
  diagnoses: JobDiagnosis[]
  /** Number of the pull request that takes it back; null where there is none. */
  revert: number | null
}

/** Every text that people read on GitHub, as Markdown that no log line can break out of. */
export interface Texts {
  issue(story: Story, marker: IssueMarker, earlier: TrackedIssue | null): IssueText
  reopened(run: WorkflowRun): string
  duplicate(original: number): string
  resolved(run: WorkflowRun, greens: number): string
  comment(story: Story, key: string): string
  commentResolved(run: WorkflowRun, key: string): string
  pullRequest(story: FixStory, marker: PullMarker): IssueText
  commit(story: FixStory): string
  /** What a further fix on the branch of a pull request adds to its text. */
  stage(story: FixStory): string
  verdict(story: VerdictStory, key: string): string
  followUp(story: FollowUpStory, key: string): string
  revert(story: FollowUpStory, fix: Fix, marker: PullMarker): IssueText
}

export interface IssueText {
  title: string
  body: string
}
