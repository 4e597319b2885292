import { fileURLToPath } from 'node:url'
import { startAction } from '../../simulator/action/start-action.js'
import { addRun } from '../../simulator/builder/add-run.js'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import { issuePayload } from '../../simulator/events/payloads/issue-payload.js'
import { workflowRunPayload } from '../../simulator/events/payloads/workflow-run-payload.js'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { Actions, IssueState, RepositoryState, RunState } from '../../simulator/model.js'
import { watchConformance } from '../support/conformance.js'
import type { Report } from '../../src/report/report-schema.js'

const directory = fileURLToPath(new URL('../..', import.meta.url))

/** All that the monitor template grants. */
export const monitorPermissions = {
  ...({ actions: 'write', checks: 'read', contents: 'read' } as const),
  ...({ issues: 'write', 'pull-requests': 'write' } as const)
}

/** A local GitHub with one repository, and the built action to be started on its runs. */
export interface Stage {
  github: Simulator
  actions: Actions
  repo: RepositoryState
  token: string
  newToken(token: Partial<NewToken>): string
  addRun(description?: RunDescription): RunState
  openIssues(): IssueState[]
  /** Fails where an answer was not as GitHub describes it. */
  close(): Promise<void>
}

/** What the action is started in. */
type Place = Pick<Stage, 'github' | 'repo' | 'token'>

export async function openStage(): Promise<Stage> {
  const github = await startSimulator()
  const conformance = watchConformance(github)
  const { actions } = github
  const repo = await github.createRepository({
    owner: 'octo',
    name: 'app',
    files: { 'README.md': '# app\n', 'ci.txt': 'x\n' },
    collaborators: { mona: 'write', reader: 'read' }
  })
  const newToken = (token: Partial<NewToken>) =>
    github.createToken({ kind: 'workflow', permissions: monitorPermissions, ...token })
  return {
    github,
    actions,
    repo,
    token: newToken({}),
    newToken,
    addRun: (description) => addRun(github.hub, repo, description),
    openIssues: () =>
      [...repo.issues.values()].filter((issue) => issue.state === 'open' && !issue.pullRequest),
    close: async () => {
      await github.close()
      conformance.expectNoViolations()
    }
  }
}

export interface Told {
  exitCode: number | null
  log: string
  outputs: Record<string, string>
  summary: string
  report: Report | null
  /** Requests to the API that this start made, as `METHOD /path`. */
  requests: string[]
  /** Those of them that GitHub refused: what a token may not do changes nothing. */
  refused: string[]
}

interface StartOptions {
  inputs?: Record<string, string>
  token?: string
  workflowPath?: string
  ownRunId?: number
}

/** Starts `dist/index.js` on an event. Waits between attempts are left out unless asked for. */
export async function start(
  stage: Place,
  event: { name: string; payload: object },
  options: StartOptions = {}
): Promise<Told> {
  const { github } = stage
  const before = github.hub.requests.length
  const since = () =>
    github.hub.requests
      .slice(before)
      .map(({ method, path, status }) => ({ line: `${method} ${path}`, status }))
  return await startAction(
    {
      directory,
      url: github.url,
      repository: 'octo/app',
      event,
      token: options.token ?? stage.token,
      inputs: { 'rerun-delay': '0', ...options.inputs },
      ...(options.workflowPath === undefined ? {} : { workflowPath: options.workflowPath }),
      ...(options.ownRunId === undefined ? {} : { runId: options.ownRunId })
    },
    async ({ exitCode, log, outputs, summary, readWorkspace }) => ({
      exitCode,
      log,
      outputs,
      summary,
      report: JSON.parse(
        await readWorkspace('auto-heal-report.json').catch(() => 'null')
      ) as Report | null,
      requests: since().map(({ line }) => line),
      refused: since()
        .filter(({ status }) => status === 403)
        .map(({ line }) => line)
    })
  )
}

/** Starts it as the monitor workflow does when a run has ended. */
export async function onCompleted(
  stage: Place,
  run: RunState,
  options: StartOptions = {}
): Promise<Told> {
  const payload = await workflowRunPayload(stage.github.hub, stage.repo, run, 'completed')
  return await start(stage, { name: 'workflow_run', payload }, options)
}

export function onLabelled(
  stage: Stage,
  issue: IssueState,
  actor: string,
  label = 'auto-heal'
): Promise<Told> {
  const payload = issuePayload(stage.github.hub, stage.repo, issue, {
    action: 'labeled',
    actor,
    label
  })
  return start(stage, { name: 'issues', payload })
}

/** What a user sees of the log: the runner hides debug lines. */
export const shown = ({ log }: Told) =>
  log
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('::debug::'))

/** What changed something; the history, which most of these tokens may not write, is tried and refused. */
export const writes = ({ requests, refused }: Told) =>
  requests.filter((line) => !line.startsWith('GET ') && !refused.includes(line))
