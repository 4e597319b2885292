import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { addRun } from '../../simulator/builder/add-run.js'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState, RunConclusion } from '../../simulator/model.js'
import type { RunRecord } from '../../src/certification/ports.js'
import { leadCause } from '../../src/engine/lead-cause.js'
import type { RecordRule } from '../../src/engine/types/rule.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { createAutomationRuns } from '../../src/github/automation-runs.js'
import { createOctokit, type GitHubClient } from '../../src/github/octokit.js'
import { createRepositoryReader } from '../../src/github/repository.js'
import { createRunReader } from '../../src/github/runs.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { rules } from '../../src/rules/index.js'
import { watchConformance } from '../support/conformance.js'

const reader: NewToken = {
  kind: 'workflow',
  permissions: { actions: 'read', checks: 'read', contents: 'read' }
}
const book = {
  matcher: compileTable(rules, () => undefined),
  recordRules: rules.filter((rule): rule is RecordRule => 'recognise' in rule)
}
const file = (name: string) => `.github/workflows/${name}.yml`
const ci = file('ci')
const hour = 3_600_000

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
    files: { 'a.txt': 'a\n' }
  })
})

interface Asked {
  record: RunRecord
  requests: number
  client: GitHubClient
}

async function ask(token: NewToken = reader): Promise<Asked> {
  const client = createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    patience: { secondMs: 5, throttle: false, retries: 0 }
  })
  const runs = createRunReader(client)
  const source = createAutomationRuns(client, where, createRepositoryReader(client, where), {
    now: new Date(simulator.hub.now()),
    causeOf: (run) => leadCause(run, runs, book)
  })
  return { record: await source.record(), requests: client.requestCount(), client }
}

const add = (description: RunDescription) => addRun(simulator.hub, repo, description)
const ended = (conclusion: RunConclusion, hoursAgo: number, more: RunDescription = {}) =>
  add({
    jobs: [{ conclusion }],
    conclusion,
    createdAt: simulator.hub.now() - hoursAgo * hour,
    ...more
  })
const setState = (path: string, state: 'disabled_inactivity' | 'disabled_manually') => {
  repo.workflows.set(path, { id: simulator.hub.nextId(), path, name: path, state })
}

describe('workflows and their runs', () => {
  test('three requests tell of states, rates and last runs', async () => {
    const last = ended('success', 1)
    ended('failure', 2)
    ended('success', 3)
    ended('success', 4)
    ended('cancelled', 5)
    setState(file('nightly'), 'disabled_inactivity')
    setState(file('old'), 'disabled_manually')
    const { record, requests } = await ask()
    expect(requests).toBe(3)
    expect(record.gaps).toEqual([])
    expect([...record.workflows].map(([path, { state }]) => [path, state]).sort()).toEqual([
      [ci, 'active'],
      [file('nightly'), 'disabled_inactivity'],
      [file('old'), 'disabled_manually']
    ])
    expect(record.workflows.get(file('old'))).toEqual({
      state: 'disabled_manually',
      branches: [],
      diagnosis: null
    })
    expect(record.workflows.get(ci)?.branches).toEqual([
      {
        branch: 'main',
        isDefault: true,
        runs: 5,
        succeeded: 3,
        failed: 1,
        successRate: 0.75,
        medianSeconds: 6,
        lastConclusion: 'success',
        lastRunId: last.id,
        lastRunUrl: `${simulator.url}/octo/${where.repo}/actions/runs/${last.id}`,
        lastRunAt: new Date(last.createdAt).toISOString().replace(/\.\d+/, ''),
        lastSuccessAt: new Date(last.createdAt).toISOString().replace(/\.\d+/, '')
      }
    ])
  })

  test.each(['cancelled', 'skipped', 'action_required', 'neutral', 'stale'] as const)(
    'a run that ended as %s counts neither way',
    async (conclusion) => {
      ended(conclusion, 1)
      const failed = ended('timed_out', 2)
      const [main] = (await ask()).record.workflows.get(ci)?.branches ?? []
      expect(main).toMatchObject({
        ...{ runs: 2, succeeded: 0, failed: 1, successRate: 0 },
        ...{ lastConclusion: 'timed_out', lastRunId: failed.id, lastSuccessAt: null }
      })
    }
  )

  test('a run that no other counts beside is the last one all the same', async () => {
    ended('skipped', 1)
    const [main] = (await ask()).record.workflows.get(ci)?.branches ?? []
    expect(main).toMatchObject({
      lastConclusion: 'skipped',
      successRate: null,
      medianSeconds: null
    })
  })

  test('runs of forks, of pull requests from the default branch and of 90 days ago are none', async () => {
    await simulator.createRepository({ owner: 'mallory', name: 'app', files: {} })
    ended('failure', 1, { headRepository: 'mallory/app', event: 'pull_request', branch: 'topic' })
    ended('failure', 2, { event: 'pull_request' })
    ended('failure', 91 * 24)
    add({ jobs: [{ status: 'in_progress', conclusion: null }] })
    expect((await ask()).record.workflows.get(ci)?.branches).toEqual([])
  })

  test('branches are told apart, the default one first, and are 20 at most', async () => {
    for (let index = 0; index < 25; index++) ended('success', index + 1, { branch: `b-${index}` })
    ended('failure', 50)
    const branches = (await ask()).record.workflows.get(ci)?.branches ?? []
    expect(branches).toHaveLength(20)
    expect(branches.map(({ branch }) => branch).slice(0, 3)).toEqual(['main', 'b-0', 'b-1'])
    expect(branches.map(({ isDefault }) => isDefault).slice(0, 2)).toEqual([true, false])
  })

  test('of a busy repository those that seldom run are asked for one by one', async () => {
    for (let index = 0; index < 501; index++) ended('success', 1, { headSha: 'f'.repeat(40) })
    const seldom = ended('success', 60 * 24, { path: file('seldom'), workflow: 'Seldom' })
    const { record, requests } = await ask()
    expect(requests).toBe(2 + 5 + 1)
    const [main] = record.workflows.get(file('seldom'))?.branches ?? []
    expect(main).toMatchObject({ lastRunId: seldom.id, isDefault: true })
    expect(record.gaps).toEqual([
      'Rates and durations are of the newest 500 runs: there are more in 90 days.'
    ])
  })
})

describe('a workflow that fails on the default branch', () => {
  const missing = ['npm error code E404', "npm error 404 'left-pad@9.9.9' is not in this registry."]

  test('is diagnosed by the table, from its log', async () => {
    const failed = add({ jobs: [{ name: 'test', log: missing }] })
    const { record } = await ask()
    expect(record.gaps).toEqual([])
    const diagnosis = record.workflows.get(ci)?.diagnosis
    expect(diagnosis).toMatchObject({ runId: failed.id, job: 'test' })
    expect(diagnosis?.diagnosis.category).toBe('missing_dependency')
    expect(diagnosis?.line).toContain('404')
  })

  const lost = ['npm error code ECONNRESET', 'npm error network read ECONNRESET']
  const red = ['FAIL src/cart.test.ts', 'Tests:       1 failed, 12 passed, 13 total']
  test.each([
    ['passes by itself where every job does', true, [lost, lost]],
    ['does not where another job, less grave, fails for good', false, [lost, missing]],
    ['does not where an unknown failure stands beside', null, [lost, ['the end is nigh']]],
    ['does not where a test failed beside', false, [lost, red]]
  ])('%s', async (_, transient, logs) => {
    add({ jobs: logs.map((log, index) => ({ name: `job-${index}`, log })) })
    const { record } = await ask()
    expect(record.workflows.get(ci)?.diagnosis?.diagnosis.transient).toBe(transient)
  })

  test('shows no secret of its log', async () => {
    add({ jobs: [{ log: [`##[error]fatal: ghp_${'a1B2'.repeat(9)} is refused`] }] })
    const { record } = await ask()
    expect(record.workflows.get(ci)?.diagnosis?.line).not.toContain('ghp_a1B2')
  })

  test('is no matter on another branch, and none where it is green again', async () => {
    add({ branch: 'topic', jobs: [{ log: missing }] })
    ended('success', 0)
    ended('failure', 9)
    expect((await ask()).record.workflows.get(ci)?.diagnosis).toBeNull()
  })

  test('of more than ten the newest are looked into, and it is said', async () => {
    for (let index = 0; index < 12; index++) {
      add({
        path: file(`w${index}`),
        workflow: `w${index}`,
        createdAt: simulator.hub.now() - (index + 1) * hour,
        jobs: [{ log: missing }]
      })
    }
    const { record } = await ask()
    const known = [...record.workflows].filter(([, { diagnosis }]) => diagnosis !== null)
    expect(known.map(([path]) => path)).not.toContain(file('w11'))
    expect(known).toHaveLength(10)
    expect(record.gaps).toEqual(['Causes were looked for in the 10 newest failures; 2 more fail.'])
  })

  test('whose annotations the token may not read is diagnosed from the rest, with a gap', async () => {
    add({ jobs: [{ log: missing }] })
    const { record } = await ask({
      kind: 'workflow',
      permissions: { actions: 'read', contents: 'read' }
    })
    expect(record.workflows.get(ci)?.diagnosis).not.toBeNull()
    expect(record.gaps).toEqual([
      "Could not read the job's annotations: the token lacks `checks: read`; grant it under `permissions`."
    ])
  })
})

describe('what can not be had is a gap', () => {
  test('a token that may not read runs', async () => {
    ended('failure', 1)
    repo.private = true
    const { record } = await ask({ kind: 'workflow', permissions: { contents: 'read' } })
    expect(record.workflows.size).toBe(0)
    expect(record.gaps).toEqual([
      'Could not list the workflows: the token lacks `actions: read`; grant it under `permissions`.'
    ])
  })

  test('a list of runs that GitHub does not give leaves the states, and says nothing of the runs', async () => {
    ended('failure', 1)
    simulator.faults.add({ path: /actions\/runs\?/, answer: { kind: 'status', status: 502 } })
    const { record } = await ask()
    expect(record.workflows.get(ci)).toEqual({ state: 'active', branches: null, diagnosis: null })
    expect(record.gaps).toEqual([
      'Could not list the workflow runs: GitHub answered 502; see https://www.githubstatus.com.'
    ])
  })

  test('a repository that is not there', async () => {
    where = { owner: 'octo', repo: 'gone' }
    const { record } = await ask()
    expect(record.workflows.size).toBe(0)
    expect(record.gaps).toHaveLength(1)
  })
})
