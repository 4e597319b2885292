import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'
import { encodePullMarker } from '../../src/engine/pull-marker.js'
import type { PullDraft } from '../../src/engine/ports.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { createBranchWriter } from '../../src/github/branch-writer.js'
import { createLabelledIssues } from '../../src/github/labelled-issues.js'
import { createOctokit } from '../../src/github/octokit.js'
import { createPullRequests } from '../../src/github/pulls.js'
import { createRepositoryReader } from '../../src/github/repository.js'
import { createSources } from '../../src/github/sources.js'
import { createPreflight } from '../../src/github/token-powers.js'
import { aPull } from '../support/a-fix.js'
import { watchConformance } from '../support/conformance.js'

const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const
const app: NewToken = { kind: 'app', permissions: { ...permissions, workflows: 'write' } }
const own: NewToken = { kind: 'workflow', permissions }
const branch = 'auto-heal/ci-v1-test'

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
    files: {
      'run.sh': 'make\n',
      'a.bin': Buffer.from([0, 1]),
      'b.txt': Buffer.from([0xe9]),
      'c.txt': '\ufeffé\r\n'
    }
  })
})

function connect(token: NewToken = app) {
  const client = createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    patience: { secondMs: 10, throttle: false }
  })
  const facts = createRepositoryReader(client, where)
  const sources = createSources(client, where, facts)
  return {
    reader: sources.reader,
    branches: createBranchWriter(client, where, sources),
    pulls: createPullRequests(
      client,
      where,
      ['auto-heal', 'workflow-fix'],
      createLabelledIssues(client, where, 'auto-heal')
    ),
    preflight: createPreflight(client, where, facts)
  }
}
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', repo.gitDir, ...args], { encoding: 'utf8' }).trim()

describe('sources', () => {
  test('are read byte for byte, or not at all', async () => {
    const { reader } = connect()
    const { branch: base, sha } = await reader.defaultHead()
    expect(base).toBe('main')
    expect(await reader.modes(sha)).toEqual(
      new Map(['a.bin', 'b.txt', 'c.txt', 'run.sh'].map((path) => [path, '100644']))
    )
    const paths = ['c.txt', 'a.bin', 'b.txt', 'gone.txt']
    expect(await Promise.all(paths.map((path) => reader.text(sha, path)))).toEqual([
      ...['\ufeffé\r\n', null, null, null]
    ])
  })

  test('are asked for once', async () => {
    const { reader } = connect()
    const { sha } = await reader.defaultHead()
    const before = simulator.hub.requests.length
    await Promise.all([reader.text(sha, 'run.sh'), reader.text(sha, 'run.sh'), reader.modes(sha)])
    await reader.modes(sha)
    expect(simulator.hub.requests).toHaveLength(before + 2)
  })
})

describe('a branch', () => {
  test('gets a file that is made executable, with its bytes, signed by GitHub', async () => {
    const { reader, branches } = connect(own)
    const { sha } = await reader.defaultHead()
    const files = [{ path: 'run.sh', text: null, mode: '100755' as const }]
    const commit = await branches.commit({ base: sha, parents: [sha], files, message: 'Run it' })
    expect(await branches.create(branch, commit.sha)).toBe(true)
    expect(await branches.create(branch, commit.sha)).toBe(false)
    expect(await branches.head(branch)).toBe(commit.sha)
    expect(await branches.treeOf(commit.sha)).toBe(commit.tree)
    expect(git('ls-tree', branch, 'run.sh')).toMatch(/^100755 /)
    expect(git('diff', '--stat', 'main', branch)).toContain('0 insertions')
    expect(git('log', '-1', '--format=%cn', branch)).toBe('GitHub')
    await branches.remove(branch)
    expect(await branches.head(branch)).toBeNull()
  })

  test('is not moved over a commit of somebody else', async () => {
    const { reader, branches } = connect()
    const { sha } = await reader.defaultHead()
    const draft = (text: string, parent: string) => ({
      ...{ base: sha, parents: [parent], files: [{ path: 'run.sh', text }], message: 'x' }
    })
    const first = await branches.commit(draft('a\n', sha))
    await branches.create(branch, first.sha)
    const next = await branches.commit(draft('b\n', first.sha))
    const tip = await simulator.commit(repo, { branch, files: { 'x.txt': 'x' }, message: 'Own' })
    await expect(branches.advance(branch, next.sha)).rejects.toThrow(/Somebody else has committed/)
    expect(await branches.head(branch)).toBe(tip)
  })
})

async function pushed(token = app) {
  const ports = connect(token)
  const { sha } = await ports.reader.defaultHead()
  const change = { files: [{ path: 'run.sh', text: 'a\n' }], message: 'x' }
  const { sha: head } = await ports.branches.commit({ base: sha, parents: [sha], ...change })
  await ports.branches.create(branch, head)
  const body = encodePullMarker({ ...aPull().marker, head, base: sha })
  const draft: PullDraft = { title: 'Fix', body, branch, base: 'main', draft: true }
  return { ...ports, draft, head }
}

describe('a pull request', () => {
  test('is opened once, labelled, and found again with its state', async () => {
    const { pulls, draft, head } = await pushed()
    const [opened, again] = [await pulls.open(draft), await pulls.open(draft)]
    expect({ ...again, labels: [] }).toEqual({ ...opened, labels: [] })
    expect(opened).toMatchObject({ state: 'open', branch, headSha: head })
    expect(repo.issues.get(opened.number)).toMatchObject({
      labels: ['auto-heal', 'workflow-fix'],
      pullRequest: { draft: true }
    })
    const hourAgo = new Date(Date.now() - 3_600_000)
    expect(await pulls.openedSince(hourAgo)).toBe(1)
    expect(await pulls.openedSince(new Date(Date.now() + 3_600_000))).toBe(0)
    Object.assign(repo.issues.get(opened.number)!, { state: 'closed', closedAt: Date.now() })
    expect(await pulls.ofBranch(branch)).toMatchObject([{ number: opened.number, state: 'closed' }])
  })

  test('of a person with our marker in it is not ours', async () => {
    const { pulls, draft } = await pushed()
    const { number } = await pulls.open(draft)
    repo.issues.get(number)!.author = 'mallory'
    expect(await pulls.ofBranch(branch)).toEqual([])
  })
})

describe('powers', () => {
  const powersOf = async (token: NewToken, workflowFiles: boolean, probe = true) => {
    const { reader, preflight } = connect(token)
    return await preflight.powers(await reader.defaultHead(), { workflowFiles, probe })
  }
  const nothing = { workflowFiles: null, pullRequests: null, checksWait: false }

  test.each<[string, NewToken, boolean, object]>([
    ['an app', app, true, {}],
    ['a classic token', { kind: 'classic', login: 'octo', scopes: ['repo', 'workflow'] }, true, {}],
    [
      'a classic token without the scope',
      { kind: 'classic', login: 'octo', scopes: ['repo'] },
      true,
      { workflowFiles: expect.stringContaining('scope `workflow`') }
    ],
    [
      "the workflow's own token",
      own,
      true,
      { workflowFiles: expect.stringContaining("GitHub App's token"), checksWait: true }
    ],
    [
      "the workflow's own token where the setting is off, for another file",
      own,
      false,
      {
        workflowFiles: expect.any(String),
        pullRequests: expect.stringContaining('Allow GitHub Actions to create'),
        checksWait: true
      }
    ],
    [
      'an app without pull requests',
      { kind: 'app', permissions: { contents: 'write' } },
      true,
      { pullRequests: expect.stringContaining('pull-requests: write') }
    ]
  ])('of %s', async (_name, token, workflowFiles, change) => {
    expect(await powersOf(token, workflowFiles)).toEqual({ ...nothing, ...change })
    expect([...repo.issues.values()]).toEqual([])
  })

  test("of the workflow's own token with the setting on", async () => {
    repo.settings.actionsMayCreatePullRequests = true
    expect(await powersOf(own, false)).toMatchObject({ pullRequests: null })
  })

  test('are asked without trying to write in a dry run', async () => {
    const before = simulator.hub.requests.length
    await powersOf(app, true, false)
    const asked = simulator.hub.requests.slice(before)
    expect(asked.filter(({ path }) => path.endsWith('/pulls'))).toEqual([])
  })
})

describe('rules of a branch', () => {
  const asked = async (token: NewToken, use: 'make' | 'move' = 'make') =>
    await connect(token).preflight.branch(branch, use)
  const person: NewToken = { kind: 'classic', login: 'octo', scopes: ['repo', 'workflow'] }
  const rule = (refuses: 'creation' | 'unsigned-commits', bypassedBy: string[] = []) => {
    repo.settings.branchRules = [{ prefix: 'auto-heal/', refuses, bypassedBy }]
  }

  test.each<[string, () => void, NewToken, RegExp | null]>([
    ['none', () => {}, app, null],
    [
      'that restrict its creation',
      () => rule('creation'),
      app,
      /"Branches auto-heal\/" of octo.*ex/
    ],
    ['that this token bypasses', () => rule('creation', ['auto-heal-app[bot]']), app, null],
    ['for signatures, which GitHub gives an app', () => rule('unsigned-commits'), app, null],
    ['for signatures', () => rule('unsigned-commits'), person, /signed commits/]
  ])('%s', async (_name, prepare, token, sentence) => {
    prepare()
    const why = await asked(token)
    if (sentence === null) expect(why).toBeNull()
    else expect(why).toMatch(sentence)
  })

  test('on its creation say nothing of one that is there', async () => {
    rule('creation')
    expect(await asked(app, 'move')).toBeNull()
  })

  test('are asked for once a branch, and each ruleset once', async () => {
    rule('creation')
    const { preflight } = connect()
    const before = simulator.hub.requests.length
    for (const name of [branch, branch, `${branch}-2`]) await preflight.branch(name, 'make')
    expect(simulator.hub.requests.slice(before).map(({ path }) => path.split('/')[4])).toEqual([
      ...['rules', 'rulesets', 'rules']
    ])
  })

  test.each([
    ['rules', /\/rules\/branches/, 404],
    ['rules', /\/rules\/branches/, 403],
    ['the ruleset', /\/rulesets\//, 404]
  ])('that GitHub does not show stand against nothing: %s, %s, %d', async (_name, path, status) => {
    rule('creation')
    simulator.faults.add({ path, answer: { kind: 'status', status } })
    expect(await asked(app)).toBeNull()
  })
})
