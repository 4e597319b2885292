import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { addRun } from '../../../simulator/builder/add-run.js'
import { readRef } from '../../../simulator/git/refs.js'
import { startSimulator, type Simulator } from '../../../simulator/index.js'
import type { RepositoryState } from '../../../simulator/model.js'
import { watchConformance } from '../../support/conformance.js'
import { octokitClient, refusal } from '../octokit-client.js'

const day = 24 * 60 * 60 * 1000

let simulator: Simulator
let repo: RepositoryState
let octokit: Octokit
let serial = 0
let expectNoViolations: () => void
const of = () => ({ owner: 'octo', repo: repo.name })

const workflowToken = (permissions: Record<string, 'read' | 'write'>) =>
  octokitClient(simulator, { kind: 'workflow', permissions })

beforeAll(async () => {
  simulator = await startSimulator()
  expectNoViolations = watchConformance(simulator).expectNoViolations
})

afterAll(async () => {
  await simulator.close()
  expectNoViolations()
})

beforeEach(async () => {
  const files = { 'README.md': '# App\n' }
  repo = await simulator.createRepository({ owner: 'octo', name: `app-${++serial}`, files })
  octokit = workflowToken({ actions: 'write', checks: 'read' })
})

describe('runs', () => {
  test('a run carries its attempt, its commit and its addresses', async () => {
    const head = await readRef(repo.gitDir, 'refs/heads/main')
    const run = addRun(simulator.hub, repo, { earlierAttempts: [[{ log: 'boom' }]] })
    const { data } = await octokit.actions.getWorkflowRun({ ...of(), run_id: run.id })
    expect(data).toMatchObject({
      name: 'CI',
      path: '.github/workflows/ci.yml',
      head_branch: 'main',
      head_sha: head,
      run_attempt: 2,
      conclusion: 'failure',
      html_url: `${simulator.url}/octo/${repo.name}/actions/runs/${run.id}`,
      head_commit: { id: head, message: 'Start' }
    })
    const first = await octokit.actions.getWorkflowRunAttempt({
      ...of(),
      run_id: run.id,
      attempt_number: 1
    })
    expect(first.data.run_attempt).toBe(1)
    await expect(
      octokit.actions.getWorkflowRunAttempt({ ...of(), run_id: run.id, attempt_number: 3 })
    ).rejects.toMatchObject({ status: 404 })
  })

  test('the list filters, counts all and pages, newest first', async () => {
    const now = simulator.hub.now()
    for (let i = 0; i < 5; i++) addRun(simulator.hub, repo, { createdAt: now - i * day })
    addRun(simulator.hub, repo, {
      branch: 'topic',
      event: 'pull_request',
      createdAt: now - 9 * day
    })
    addRun(simulator.hub, repo, {
      workflow: 'Docs',
      path: '.github/workflows/docs.yml',
      jobs: [{}]
    })
    const list = async (query: object) => {
      const { data } = await octokit.actions.listWorkflowRunsForRepo({ ...of(), ...query })
      return [data.total_count, data.workflow_runs.length]
    }
    expect(await list({ per_page: 2 })).toEqual([7, 2])
    expect(await list({ branch: 'topic' })).toEqual([1, 1])
    expect(await list({ event: 'pull_request' })).toEqual([1, 1])
    expect(await list({ status: 'success' })).toEqual([1, 1])
    expect(await list({ status: 'completed' })).toEqual([7, 7])
    expect(await list({ created: `>=${new Date(now - 2.5 * day).toISOString()}` })).toEqual([4, 4])
    expect(await list({ head_sha: 'a'.repeat(40) })).toEqual([0, 0])
    const all = await octokit.paginate(octokit.actions.listWorkflowRuns, {
      ...of(),
      workflow_id: 'ci.yml',
      per_page: 4
    })
    expect(all).toHaveLength(6)
    const times = all.map(({ created_at }) => created_at)
    expect(times).toEqual([...times].sort().reverse())
  })

  test('startup_failure is no status to filter by', async () => {
    addRun(simulator.hub, repo, { jobs: [], conclusion: 'startup_failure' })
    const { data } = await octokit.actions.listWorkflowRunsForRepo({
      ...of(),
      status: 'startup_failure' as 'failure'
    })
    expect(data.total_count).toBe(0)
  })

  test('only a run that is not over can be cancelled', async () => {
    const running = addRun(simulator.hub, repo, { jobs: [{}, { status: 'in_progress' }] })
    await octokit.actions.cancelWorkflowRun({ ...of(), run_id: running.id })
    const { data } = await octokit.actions.getWorkflowRun({ ...of(), run_id: running.id })
    expect([data.status, data.conclusion]).toEqual(['completed', 'cancelled'])
    expect(running.attempts[0]!.jobs.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'cancelled'
    ])
    const { id } = addRun(simulator.hub, repo)
    expect(await refusal(octokit.actions.cancelWorkflowRun({ ...of(), run_id: id }))).toBe(
      '409 Cannot cancel a workflow run that is completed.'
    )
  })
})

describe('jobs', () => {
  test('30 jobs a page, of the last attempt unless all are asked for', async () => {
    const many = Array.from({ length: 35 }, (_, i) => ({ name: `test (${i})` }))
    const run = addRun(simulator.hub, repo, { earlierAttempts: [[{ name: 'old' }]], jobs: many })
    const params = { ...of(), run_id: run.id }
    const { data } = await octokit.actions.listJobsForWorkflowRun(params)
    expect([data.total_count, data.jobs.length]).toEqual([35, 30])
    const all = await octokit.actions.listJobsForWorkflowRun({ ...params, filter: 'all' })
    expect(all.data.total_count).toBe(36)
    const first = await octokit.actions.listJobsForWorkflowRunAttempt({
      ...params,
      attempt_number: 1
    })
    expect(first.data.jobs.map(({ name, run_attempt }) => [name, run_attempt])).toEqual([
      ['old', 1]
    ])
  })

  test('a job lists its steps with their conclusions', async () => {
    const run = addRun(simulator.hub, repo, {
      jobs: [{ name: 'test', steps: [{ name: 'Unit tests', run: 'npm test', log: '##[error]No' }] }]
    })
    const { data } = await octokit.actions.getJobForWorkflowRun({
      ...of(),
      job_id: run.attempts[0]!.jobs[0]!.id
    })
    expect(data.conclusion).toBe('failure')
    expect(data.steps?.map(({ number, name, conclusion }) => [number, name, conclusion])).toEqual([
      [1, 'Set up job', 'success'],
      [2, 'Unit tests', 'failure'],
      [3, 'Complete job', 'success']
    ])
  })
})
