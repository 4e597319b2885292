import type { JobDiagnosis } from './types/diagnosis.js'
import type { Incident } from './types/incident.js'
import type { IssueMarker, TrackedIssue } from './types/tracked-issue.js'
import type { SinceGreen } from './since-green.js'
import type { WorkflowRun } from './types/workflow-run.js'

/** What an issue or a comment tells. */
export interface Story {
  incident: Incident
  diagnoses: JobDiagnosis[]
  since: SinceGreen
}

/** Every text that people read on GitHub, as Markdown that no log line can break out of. */
export interface Texts {
  issue(story: Story, marker: IssueMarker, earlier: TrackedIssue | null): IssueText
  reopened(run: WorkflowRun): string
  duplicate(original: number): string
  resolved(run: WorkflowRun, greens: number): string
  comment(story: Story, key: string): string
  commentResolved(run: WorkflowRun, key: string): string
}

export interface IssueText {
  title: string
  body: string
}
