import type { Failure, FixHistory, FixRules, Proposals } from '../engine/types/fix.js'
import { createFixBook } from '../fixers/book/fix-book.js'
import { fixers } from '../fixers/index.js'
import type { FailedJobLog } from './failed-jobs.js'
import { failureOfLog } from './failure-of-log.js'
import type { LocalWorkflow } from './local-workflow.js'

/** A log alone tells of one failure, and of no pull request before it. */
const history: FixHistory = { occurrences: 1, merged: [] }

/** What the fixers propose for failed jobs of a workflow on disk. */
export async function proposeLocally(
  failed: readonly FailedJobLog[],
  { path, sources }: LocalWorkflow,
  { settings, modes }: FixRules,
  step: string | null
): Promise<Proposals> {
  const failures = failed.flatMap((each) => failureIn(each, path, step))
  const on = fixers.filter(({ id }) => modes.get(id) !== 'off')
  return await createFixBook(on, settings).propose(failures, { sources, settings, history })
}

function failureIn(
  { log, job, verdict }: FailedJobLog,
  workflowPath: string,
  stepName: string | null
): Failure[] {
  const place = { workflowPath, jobName: job, stepName }
  return verdict.cause ? [failureOfLog(log, verdict.cause, place)] : []
}
