import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { addRun } from '../../simulator/builder/add-run.js'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'
import { encodeMarker } from '../../src/engine/issue-marker.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { trackerOf } from './tracker-of.js'
import { createOctokit, type GitHubClient } from '../../src/github/octokit.js'
import { mayWrite } from '../../src/github/permissions.js'
import { createRerunner } from '../../src/github/rerun.js'
import { createRunFinder, createRunReader } from '../../src/github/runs.js'
import { watchConformance } from '../support/conformance.js'

const everything = {
  actions: 'write',
  checks: 'read',
  contents: 'read',
  issues: 'write',
  'pull-requests': 'write'
} as const

const workflow =
  'name: CI\non: workflow_dispatch\njobs: { test: { runs-on: x, steps: [{ run: x }] } }\n'

let simulator: Simulator
let conformance: ReturnType<typeof watchConformance>
let repo: RepositoryState
let where: Repository
let count = 0

beforeAll(async () => {
  simulator = await startSimulator()
  conformance = watchConformance(simulator)
})
afterAll(async () => {
  await simulator.close()
  conformance.expectNoViolations()
})

beforeEach(async () => {
  where = { owner: 'octo', repo: `app-${++count}` }
  repo = await simulator.createRepository({
    owner: where.owner,
    name: where.repo,
    files: { '.github/workflows/ci.yml': workflow },
    collaborators: { ann: 'write', bob: 'read' }
  })
})

function connect(token: NewToken = { kind: 'workflow', permissions: everything }): GitHubClient {
  return createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    // A lost answer is looked into after 0.4 s; a big archive may take 4 s to be packed.
    patience: { secondMs: 200, throttle: false }
  })
}

async function collect(description: RunDescription, client = connect()) {
  const { id } = addRun(simulator.hub, repo, description)
  const reader = createRunReader(client)
  const run = await reader.run({ ...where, runId: id })
  const jobs = await reader.jobs(run)
  const logs = await reader.logs(
    run,
    jobs.filter(({ conclusion }) => conclusion === 'failure')
  )
  return { reader, run, jobs, logs, client }
}

describe('on the local GitHub', () => {
  test('a failed run is read whole, in few requests', async () => {
    const { reader, run, jobs, logs, client } = await collect({
      jobs: [
        {
          name: 'test',
          steps: [{ name: 'Run npm test', log: ['FAIL sum.test.js', '##[error]no'] }],
          annotations: ['no']
        },
        { name: 'lint', steps: [{ name: 'Run lint', log: ['fine'] }] }
      ]
    })
    expect(run).toMatchObject({
      conclusion: 'failure',
      headRepository: `octo/${where.repo}`,
      attempt: 1
    })
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
    expect(logs.missing).toEqual([])
    const steps = logs.byJobId.get(jobs[0]!.id)?.steps ?? []
    const failed = steps.find(({ conclusion }) => conclusion === 'failure')
    expect(Buffer.from(failed!.text.bytes).toString()).toContain('FAIL sum.test.js')
    expect(client.requestCount()).toBe(3)

    expect((await reader.annotations(run, jobs[0]!.id)).map(({ message }) => message)).toContain(
      'no'
    )
    expect((await reader.workflowFile(run))?.text).toBe(workflow)
    expect((await reader.recentRuns(run)).map(({ id }) => id)).toEqual([run.id])
    expect(await reader.branchHead(run)).toBe(run.headSha)
    const found = await createRunFinder(client, where).completedSince(new Date(0))
    expect(found.runs.map(({ id }) => id)).toEqual([run.id])
  })

  test('300 jobs are read, and their failures found in the archive', async () => {
    const jobs = Array.from({ length: 300 }, (_, index) => ({
      name: `test (${index})`,
      conclusion: index % 100 === 0 ? ('failure' as const) : ('success' as const)
    }))
    const collected = await collect({ jobs })
    expect(collected.jobs).toHaveLength(300)
    expect(collected.logs.byJobId.size).toBe(3)
  })

  test('a run in progress, a lost log and expired logs are told apart', async () => {
    const failed = { name: 'test', log: ['##[error]broken'] }
    const going = await collect({
      jobs: [failed, { name: 'slow', status: 'in_progress', conclusion: null, steps: [] }]
    })
    expect(going.run.status).toBe('in_progress')
    expect(going.logs.byJobId.size).toBe(1)

    const lost = await collect({ jobs: [{ ...failed, logLost: true }] })
    expect(lost.logs.missing.map(({ reason }) => reason)).toEqual([
      'GitHub has no log of this job, as of one whose runner was lost.'
    ])
    const expired = await collect({ jobs: [failed], logsGone: true })
    expect(expired.logs.missing[0]?.reason).toMatch(/expired/)
  })

  test('a re-run whose answer is lost is asked for once', async () => {
    const { run, client } = await collect({})
    simulator.faults.add({ path: /rerun-failed-jobs$/, answer: { kind: 'drop-answer' } })
    await createRerunner(client).rerunFailedJobs(run)
    expect(repo.runs.get(run.id)?.attempts).toHaveLength(2)
    const posts = simulator.hub.requests.filter(
      ({ method, path }) => method === 'POST' && path.includes(where.repo)
    )
    expect(posts).toHaveLength(1)
  })

  test('an issue whose answer is lost is there once', async () => {
    const client = connect()
    simulator.faults.add({ method: 'POST', path: /issues$/, answer: { kind: 'drop-answer' } })
    const tracker = trackerOf(client, where, 'auto-heal')
    const marker = encodeMarker({
      version: 1,
      fingerprint: 'v1:x',
      workflowPath: '.github/workflows/ci.yml',
      branch: 'main',
      jobs: ['test'],
      occurrences: 1,
      firstSeen: '2026-11-20T10:00:00Z',
      lastSeen: '2026-11-20T10:00:00Z',
      seen: ['1/1'],
      reopened: 0
    })
    const labels = ['auto-heal', 'ci-failure']
    const issue = await tracker.create({ title: 'It fails', body: `${marker}\ntext`, labels })
    expect(repo.issues.size).toBe(1)
    expect(issue.labels).toEqual(labels)
    await tracker.update(issue.number, { state: 'closed', stateReason: 'completed' })
    await tracker.comment(issue.number, 'Green again.')
    const [listed] = await tracker.list()
    expect(listed).toMatchObject({
      number: issue.number,
      state: 'closed',
      stateReason: 'completed'
    })
    expect(repo.issues.get(issue.number)?.comments).toHaveLength(1)
  })

  test('what a token lacks is named', async () => {
    const client = connect({ kind: 'workflow', permissions: { actions: 'read', contents: 'read' } })
    const { run, jobs, reader } = await collect({}, client)
    const needs = (task: Promise<unknown>, permission: string) =>
      expect(task).rejects.toMatchObject({ needs: permission })
    await needs(createRerunner(client).rerunFailedJobs(run), 'actions: write')
    await needs(reader.annotations(run, jobs[0]!.id), 'checks: read')
    await needs(
      trackerOf(client, where, 'x').create({ title: 't', body: 'b', labels: [] }),
      'issues: write'
    )
  })

  test('issues that are switched off are told so', async () => {
    repo.settings.hasIssues = false
    const draft = { title: 't', body: 'b', labels: [] }
    await expect(trackerOf(connect(), where, 'x').create(draft)).rejects.toThrow('switched off')
  })

  test('people who may write are known', async () => {
    const client = connect()
    const may = await Promise.all(
      ['octo', 'ann', 'bob', 'eve'].map((login) => mayWrite(client, where, login))
    )
    expect(may).toEqual([true, true, false, false])
  })
})
