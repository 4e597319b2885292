import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { addRun } from '../../../simulator/builder/add-run.js'
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

describe('re-runs', () => {
  const rerun = (id: number) => octokit.actions.reRunWorkflowFailedJobs({ ...of(), run_id: id })

  test('a described run comes to what its description says, then passes', async () => {
    const run = addRun(simulator.hub, repo, {
      jobs: [
        { name: 'lint', conclusion: 'success' },
        { name: 'test', log: 'no' }
      ],
      reruns: [
        [
          { name: 'lint', conclusion: 'success' },
          { name: 'test', log: 'still no' }
        ]
      ]
    })
    for (const conclusion of ['failure', 'success']) {
      expect((await rerun(run.id)).status).toBe(201)
      await simulator.hub.actions?.idle()
      const { data } = await octokit.actions.getWorkflowRun({ ...of(), run_id: run.id })
      expect([data.status, data.conclusion]).toEqual(['completed', conclusion])
    }
    expect(run.attempts.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(run.attempts[2]!.jobs.map(({ name }) => name)).toEqual(['lint', 'test'])
    expect(run.triggeringActor).toBe('github-actions[bot]')
  })

  test('each refusal has its words', async () => {
    const { hub } = simulator
    const running = addRun(hub, repo, { jobs: [{ status: 'in_progress' }] })
    const old = addRun(hub, repo, { createdAt: hub.now() - 31 * day })
    const broken = addRun(hub, repo, { jobs: [] })
    const green = addRun(hub, repo, { jobs: [{ conclusion: 'success' }] })
    const often = addRun(hub, repo, { earlierAttempts: Array.from({ length: 50 }, () => [{}]) })
    expect(await refusal(rerun(running.id))).toBe('403 This workflow is already running')
    expect(await refusal(rerun(old.id))).toBe(
      '403 Unable to retry this workflow run because it was created over a month ago'
    )
    for (const { id } of [broken, green, often]) {
      expect(await refusal(rerun(id))).toBe('403 This workflow run cannot be retried')
    }
    expect((await octokit.actions.reRunWorkflow({ ...of(), run_id: green.id })).status).toBe(201)
  })

  test('one job of the current attempt alone can be run again', async () => {
    const run = addRun(simulator.hub, repo, { earlierAttempts: [[{}]] })
    const again = (attempt: number) =>
      octokit.actions.reRunJobForWorkflowRun({
        ...of(),
        job_id: run.attempts[attempt]!.jobs[0]!.id
      })
    expect(await refusal(again(0))).toBe('403 Only jobs from the current attempt can be re-run')
    expect((await again(1)).status).toBe(201)
  })

  test('reading is not enough', async () => {
    const run = addRun(simulator.hub, repo)
    octokit = workflowToken({ actions: 'read' })
    expect(await refusal(rerun(run.id))).toBe('403 Resource not accessible by integration')
  })
})

describe('checks', () => {
  test('annotations of a job, 30 a page, for a token that may read checks', async () => {
    const annotations = Array.from({ length: 31 }, (_, i) => `problem ${i}`)
    const run = addRun(simulator.hub, repo, { jobs: [{ log: 'x', annotations }] })
    const params = { ...of(), check_run_id: run.attempts[0]!.jobs[0]!.id }
    const { data, headers } = await octokit.checks.listAnnotations(params)
    expect(data).toHaveLength(30)
    expect(data[0]).toMatchObject({
      path: '.github',
      annotation_level: 'failure',
      message: 'problem 0'
    })
    expect(headers.link).toContain('page=2')
    expect(await refusal(workflowToken({ actions: 'read' }).checks.listAnnotations(params))).toBe(
      '403 Resource not accessible by integration'
    )
  })

  test("a failed step's error lines are annotations without being asked for", async () => {
    const run = addRun(simulator.hub, repo)
    const { data } = await octokit.checks.listAnnotations({
      ...of(),
      check_run_id: run.attempts[0]!.jobs[0]!.id
    })
    expect(data.map(({ message }) => message)).toEqual(['Process completed with exit code 1.'])
  })

  test('the suite of a run that could not start says why', async () => {
    const run = addRun(simulator.hub, repo, {
      workflow: '.github/workflows/ci.yml',
      jobs: [],
      startupAnnotations: ["Unexpected value 'workflows'"]
    })
    const suite = { ...of(), check_suite_id: run.checkSuiteId }
    const { data } = await octokit.checks.listForSuite(suite)
    expect(data.check_runs.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    const check_run_id = Number(data.check_runs[0]!.id)
    const annotations = await octokit.checks.listAnnotations({ ...of(), check_run_id })
    expect(annotations.data[0]).toMatchObject({
      path: '.github/workflows/ci.yml',
      message: "Unexpected value 'workflows'"
    })
    expect((await octokit.checks.getSuite(suite)).data.latest_check_runs_count).toBe(1)
    expect(
      (await octokit.checks.get({ ...of(), check_run_id })).data.output.annotations_count
    ).toBe(1)
  })
})

describe('workflows', () => {
  test('are found by id and by the name of their file, and switched off and on', async () => {
    addRun(simulator.hub, repo)
    const { data } = await octokit.actions.listRepoWorkflows(of())
    expect(data.workflows.map(({ name }) => name)).toEqual(['CI'])
    const byName = await octokit.actions.getWorkflow({ ...of(), workflow_id: 'ci.yml' })
    expect(byName.data.id).toBe(data.workflows[0]!.id)
    const workflow = { ...of(), workflow_id: byName.data.id }
    await octokit.actions.disableWorkflow(workflow)
    expect((await octokit.actions.getWorkflow(workflow)).data.state).toBe('disabled_manually')
    await octokit.actions.enableWorkflow(workflow)
    expect((await octokit.actions.getWorkflow(workflow)).data.state).toBe('active')
    expect(await refusal(octokit.actions.getWorkflow({ ...of(), workflow_id: 'no.yml' }))).toBe(
      '404 Not Found'
    )
  })
})
