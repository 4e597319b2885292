import { currentAttempt } from '../json/run-json.js'
import { issueToken } from '../state.js'
import type {
  AttemptState,
  ExecuteOptions,
  Hub,
  RepositoryState,
  RunConclusion,
  RunState,
  WorkflowState
} from '../model.js'
import {
  type ExecuteRequest,
  type WorkflowError,
  executeAttempt,
  startupErrors,
  triggeredBy
} from '../runner/index.js'
import type { Occurrence } from './occurrence.js'
import { type WorkflowFile, type WorkflowFiles, registerWorkflow } from './workflow-files.js'

/** Adds the runs that an occurrence starts to the repository, none of them executed yet. */
export async function startRuns(
  { hub, filesAt }: { hub: Hub; filesAt: WorkflowFiles },
  repo: RepositoryState,
  occurrence: Occurrence
): Promise<RunState[]> {
  const files = await filesAt(repo.gitDir, occurrence.sha)
  const onDefault = occurrence.ref === `refs/heads/${repo.defaultBranch}`
  if (onDefault) for (const { workflow } of files) registerWorkflow(hub, repo, workflow)
  return files
    .filter((file) => starts(file, occurrence))
    .map((file) => ({ file, state: registerWorkflow(hub, repo, file.workflow) }))
    .filter(({ state }) => state.state === 'active')
    .map(({ file, state }) => newRun(hub, repo, occurrence, file, state))
}

function starts({ workflow }: WorkflowFile, occurrence: Occurrence): boolean {
  const { event, path, trigger } = occurrence
  if (path !== undefined && path !== workflow.path) return false
  // github-facts A3.5: each push makes a run without jobs for a file that cannot be read.
  if (workflow.errors.length > 0) return event === 'push'
  if (event === 'schedule') return workflow.schedules.includes(cronOf(occurrence, workflow.path))
  return triggeredBy(workflow, trigger)
}

function cronOf(occurrence: Occurrence, path: string): string {
  return String(occurrence.payload(path).schedule)
}

function newRun(
  hub: Hub,
  repo: RepositoryState,
  occurrence: Occurrence,
  { text, workflow }: WorkflowFile,
  state: WorkflowState
): RunState {
  const { event, headSha, headBranch, headRepository, actor, pullRequests } = occurrence
  const now = hub.now()
  const plainName = workflow.runName?.includes('${{') ? null : workflow.runName
  const run: RunState = {
    id: hub.nextId(),
    runNumber: repo.nextRunNumber++,
    workflowId: state.id,
    path: workflow.path,
    name: state.name,
    ...{ event, headSha, headBranch, headRepository, actor, pullRequests },
    displayTitle: plainName ?? occurrence.title ?? state.name,
    triggeringActor: actor,
    checkSuiteId: hub.nextId(),
    createdAt: now,
    attempts: [
      {
        number: 1,
        status: 'queued',
        conclusion: null,
        startedAt: now,
        updatedAt: now,
        jobs: []
      }
    ]
  }
  repo.runs.set(run.id, run)
  if (workflow.errors.length > 0) {
    failToStart(hub, run, workflow.errors, 'failure')
    return run
  }
  run.execute = executor(hub, repo, run, occurrence, text)
  if (occurrence.needsApproval) conclude(run, 'action_required')
  return run
}

/** A broken file's run is a `failure` without jobs; `startup_failure` is for what goes wrong behind a good file. */
function failToStart(
  hub: Hub,
  run: RunState,
  errors: readonly WorkflowError[],
  conclusion: 'failure' | 'startup_failure'
): void {
  conclude(run, conclusion)
  run.startupCheck = {
    id: hub.nextId(),
    annotations: errors.map(({ message, line }) => ({
      path: run.path,
      startLine: Math.max(line, 1),
      endLine: Math.max(line, 1),
      level: 'failure',
      title: 'Invalid workflow file',
      // The parser puts the path before the place; the annotation has it already.
      message: message.replace(`${run.path} `, ''),
      rawDetails: null
    }))
  }
}

function conclude(run: RunState, conclusion: RunConclusion): void {
  Object.assign(currentAttempt(run), { status: 'completed', conclusion })
}

function executor(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  occurrence: Occurrence,
  text: string
): (attempt: AttemptState, options: ExecuteOptions) => Promise<void> {
  return async (attempt, options) => {
    const request = { ...requestOf(hub, repo, run, occurrence, text), ...options }
    const errors = await startupErrors(request)
    if (errors.length > 0) failToStart(hub, run, errors, 'startup_failure')
    else await executeAttempt(request, attempt)
  }
}

function requestOf(
  hub: Hub,
  repo: RepositoryState,
  run: RunState,
  { event, payload, sha, ref, fromFork, inputs }: Occurrence,
  text: string
): ExecuteRequest {
  return {
    workflow: { text, path: run.path },
    owner: repo.owner,
    repository: repo.name,
    event: { name: event, payload: payload(run.path) },
    ...{ sha, ref, actor: run.actor, triggeringActor: run.triggeringActor },
    ...{ runId: run.id, runNumber: run.runNumber, inputs: inputs ?? {} },
    secrets: fromFork ? {} : (repo.secrets ?? {}),
    vars: repo.variables ?? {},
    defaultPermissions: repo.settings.defaultWorkflowPermissions,
    tokenFor: (permissions) => issueToken(hub, { kind: 'workflow', permissions, fork: fromFork }),
    apiUrl: hub.url,
    serverUrl: hub.url,
    gitDir: (name) => hub.repositories.get(name)?.gitDir ?? null,
    onUnsupported: (what, kind) => hub.onUnsupported?.(run, what, kind),
    now: () => hub.now(),
    nextId: () => hub.nextId(),
    ...(hub.minute === undefined ? {} : { minute: hub.minute })
  }
}
