import { beforeEach, expect, test } from '@jest/globals'
import { recover } from '../../src/engine/recover.js'
import { aJob, aMarker, anIssue, aPolicy, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

const green = aRun({ id: 110, conclusion: 'success', startedAt: '2026-03-01T13:00:00Z' })

let hub: MemoryGitHub
beforeEach(() => {
  hub = new MemoryGitHub()
  hub.run = green
  hub.jobs = [aJob({ conclusion: 'success' })]
  hub.recentRuns = [green, aRun()]
  hub.issues = [anIssue({ marker: aMarker({ lastSeen: '2026-03-01T12:00:00Z' }) })]
})
const recoverRun = (policy = aPolicy()) => recover(green, hub.tools(), policy)

test('closes the issue when the same jobs are green on the same branch', async () => {
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
  expect(hub.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }])
})

test('closes nothing in a dry run', async () => {
  await recoverRun(aPolicy({ dryRun: true }))
  expect(hub.writes).toEqual([])
})

test.each([
  ['another branch is green', () => (hub.issues[0]!.marker.branch = 'release')],
  ['another workflow is green', () => (hub.issues[0]!.marker.workflowPath = 'other.yml')],
  ['the job was skipped', () => (hub.jobs = [aJob({ conclusion: 'skipped' })])],
  ['the job is gone', () => (hub.jobs = [aJob({ name: 'other', conclusion: 'success' })])],
  ['a person has closed it', () => (hub.issues[0]!.state = 'closed')]
])('leaves the issue where %s', async (_name, arrange) => {
  arrange()
  await recoverRun()
  expect(hub.writes).toEqual([])
})

test('asks for one more green run after each reopening', async () => {
  hub.issues[0]!.marker.reopened = 1
  await recoverRun()
  expect(hub.writes).toEqual([])
  hub.recentRuns = [green, aRun({ ...green, id: 109 }), aRun()]
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test('green runs before the failure do not count', async () => {
  hub.recentRuns = [aRun({ ...green, startedAt: '2026-03-01T11:00:00Z' })]
  await recoverRun()
  expect(hub.writes).toEqual([])
})

test('says in the comment of a pull request that it is green again, and only there', async () => {
  hub.run = aRun({ ...green, event: 'pull_request', pullRequests: [3] })
  hub.pullRequest = 3
  hub.issues = []
  await recover(hub.run, hub.tools(), aPolicy())
  expect(hub.writes).toEqual([])
  hub.comments = [{ id: 1, pullRequest: 3, body: 'failed' }]
  await recover(hub.run, hub.tools(), aPolicy())
  await recover(hub.run, hub.tools(), aPolicy())
  expect(hub.writes).toEqual(['edit comment 1'])
})

test('a green run of a fork closes nothing', async () => {
  await recover(aRun({ ...green, headRepository: 'x/app' }), hub.tools(), aPolicy())
  expect(hub.writes).toEqual([])
})
