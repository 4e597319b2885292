import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startSimulator, type NewToken, type Simulator } from '../../simulator/index.js'
import type { RepositoryState } from '../../simulator/model.js'
import type { Repository } from '../../src/engine/types/workflow-run.js'
import { putDataFile } from '../../src/github/data-file.js'
import { createEventStore } from '../../src/github/event-store.js'
import { createOctokit } from '../../src/github/octokit.js'
import { watchConformance } from '../support/conformance.js'

const own: NewToken = { kind: 'workflow', permissions: { contents: 'write' } }
const place = { branch: 'auto-heal-data', what: 'the badge' }
const path = 'badges/certification.json'

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
  // A workflow's own token may write no workflow file, and the branch has none.
  const files = { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' }
  repo = await simulator.createRepository({ owner: where.owner, name: where.repo, files })
})

const connect = (token = own) =>
  createOctokit({
    token: simulator.createToken(token),
    baseUrl: simulator.url,
    patience: { secondMs: 5, throttle: false }
  })
const put = (text: string, client = connect()) =>
  putDataFile(client, where, place, {
    path,
    text,
    message: 'Say how it stands',
    beginning: new Map([['README.md', 'what it is\n']])
  })
const git = (...args: string[]) =>
  execFileSync('git', ['--git-dir', repo.gitDir, ...args], { encoding: 'utf8' }).trim()

test('a file makes the branch, with what it begins with, and is replaced in five requests', async () => {
  expect(await put('{"a":1}\n')).toBe(true)
  expect(git('ls-tree', '-r', '--name-only', place.branch).split('\n')).toEqual(['README.md', path])
  const client = connect()
  expect(await put('{"a":2}\n', client)).toBe(true)
  expect(client.requestCount()).toBe(5)
  expect(git('show', `${place.branch}:${path}`)).toBe('{"a":2}')
  expect(git('rev-list', '--count', place.branch)).toBe('2')
})

test('a file that says the same already makes no commit', async () => {
  await put('{}\n')
  expect(await put('{}\n')).toBe(false)
  expect(git('rev-list', '--count', place.branch)).toBe('1')
})

test('the history beside it stays', async () => {
  const events = 'events/2026-11.jsonl'
  await createEventStore(connect(), where, place.branch).append([events], () => ({
    texts: new Map([[events, 'one\n']]),
    message: 'Record 1 event'
  }))
  await put('{}\n')
  expect(git('show', `${place.branch}:${events}`)).toBe('one')
  expect(git('show', `${place.branch}:${path}`)).toBe('{}')
})

test('of two writers at once both are there, one after the other', async () => {
  await put('0\n')
  expect(await Promise.all([put('1\n'), put('2\n')])).toEqual([true, true])
  expect(git('rev-list', '--count', place.branch)).toBe('3')
})

test('a token that may only read is told so', async () => {
  const client = connect({ kind: 'workflow', permissions: { contents: 'read' } })
  await expect(put('{}\n', client)).rejects.toThrow(
    'Could not write the badge: the token lacks `contents: write`; grant it under `permissions`.'
  )
})
