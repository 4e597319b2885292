import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { GitHubClient } from '../../src/github/octokit.js'
import { createRunFinder, createRunReader } from '../../src/github/runs.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, aRun, apiJob, apiRun, nextPage, repository } from './a-client.js'

const jobsRoute = 'GET /repos/o/r/actions/runs/7/attempts/1/jobs'
const sha = 'a'.repeat(40)

let gitHub: FakeGitHub
let client: GitHubClient
beforeEach(() => {
  gitHub = new FakeGitHub()
  client = aClient(gitHub).client
})
afterEach(() => gitHub.verify())

describe('a run', () => {
  test('is read by its attempt, or the latest', async () => {
    gitHub.on('GET /repos/o/r/actions/runs/7/attempts/2', { json: apiRun({ run_attempt: 2 }) })
    gitHub.on('GET /repos/o/r/actions/runs/7', { json: apiRun({ run_attempt: 3 }) })
    const reader = createRunReader(client)
    expect((await reader.run({ ...repository, runId: 7, attempt: 2 })).attempt).toBe(2)
    expect((await reader.run({ ...repository, runId: 7 })).attempt).toBe(3)
  })

  test('comes in the words of the engine', async () => {
    gitHub.on('GET /repos/o/r/actions/runs/7', { json: apiRun() })
    expect(await createRunReader(client).run({ ...repository, runId: 7 })).toEqual(aRun())
  })

  test('of a called workflow, a deleted fork and a broken file', async () => {
    gitHub.on('GET /repos/o/r/actions/runs/7', {
      json: apiRun({
        path: '.github/workflows/ci.yml@refs/heads/main',
        name: null,
        actor: null,
        head_repository: null,
        check_suite_id: undefined,
        run_started_at: undefined,
        head_commit: { id: 'c1', message: 'Break it', author: { name: 'Ann' } },
        pull_requests: [
          { number: 4, head: { repo: { id: 1 } }, base: { repo: { id: 1 } } },
          { number: 5, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } }
        ]
      })
    })
    expect(await createRunReader(client).run({ ...repository, runId: 7 })).toMatchObject({
      path: '.github/workflows/ci.yml',
      workflowName: '.github/workflows/ci.yml',
      actor: '',
      headRepository: null,
      checkSuiteId: null,
      startedAt: '2026-11-20T10:00:00Z',
      headCommit: { sha: 'c1', message: 'Break it', author: 'Ann' },
      pullRequests: [4]
    })
  })
})

describe('the jobs', () => {
  test('are read over all pages', async () => {
    const page = (ids: number[]) => ({ total_count: 3, jobs: ids.map((id) => apiJob(id)) })
    gitHub.on(jobsRoute, { json: page([1, 2]), headers: nextPage }, { json: page([3]) })
    const jobs = await createRunReader(client).jobs(aRun())
    expect(jobs.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(jobs[0]).toMatchObject({ runnerName: null, conclusion: 'failure' })
    expect(jobs[0]?.steps[0]).toEqual({
      number: 1,
      name: 'Set up job',
      status: 'completed',
      conclusion: 'success',
      startedAt: null,
      completedAt: null
    })
    expect(gitHub.requests.map(({ query }) => query)).toEqual([
      { per_page: '100', page: '1' },
      { per_page: '100', page: '2' }
    ])
  })

  test('are read again where one more came while they were read', async () => {
    gitHub.on(
      jobsRoute,
      { json: { total_count: 2, jobs: [apiJob(1)] } },
      { json: { total_count: 2, jobs: [apiJob(1), apiJob(2)] } }
    )
    expect(await createRunReader(client).jobs(aRun())).toHaveLength(2)
  })

  test('are an error where GitHub keeps some back', async () => {
    const short = { json: { total_count: 3, jobs: [apiJob(1), apiJob(1)] } }
    gitHub.on(jobsRoute, short, short)
    await expect(createRunReader(client).jobs(aRun())).rejects.toThrow('GitHub gave 1 of 3')
  })

  test('are an error where the answer is no list', async () => {
    gitHub.on(jobsRoute, { text: '<html>' })
    await expect(createRunReader(client).jobs(aRun())).rejects.toThrow('no list')
  })
})

describe('annotations', () => {
  const annotation = {
    annotation_level: 'failure',
    message: 'The hosted runner lost communication with the server.',
    title: '',
    path: '.github',
    start_line: 1
  }
  const route = (id: number) => `GET /repos/o/r/check-runs/${id}/annotations`

  test('are read over all pages', async () => {
    gitHub.on(
      route(9),
      { json: [{ ...annotation, annotation_level: 'warning' }], headers: nextPage },
      { json: [annotation, { ...annotation, annotation_level: null, message: null, title: null }] }
    )
    const found = await createRunReader(client).annotations(aRun(), 9)
    expect(found.map(({ level }) => level)).toEqual(['warning', 'failure', 'notice'])
    expect(found[1]).toEqual({
      level: 'failure',
      message: annotation.message,
      title: '',
      path: '.github',
      startLine: 1
    })
  })

  test.each([
    [403, 'checks: read'],
    [404, null]
  ])('that can not be read are told by %i', async (status, needs) => {
    gitHub.on(route(9), { status, json: { message: 'Not Found' } })
    await expect(createRunReader(client).annotations(aRun(), 9)).rejects.toMatchObject({
      status,
      needs
    })
  })

  test('of a run without jobs are those of its check suite', async () => {
    const checkRun = (id: number, count: number) => ({ id, output: { annotations_count: count } })
    gitHub.on('GET /repos/o/r/check-suites/5/check-runs', {
      json: { total_count: 2, check_runs: [checkRun(1, 0), checkRun(2, 1)] }
    })
    gitHub.on(route(2), { json: [annotation] })
    const reader = createRunReader(client)
    expect(await reader.suiteAnnotations(aRun())).toHaveLength(1)
    expect(await reader.suiteAnnotations(aRun({ checkSuiteId: null }))).toEqual([])
  })
})

describe('the workflow file', () => {
  const route = 'GET /repos/o/r/contents/.github/workflows/ci.yml'

  test('is read from the base repository at the commit of the run, for a fork too', async () => {
    const content = Buffer.from('name: CI # grün\n').toString('base64')
    gitHub.on(route, { json: { type: 'file', encoding: 'base64', content } })
    const run = aRun({ headRepository: 'fork/r' })
    expect(await createRunReader(client).workflowFile(run)).toEqual({
      path: '.github/workflows/ci.yml',
      text: 'name: CI # grün\n'
    })
    expect(gitHub.requests[0]?.query).toEqual({ ref: sha })
  })

  test('may not be there', async () => {
    gitHub.on(route, { status: 404, json: { message: 'Not Found' } }, { json: [] })
    const reader = createRunReader(client)
    expect(await reader.workflowFile(aRun())).toBeNull()
    expect(await reader.workflowFile(aRun())).toBeNull()
    expect(await reader.workflowFile(aRun({ path: 'dynamic/dependabot' }))).toBeNull()
  })

  test('without the permission is an error that names it', async () => {
    gitHub.on(route, { status: 403, json: { message: 'Resource not accessible' } })
    await expect(createRunReader(client).workflowFile(aRun())).rejects.toMatchObject({
      needs: 'contents: read'
    })
  })
})

describe('recent runs', () => {
  const route = 'GET /repos/o/r/actions/workflows/3/runs'

  test("are the branch's, without a fork's branch of that name, with the run itself", async () => {
    gitHub.on(route, {
      json: {
        total_count: 3,
        workflow_runs: [
          apiRun({ id: 9 }),
          apiRun({ id: 8, head_repository: { full_name: 'fork/r' } })
        ]
      }
    })
    const runs = await createRunReader(client).recentRuns(aRun())
    expect(runs.map(({ id }) => id)).toEqual([9, 7])
    expect(gitHub.requests[0]?.query).toEqual({ branch: 'main', per_page: '30' })
  })

  test('of a run without a branch is the run alone', async () => {
    const run = aRun({ headBranch: null })
    expect(await createRunReader(client).recentRuns(run)).toEqual([run])
  })
})

describe('the head of the branch', () => {
  const missing = { status: 404, json: { message: 'Not Found' } }

  test('is the commit it points at', async () => {
    gitHub.on('GET /repos/o/r/git/ref/heads/feat/x', { json: { object: { type: 'commit', sha } } })
    const run = aRun({ headBranch: 'feat/x' })
    expect(await createRunReader(client).branchHead(run)).toBe(sha)
  })

  test('is null where it is gone', async () => {
    gitHub.on('GET /repos/o/r/git/ref/heads/main', missing)
    gitHub.on('GET /repos/o/r/git/ref/tags/main', missing)
    expect(await createRunReader(client).branchHead(aRun())).toBeNull()
  })

  test('is the commit of the tag for a run that a tag started', async () => {
    gitHub.on('GET /repos/o/r/git/ref/heads/v1', missing)
    gitHub.on('GET /repos/o/r/git/ref/tags/v1', { json: { object: { type: 'tag', sha: 't' } } })
    gitHub.on('GET /repos/o/r/git/tags/t', { json: { object: { type: 'commit', sha } } })
    expect(await createRunReader(client).branchHead(aRun({ headBranch: 'v1' }))).toBe(sha)
  })

  test('is not asked for in a fork, whose branch is not ours', async () => {
    expect(await createRunReader(client).branchHead(aRun({ headRepository: 'f/r' }))).toBeNull()
  })
})

describe('completed runs', () => {
  const route = 'GET /repos/o/r/actions/runs'
  const since = new Date('2026-11-20T12:00:00Z')

  test('since then, oldest first, those started before among them', async () => {
    const runs = [
      apiRun({ id: 3, created_at: '2026-11-20T13:00:00Z', updated_at: '2026-11-20T13:05:00Z' }),
      apiRun({ id: 2, created_at: '2026-11-20T09:00:00Z', updated_at: '2026-11-20T12:30:00Z' }),
      apiRun({ id: 1, created_at: '2026-11-20T09:00:00Z', updated_at: '2026-11-20T09:30:00Z' })
    ]
    gitHub.on(route, { json: { total_count: 3, workflow_runs: runs } })
    const found = await createRunFinder(client, repository).completedSince(since)
    expect(found.runs.map(({ id }) => id)).toEqual([2, 3])
    expect(found.cut).toBe(false)
    expect(gitHub.requests[0]?.query).toEqual({
      status: 'completed',
      created: '>=2026-11-19T12:00:00.000Z',
      per_page: '100',
      page: '1'
    })
  })

  test('are bounded, and say so', async () => {
    const page = { json: { total_count: 2000, workflow_runs: [] }, headers: nextPage }
    gitHub.on(route, ...Array<typeof page>(10).fill(page))
    expect((await createRunFinder(client, repository).completedSince(since)).cut).toBe(true)
  })
})

describe('the last green push', () => {
  const route = 'GET /repos/o/r/actions/workflows/3/runs'

  test('is asked for on every branch', async () => {
    const run = apiRun({ id: 9, head_branch: 'trunk', conclusion: 'success' })
    gitHub.on(route, { json: { total_count: 1, workflow_runs: [run] } })
    const found = await createRunReader(client).greenPush(aRun({ workflowId: 3 }))
    expect(found).toMatchObject({ id: 9, headBranch: 'trunk', conclusion: 'success' })
    expect(gitHub.requests[0]!.query).toEqual({ event: 'push', status: 'success', per_page: '1' })
  })

  test('may not be', async () => {
    gitHub.on(route, { json: { total_count: 0, workflow_runs: [] } })
    expect(await createRunReader(client).greenPush(aRun({ workflowId: 3 }))).toBeNull()
  })
})
