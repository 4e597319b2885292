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
  const run = payload['workflow_run'] as Partial<ApiRun> | null | undefined
  if (payload['action'] !== 'completed' || !run) {
    return { kind: 'nothing', reason: 'The run is not completed; listen to `types: [completed]`.' }
  }
  if (isWhole(run)) return { kind: 'completed', run: runFromApi(repository, run) }
  const runId = wholeOrNull(String(run.id))
  // Older servers leave out keys of the event that their API has.
  if (runId !== null) return { kind: 'look-into', ref: { ...repository, runId } }
  throw new ConfigurationError(
    'The event `workflow_run` names no run: its payload has no `workflow_run.id`. Give the input `run-id`.'
  )
}

const texts = ['path', 'event', 'head_sha', 'html_url', 'created_at', 'updated_at'] as const
const numbers = ['id', 'workflow_id'] as const

function isWhole(run: Partial<ApiRun>): run is ApiRun {
  return (
    texts.every((key) => typeof run[key] === 'string') &&
    numbers.every((key) => Number.isSafeInteger(run[key])) &&
    typeof run.conclusion === 'string'
  )
}

interface IssuePayload {
  label?: { name?: string } | null
  sender?: { login?: string } | null
  issue?: { body?: string | null; pull_request?: unknown } | null
}

function labelledIssue(event: ActionEvent, healLabel: string): Request {
  const { label, sender, issue } = event.payload as IssuePayload
  // GitHub takes labels for the same whatever their case.
  const isHealLabel = label?.name?.toLowerCase() === healLabel.toLowerCase()
  if (event.payload['action'] !== 'labeled' || !isHealLabel || issue?.pull_request) {
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
  // By pattern, since letters such as İ change the length of a text that is lowered.
  const address = new RegExp(`${start.replace(/[^\w]/g, '\\$&')}(?<id>\\d{1,20})`, 'i')
  return wholeOrNull(address.exec(body)?.groups?.['id'])
}

function wholeOrNull(digits: string | undefined): number | null {
  const number = /^\d+$/.test(digits ?? '') ? Number(digits) : 0
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
