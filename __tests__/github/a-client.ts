import type { Logger } from '../../src/engine/ports.js'
import type { WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { createOctokit, type GitHubClient, type Patience } from '../../src/github/octokit.js'
import type { FakeGitHub } from '../support/fake-github.js'

export const repository = { owner: 'o', repo: 'r' }

interface Options {
  token?: string
  patience?: Partial<Patience>
}

/** A client that waits milliseconds for seconds, and what it had to say. */
export function aClient(
  gitHub: FakeGitHub,
  { token = 'ghs_x', patience = {} }: Options = {}
): { client: GitHubClient; warnings: string[] } {
  const warnings: string[] = []
  const log: Logger = { debug() {}, info() {}, warning: (message) => warnings.push(message) }
  const client = createOctokit({
    token,
    fetch: gitHub.fetch,
    log,
    patience: { secondMs: 1, throttle: false, ...patience }
  })
  return { client, warnings }
}

export function aRun(over: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    ...repository,
    id: 7,
    attempt: 1,
    workflowName: 'CI',
    workflowId: 3,
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    headRepository: 'o/r',
    headCommit: null,
    displayTitle: 'Add a thing',
    actor: 'ann',
    checkSuiteId: 5,
    pullRequests: [],
    url: 'https://github.com/o/r/actions/runs/7',
    createdAt: '2026-11-20T10:00:00Z',
    startedAt: '2026-11-20T10:00:00Z',
    updatedAt: '2026-11-20T10:05:00Z',
    ...over
  }
}

/** The run above as GitHub's API gives it. */
export function apiRun(over: Record<string, unknown> = {}) {
  return {
    id: 7,
    run_attempt: 1,
    name: 'CI',
    workflow_id: 3,
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    head_sha: 'a'.repeat(40),
    head_branch: 'main',
    head_repository: { full_name: 'o/r' },
    head_commit: null,
    display_title: 'Add a thing',
    actor: { login: 'ann' },
    check_suite_id: 5,
    pull_requests: [],
    html_url: 'https://github.com/o/r/actions/runs/7',
    created_at: '2026-11-20T10:00:00Z',
    run_started_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T10:05:00Z',
    ...over
  }
}

export const nextPage = { link: '<https://api.github.com/x?page=2>; rel="next"' }

export function apiJob(id: number, over: Record<string, unknown> = {}) {
  return {
    id,
    name: `job ${id}`,
    status: 'completed',
    conclusion: 'failure',
    labels: ['ubuntu-latest'],
    runner_name: '',
    started_at: '2026-11-20T10:00:00Z',
    completed_at: '2026-11-20T10:05:00Z',
    html_url: `https://github.com/o/r/actions/runs/7/job/${id}`,
    steps: [{ number: 1, name: 'Set up job', status: 'completed', conclusion: 'success' }],
    ...over
  }
}
