import { startAction } from '../../simulator/action/start-action.js'
import { workflowRunPayload } from '../../simulator/events/payloads/workflow-run-payload.js'
import type { IssueState, RunState } from '../../simulator/model.js'
import type { Report } from '../../src/report/report-schema.js'
import type { Ground } from './ground.js'
import { letRest } from './ground.js'

export interface Start {
  run: RunState
  attempt: number
  conclusion: string | null
  report: Report | null
  log: string
  exitCode: number | null
  requests: number
}

/** Stands in for simulator/monitor. */
export async function workThrough(
  ground: Ground,
  inputs: Record<string, string>
): Promise<Start[]> {
  const starts: Start[] = []
  const seen = new Set<string>()
  for (;;) {
    await letRest(ground)
    const next = unseen(ground, seen)
    if (next) {
      starts.push(await heal(ground, next, inputs))
      if (starts.length > 30) throw new Error('The loop does not come to rest.')
      continue
    }
    const pull = [...ground.repo.issues.values()].find((issue) => isVerified(ground, issue))
    if (!pull) return starts
    await merge(ground, pull.number)
  }
}

function unseen({ repo }: Ground, seen: Set<string>): RunState | undefined {
  return [...repo.runs.values()].find((run) => {
    const key = `${run.id}/${run.attempts.length}`
    if (seen.has(key) || run.attempts.at(-1)?.status !== 'completed') return false
    seen.add(key)
    return true
  })
}

async function heal(ground: Ground, run: RunState, inputs: Record<string, string>): Promise<Start> {
  const { github, repo, token } = ground
  const before = github.hub.requests.length
  const attempt = run.attempts.at(-1)!
  const payload = await workflowRunPayload(github.hub, repo, run, 'completed')
  return await startAction(
    {
      directory: process.cwd(),
      url: github.url,
      repository: 'octo/app',
      event: { name: 'workflow_run', payload },
      token,
      inputs: { 'rerun-delay': '0', ...inputs }
    },
    async ({ exitCode, log, readWorkspace }) => ({
      run,
      attempt: attempt.number,
      conclusion: attempt.conclusion,
      exitCode,
      log,
      report: JSON.parse(
        await readWorkspace('auto-heal-report.json').catch(() => 'null')
      ) as Report | null,
      requests: github.hub.requests.length - before
    })
  )
}

function isVerified({ repo }: Ground, { pullRequest, state }: IssueState): boolean {
  if (!pullRequest?.headRef.startsWith('auto-heal/') || state !== 'open') return false
  const runs = [...repo.runs.values()].filter(({ headSha }) => headSha === pullRequest.headSha)
  return runs.length > 0 && runs.every((run) => run.attempts.at(-1)?.conclusion === 'success')
}

async function merge({ github, token }: Ground, number: number): Promise<void> {
  const answer = await fetch(`${github.url}/repos/octo/app/pulls/${number}/merge`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: '{}'
  })
  if (!answer.ok) throw new Error(await answer.text())
}
