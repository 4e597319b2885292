import { join } from 'node:path'
import { workflowPaths } from '../local/workflow-names.js'
import { findWorkingCopy } from '../local/working-copy.js'
import { locateFailure } from '../workflow-file/locate-failure.js'
import { openWorkflow } from '../workflow-file/open-workflow.js'
import { Abstained } from '../workflow-file/abstain.js'
import type { FailedJobLog } from './failed-jobs.js'
import { failureOfLog } from './failure-of-log.js'
import { workflowAt, type LocalWorkflow } from './local-workflow.js'

/**
 * The workflow of the working copy whose job and step the log is of; null outside a working copy, and where none or
 * several fit.
 */
export async function findWorkflow(
  failed: readonly FailedJobLog[],
  cwd: string
): Promise<LocalWorkflow | null> {
  const root = findWorkingCopy(cwd)
  if (root === null) return null
  const fitting: LocalWorkflow[] = []
  for (const path of workflowPaths(root)) {
    const workflow = workflowAt(join(root, path), cwd)
    if (await holds(workflow, failed)) fitting.push(workflow)
  }
  const [only, second] = fitting
  return only && !second ? only : null
}

async function holds(
  { path, sources }: LocalWorkflow,
  failed: readonly FailedJobLog[]
): Promise<boolean> {
  const text = (await sources.text(path)) ?? ''
  try {
    const workflow = openWorkflow(path, text)
    return failed.some(({ log, job, verdict }) => {
      if (!verdict.cause) return false
      const place = { workflowPath: path, jobName: job, stepName: null }
      const failure = failureOfLog(log, verdict.cause, place)
      const { job: found, step } = locateFailure(workflow, failure)
      return step !== null || (found !== null && failure.command === null && job !== null)
    })
  } catch (error) {
    if (error instanceof Abstained) return false
    throw error
  }
}
