import { GitHubError } from '../errors.js'
import { lessonOf } from '../lesson-of.js'
import type { Tools } from '../tools.js'
import type { HistoryKind } from '../types/history.js'
import type { Done } from '../types/plan.js'
import type { KnownPull } from '../types/tracked-pull.js'
import type { TrackedIssue } from '../types/tracked-issue.js'
import type { WorkflowRun } from '../types/workflow-run.js'
import { judgedBy, keepState } from './pull-state.js'

/** Tells people that a failure waits for them. */
export const byHandLabel = 'needs-manual-fix'

const lessons = {
  withdrawn: 'not-healed',
  flaky: 'flaky',
  superseded: 'superseded'
} as const satisfies Record<string, HistoryKind>

/** Closes a pull request of ours, and takes its branch away; whoever reads it was told why before. */
export async function withdraw(
  pull: KnownPull,
  { by, issue, why }: { by: WorkflowRun; issue: TrackedIssue | null; why: keyof typeof lessons },
  tools: Tools
): Promise<Done> {
  const { number, url, marker } = pull
  if (issue !== null && why === 'withdrawn' && !issue.labels.includes(byHandLabel)) {
    await tools.issues.update(issue.number, { labels: [...issue.labels, byHandLabel] })
  }
  const state = why === 'superseded' ? why : ('withdrawn' as const)
  const closed = await keepState(pull, { verification: judgedBy(by, marker, { state }) }, tools)
  await tools.pulls.close(number)
  await tidyUp(marker.branch, tools)
  return { detail: `Closed #${number}.`, url, number, lesson: lessonOf(lessons[why], closed) }
}

/** A branch that stays behind does no harm: the next fix takes it over. */
async function tidyUp(branch: string, { branches, log }: Tools): Promise<void> {
  try {
    await branches.remove(branch)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    log.debug(error.message)
  }
}
