import type { JobDiagnosis } from './types/diagnosis.js'
import type { Fix } from './types/fix.js'
import type { Incident } from './types/incident.js'
import type { IssueMarker, TrackedIssue } from './types/tracked-issue.js'
import type { SinceGreen } from './since-green.js'
import type { Way } from './types/verification.js'
import type { TrackedPull, PullMarker } from './types/tracked-pull.js'
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
}

export interface IssueText {
  title: string
  body: string
}
