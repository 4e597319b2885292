import AdmZip from 'adm-zip'
import type { CollectedLogs } from '../../src/engine/ports.js'
import type { Job, WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { readLogs } from '../../src/github/logs.js'
import { createOctokit } from '../../src/github/octokit.js'
import { aServer, type RunningServer } from './a-server.js'

export const zipRoute = 'GET /repos/o/r/actions/runs/7/attempts/1/logs'
export const jobRoute = (id: number) => `GET /repos/o/r/actions/jobs/${id}/logs`

export function aJob(id: number, over: Partial<Job> = {}): Job {
  return {
    id,
    name: `job ${id}`,
    status: 'completed',
    conclusion: 'failure',
    steps: [],
    labels: [],
    runnerName: null,
    startedAt: null,
    completedAt: null,
    url: '',
    ...over
  }
}

export function aZip(files: Record<string, string>): Buffer {
  const zip = new AdmZip()
  for (const [name, text] of Object.entries(files)) zip.addFile(name, Buffer.from(text))
  return zip.toBuffer()
}

/** Lines as the runner writes them. */
export function stamped(...lines: string[]): string {
  return lines.map((line) => `2026-11-20T10:00:00.1234567Z ${line}\n`).join('')
}

export interface Collecting {
  /** Starts a server with these answers and reads the jobs' logs from it. */
  collect(
    answers: Parameters<typeof aServer>[0],
    run: WorkflowRun,
    jobs: Job[]
  ): Promise<CollectedLogs>
  /** `GET /path` of every request, in order. */
  requests(): string[]
  stop(): Promise<void>
}

export function newCollecting(): Collecting {
  let server: RunningServer | undefined
  return {
    async collect(answers, run, jobs) {
      server = await aServer(answers)
      const client = createOctokit({
        token: 'ghs_secret',
        baseUrl: server.url,
        // 20 s without a byte become one.
        patience: { secondMs: 50, throttle: false }
      })
      return await readLogs(client, run, jobs, () => Promise.resolve(jobs))
    },
    requests: () => server?.requests ?? [],
    stop: async () => await server?.stop()
  }
}

export function textOf(logs: CollectedLogs, id: number): string {
  const steps = logs.byJobId.get(id)?.steps ?? []
  return steps.map(({ text }) => Buffer.from(text.bytes).toString('utf8')).join('')
}

/** Why each job's log is missing, by job. */
export function reasons(logs: CollectedLogs): Record<number, string> {
  return Object.fromEntries(logs.missing.map(({ jobId, reason }) => [jobId ?? 0, reason]))
}
