import { describe, expect, test } from '@jest/globals'
import { route } from '../../src/action/route.js'
import { encodeMarker } from '../../src/engine/issue-marker.js'
import { aMarker } from '../support/builders.js'

const repository = { owner: 'octo', repo: 'app' }
const routed = (name: string, payload: Record<string, unknown> = {}, runId: number | null = null) =>
  route({ name, payload, repository, serverUrl: 'https://github.test' }, runId, 'auto-heal')

const run = {
  id: 100,
  run_attempt: 2,
  name: 'CI',
  workflow_id: 7,
  path: '.github/workflows/ci.yml@refs/heads/main',
  event: 'push',
  status: 'completed',
  conclusion: 'failure',
  head_sha: 'a'.repeat(40),
  head_branch: 'main',
  head_repository: { full_name: 'octo/app' },
  html_url: 'https://github.test/octo/app/actions/runs/100',
  created_at: '2026-03-01T12:00:00Z',
  updated_at: '2026-03-01T12:05:00Z'
}
const completed = (change: object = {}) =>
  routed('workflow_run', { action: 'completed', workflow_run: { ...run, ...change } })
const lookInto = { kind: 'look-into', ref: { ...repository, runId: 100 } }

test.each([
  ['schedule', {}, { kind: 'sweep' }],
  ['workflow_dispatch', {}, { kind: 'sweep' }],
  ['workflow_run', { action: 'requested', workflow_run: run }, { kind: 'nothing' }],
  ['workflow_run', { action: 'completed' }, { kind: 'nothing' }],
  ['workflow_run', { action: 'completed', workflow_run: null }, { kind: 'nothing' }],
  ['issues', {}, { kind: 'nothing' }],
  ['issues', { action: 'labeled', label: null, issue: null, sender: null }, { kind: 'nothing' }]
])('%s %j', (name, payload, expected) => expect(routed(name, payload)).toMatchObject(expected))

test('a run id of the input goes before every event', () =>
  expect(routed('fork', {}, 100)).toEqual(lookInto))

test('an event that names no run is told with the cure', () =>
  expect(() => routed('push')).toThrow(/event `push`.*`run-id`/))

describe('a completed run', () => {
  test('is taken from the event, its path without the ref', () =>
    expect(completed()).toMatchObject({
      kind: 'completed',
      run: { id: 100, attempt: 2, path: '.github/workflows/ci.yml', headBranch: 'main' }
    }))

  test.each([
    ...['path', 'event', 'head_sha', 'html_url', 'created_at', 'updated_at', 'workflow_id'],
    'conclusion'
  ])('without %s is asked of the API', (key) =>
    expect(completed({ [key]: undefined })).toEqual(lookInto)
  )

  test.each([
    'run_attempt',
    'name',
    'status',
    'head_branch',
    'head_repository',
    'head_commit',
    'pull_requests',
    'actor'
  ])('without %s is understood', (key) =>
    expect(completed({ [key]: null })).toMatchObject({ kind: 'completed' })
  )

  test('of a pull request whose repository is deleted is understood', () => {
    const pulls = [{ number: 3, head: { repo: null }, base: { repo: { id: 1 } } }]
    expect(completed({ pull_requests: pulls })).toMatchObject({ run: { pullRequests: [] } })
  })

  test.each([[{}], ['x'], [{ id: 'x' }], [{ id: -1 }]])('that is %j is one clear line', (odd) =>
    expect(() => routed('workflow_run', { action: 'completed', workflow_run: odd })).toThrow(
      /names no run.*`run-id`/
    )
  )
})

describe('an issue with the label', () => {
  const labelled = (body: string | null, change: object = {}) =>
    routed('issues', {
      action: 'labeled',
      label: { name: 'auto-heal' },
      sender: { login: 'mona' },
      issue: { body },
      ...change
    })
  const address = 'https://github.test/octo/app/actions/runs/123'
  const ofRun = (runId: number) => ({
    kind: 'labelled',
    ref: { ...repository, runId },
    sender: 'mona'
  })

  test.each([
    ['the last run of our own marker', `${encodeMarker(aMarker({ seen: ['7/1', '9/2'] }))}\n`, 9],
    ['an address', `see ${address}/job/5#step:1:1`, 123],
    ['an address in other letters', 'https://GitHub.test/Octo/App/actions/runs/123', 123],
    ['an address behind letters that grow when they are lowered', `İİİ ${address}`, 123]
  ])('leads to %s', (_name, body, id) => expect(labelled(body)).toEqual(ofRun(id)))

  test.each([
    ['nothing', null],
    ['a run of another repository', 'https://github.test/octo/other/actions/runs/123'],
    ['a host that looks alike', 'https://githubXtest/octo/app/actions/runs/123'],
    ['no number', 'https://github.test/octo/app/actions/runs/latest'],
    ['a number too large', `https://github.test/octo/app/actions/runs/${'9'.repeat(20)}`],
    ['a damaged marker', '<!-- auto-heal:v1 bm9wZQ -->']
  ])('that names %s is left', (_name, body) =>
    expect(labelled(body)).toMatchObject({ kind: 'nothing' })
  )

  test.each([
    ['another label', { label: { name: 'bug' } }],
    ['a label taken away', { action: 'unlabeled' }],
    ['a pull request', { issue: { body: address, pull_request: {} } }],
    ['nobody who sent it', { sender: {} }]
  ])('is left for %s', (_name, change) =>
    expect(labelled(address, change)).toMatchObject({ kind: 'nothing' })
  )

  test('counts in other letters too, as GitHub has it', () =>
    expect(labelled(address, { label: { name: 'Auto-Heal' } })).toEqual(ofRun(123)))
})
