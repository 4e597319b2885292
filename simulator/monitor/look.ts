import { type ActionStart, startAction } from '../action/start-action.js'
import { workflowRunPayload } from '../events/payloads/workflow-run-payload.js'
import { fullName } from '../http/format.js'
import type { AttemptState, RepositoryState, RequestRecord, RunState } from '../model.js'
import type { Simulator } from '../simulator.js'

/** Where the action is started, and what it is given there. */
export interface MonitorSettings extends Pick<
  ActionStart,
  'directory' | 'token' | 'inputs' | 'environment' | 'signal'
> {
  github: Simulator
  repository: RepositoryState
}

/** One start of the action, on one attempt of a run. */
export interface Look {
  run: RunState
  attempt: number
  exitCode: number | null
  /** The action's JSON report; null where it wrote none. */
  report: unknown
  outputs: Record<string, string>
  summary: string
  log: string
  /** What the action asked of the API, in order. */
  requests: RequestRecord[]
  milliseconds: number
}

/** Starts the action on an attempt that has ended, as its monitor workflow does on `workflow_run: completed`. */
export async function lookInto(
  { github, repository, ...settings }: MonitorSettings,
  run: RunState,
  attempt: AttemptState
): Promise<Look> {
  const payload = await workflowRunPayload(github.hub, repository, run, 'completed', attempt)
  const event = { name: 'workflow_run', payload }
  const before = github.hub.requests.length
  const start = { ...settings, url: github.url, repository: fullName(repository), event }
  return await startAction(start, async ({ readWorkspace, ...end }) => ({
    run,
    attempt: attempt.number,
    ...end,
    report: JSON.parse(await readWorkspace('auto-heal-report.json').catch(() => 'null')) as unknown,
    // A job that runs meanwhile may ask the API too.
    requests: github.hub.requests.slice(before).filter(({ token }) => token === settings.token)
  }))
}
