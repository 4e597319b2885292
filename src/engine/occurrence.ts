import { rootCauses } from './root-causes.js'
import type { Case } from './types/case.js'
import type { IssueMarker } from './types/tracked-issue.js'
import type { WorkflowRun } from './types/workflow-run.js'

const seenAtMost = 20
const jobsAtMost = 50
const longestName = 100

/** One attempt of one run: what is counted once and never twice. */
export function occurrence(run: WorkflowRun): string {
  return `${run.id}/${run.attempt}`
}

/** A job's name as the marker keeps it: short enough that all of them fit into an issue. */
export function jobKey(jobName: string): string {
  return jobName.slice(0, longestName)
}

/** The marker with one occurrence more; a first one where there was none. */
export function recurred(
  known: IssueMarker | null,
  fingerprint: string,
  { incident: { run }, diagnoses }: Case
): IssueMarker {
  const jobs = [
    ...(known?.jobs ?? []),
    ...rootCauses(diagnoses).map(({ jobName }) => jobKey(jobName))
  ]
  return {
    version: 1,
    fingerprint,
    workflowPath: run.path,
    branch: run.headBranch,
    jobs: [...new Set(jobs)].slice(0, jobsAtMost),
    occurrences: (known?.occurrences ?? 0) + 1,
    firstSeen: earlier(known?.firstSeen, run.startedAt),
    lastSeen: later(known?.lastSeen, run.startedAt),
    seen: [...(known?.seen ?? []), occurrence(run)].slice(-seenAtMost),
    reopened: known?.reopened ?? 0
  }
}

/** An older run may be looked into after a newer one: it must not make the failure look older than it is. */
function later(known: string | undefined, time: string): string {
  return known !== undefined && Date.parse(known) > Date.parse(time) ? known : time
}

function earlier(known: string | undefined, time: string): string {
  return known !== undefined && Date.parse(known) < Date.parse(time) ? known : time
}
