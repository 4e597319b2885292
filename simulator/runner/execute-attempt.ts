import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttemptState, RunConclusion } from '../model.js'
import type { JobResult, WorkflowCall } from './jobs/job-run.js'
import { defaultPermissions, readPermissions } from './jobs/permissions.js'
import { runJobs } from './jobs/run-jobs.js'
import { startupErrors } from './jobs/startup-errors.js'
import { createSlots } from './jobs/slots.js'
import { parseWorkflowText } from './workflow/parse-workflow.js'
import type { ExecuteRequest } from './types.js'

/**
 * Executes one attempt of a workflow run for real, filling `attempt` as it goes. A failing workflow is no error:
 * it rejects only where the machine itself fails. A file that can't be read concludes `startup_failure`, no jobs.
 */
export async function executeAttempt(
  request: ExecuteRequest,
  attempt: AttemptState
): Promise<void> {
  attempt.status = 'in_progress'
  attempt.updatedAt = request.now()
  const artifacts =
    request.artifactsDirectory ?? (await mkdtemp(join(tmpdir(), 'runner-artifacts-')))
  try {
    await mkdir(artifacts, { recursive: true })
    attempt.conclusion = await runWorkflow(request, attempt, artifacts)
  } finally {
    if (!request.artifactsDirectory) await rm(artifacts, { recursive: true, force: true })
    attempt.conclusion ??= 'failure'
    attempt.status = 'completed'
    attempt.updatedAt = request.now()
  }
}

async function runWorkflow(
  request: ExecuteRequest,
  attempt: AttemptState,
  artifacts: string
): Promise<RunConclusion> {
  const { root } = await parseWorkflowText(request.workflow.text, request.workflow.path)
  if (!root || (await startupErrors(request)).length > 0) return 'startup_failure'
  return conclude(await runJobs(firstCall(request, attempt, root, artifacts)))
}

const firstCall = (
  request: ExecuteRequest,
  attempt: AttemptState,
  root: WorkflowCall['root'],
  artifacts: string
): WorkflowCall => ({
  request,
  attempt,
  path: request.workflow.path,
  root,
  inputs: request.inputs,
  secrets: request.secrets,
  namePrefix: '',
  permissions:
    readPermissions(root.find('permissions')) ?? defaultPermissions(request.defaultPermissions),
  slots: createSlots(Math.max(2, availableParallelism())),
  artifacts,
  rerunsAll: false,
  signal: request.signal ?? new AbortController().signal
})

function conclude(results: Map<string, JobResult>): RunConclusion {
  const all = [...results.values()].map(({ result }) => result)
  if (all.includes('failure')) return 'failure'
  if (all.includes('cancelled')) return 'cancelled'
  return all.every((result) => result === 'skipped') ? 'skipped' : 'success'
}
