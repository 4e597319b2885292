import { ConfigurationError } from '../engine/errors.js'
import { decodeMarker } from '../engine/issue-marker.js'
import type { AttemptRef, WorkflowRun } from '../engine/types/workflow-run.js'
import { runFromApi, type ApiRun } from '../github/run-from-api.js'
import type { JobEvent } from './event.js'

/** What the action is asked to do, by its input or its event. */
export type Request =
  | { kind: 'look-into'; ref: AttemptRef }
  | { kind: 'completed'; run: WorkflowRun }
  | { kind: 'labelled'; ref: AttemptRef; sender: string }
  | { kind: 'sweep' }
  | { kind: 'nothing'; reason: string }

/** The part of a job's event that names a run. */
type ActionEvent = Pick<JobEvent, 'name' | 'payload' | 'repository' | 'serverUrl'>

/** The run to look into: the input names it, else the event does. */
export function route(event: ActionEvent, runId: number | null, healLabel: string): Request {
  if (runId !== null) return { kind: 'look-into', ref: { ...event.repository, runId } }
  switch (event.name) {
    case 'workflow_run':
      return completedRun(event)
    case 'issues':
      return labelledIssue(event, healLabel)
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'sweep' }
    default:
      throw new ConfigurationError(
        `The event \`${event.name}\` names no run: use workflow_run, issues, schedule or workflow_dispatch, ` +
          'or give the input `run-id`, inside a failing workflow `${{ github.run_id }}`.'
      )
  }
}

function completedRun({ payload, repository }: ActionEvent): Request {
  const run = payload['workflow_run'] as ApiRun | undefined
  if (payload['action'] !== 'completed' || !run) {
    return { kind: 'nothing', reason: 'The run is not completed; listen to `types: [completed]`.' }
  }
  return { kind: 'completed', run: runFromApi(repository, run) }
}

interface IssuePayload {
  label?: { name?: string }
  sender?: { login?: string }
  issue?: { body?: string | null; pull_request?: unknown }
}

function labelledIssue(event: ActionEvent, healLabel: string): Request {
  const { label, sender, issue } = event.payload as IssuePayload
  if (event.payload['action'] !== 'labeled' || label?.name !== healLabel || issue?.pull_request) {
    return { kind: 'nothing', reason: `Only an issue that gets the label \`${healLabel}\` counts.` }
  }
  const runId = runNamedIn(issue?.body ?? '', event)
  if (runId === null || !sender?.login) {
    return { kind: 'nothing', reason: 'The issue names no run of this repository.' }
  }
  return { kind: 'labelled', ref: { ...event.repository, runId }, sender: sender.login }
}

/** The run of our own marker, else the first address of a run of this very repository. */
function runNamedIn(body: string, { repository, serverUrl }: ActionEvent): number | null {
  const seen = decodeMarker(body)?.seen.at(-1)
  if (seen !== undefined) return wholeOrNull(seen.split('/')[0])
  const start = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/`
  const at = body.toLowerCase().indexOf(start.toLowerCase())
  return at < 0
    ? null
    : wholeOrNull(/^\d+/.exec(body.slice(at + start.length, at + start.length + 20))?.[0])
}

function wholeOrNull(digits: string | undefined): number | null {
  const number = /^\d+$/.test(digits ?? '') ? Number(digits) : 0
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
