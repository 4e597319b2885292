import { beforeEach, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import { recover } from '../../src/engine/recover.js'
import { aJob, aMarker, anIssue, aPolicy, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

const green = aRun({ id: 110, conclusion: 'success', startedAt: '2026-03-01T13:00:00Z' })

const greenJob = (name: string) => aJob({ name, conclusion: 'success' })

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
  ['a twin of the job failed', () => hub.jobs.push(aJob({ id: 2, conclusion: 'failure' }))],
  ['the job is gone since one run', () => (hub.jobs = [greenJob('other')])],
  [
    'a sibling of the matrix leg that is gone is skipped',
    () => {
      hub.issues[0]!.marker.jobs = ['build (18)']
      hub.jobs = [greenJob('build (20)'), aJob({ name: 'build (22)', conclusion: 'skipped' })]
    }
  ],
  [
    'the called workflow was skipped',
    () => {
      hub.issues[0]!.marker.jobs = ['call / build']
      hub.jobs = [greenJob('lint'), aJob({ name: 'call', conclusion: 'skipped' })]
    }
  ],
  [
    'a newer run is red: this one is of an older commit',
    () =>
      (hub.recentRuns = [
        aRun({ id: 111, createdAt: '2026-03-01T13:30:00Z', startedAt: '2026-03-01T13:30:00Z' }),
        green
      ])
  ],
  ['a person has closed it', () => (hub.issues[0]!.state = 'closed')]
])('leaves the issue where %s', async (_name, arrange) => {
  arrange()
  await recoverRun()
  expect(hub.writes).toEqual([])
})

test.each([
  ['siblings of a matrix leg that is gone', ['build (18)'], ['build (20)', 'build (22)']],
  ['the same job of a called workflow', ['call / build'], ['lint', 'call / build']]
])('closes the issue when %s are green', async (_name, marked, listed) => {
  hub.issues[0]!.marker.jobs = marked
  hub.jobs = listed.map(greenJob)
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test.each([
  ['the workflow', 'CI'],
  ['the file, which could not be read', '.github/workflows/ci.yml']
])(
  'a run that had no jobs was kept as a job named as %s: one with jobs closes it',
  async (_what, name) => {
    hub.issues[0]!.marker.jobs = [name]
    await recoverRun()
    expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
  }
)

test('closes the issue of a job that the workflow has no longer, after one green run more', async () => {
  hub.jobs = [greenJob('renamed')]
  hub.recentRuns = [green, aRun({ ...green, id: 109 }), aRun()]
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test('asks for five green runs at most', async () => {
  hub.issues[0]!.marker.reopened = 30
  hub.recentRuns = [1, 2, 3, 4, 5].map((id) => aRun({ ...green, id }))
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test('a leg that is green is enough for itself, and a run that goes on is none yet', async () => {
  hub.issues[0]!.marker.jobs = ['build (20)']
  hub.jobs = [greenJob('build (20)'), aJob({ id: 2, name: 'build (22)', conclusion: 'skipped' })]
  hub.recentRuns = [aRun({ id: 120, status: 'in_progress', conclusion: null }), green]
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test('the green attempt of the second in which the failure was last seen counts', async () => {
  hub.issues[0]!.marker.lastSeen = green.startedAt
  await recoverRun()
  expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
})

test('jobs that were not listed are not gone', async () => {
  hub.jobs = []
  hub.recentRuns = [green, aRun({ ...green, id: 109 }), aRun()]
  await recoverRun()
  expect(hub.writes).toEqual([])
})

test.each(['skipped', 'cancelled', 'action_required'] as const)(
  'a %s run between does not interrupt the row of green ones',
  async (conclusion) => {
    hub.issues[0]!.marker.reopened = 1
    hub.recentRuns = [
      aRun({ ...green, id: 120, conclusion }),
      green,
      aRun({ ...green, id: 108, conclusion }),
      aRun({ ...green, id: 107 }),
      aRun()
    ]
    await recoverRun()
    expect(hub.writes).toEqual(['comment #5', 'update #5 closed'])
  }
)

test('what can not be read is told, and nothing is closed', async () => {
  const tools = hub.tools()
  const refuse = () => Promise.reject(new GitHubError('Issues are switched off.', 410, null))
  const issues = { ...tools.issues, list: refuse }
  const { gaps, actions } = await recover(green, { ...tools, issues }, aPolicy())
  expect([gaps, actions]).toEqual([['Issues are switched off.'], []])
  const unread = { ...tools.runs, jobs: refuse, recentRuns: refuse }
  await recover(green, { ...tools, runs: unread }, aPolicy())
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

test('says how many green runs it took', async () => {
  hub.issues[0]!.marker.reopened = 1
  hub.recentRuns = [green, aRun({ ...green, id: 109 }), aRun()]
  const tools = hub.tools()
  const said: number[] = []
  const resolved = (_run: unknown, greens: number) => `${said.push(greens)}`
  await recover(green, { ...tools, texts: { ...tools.texts, resolved } }, aPolicy())
  expect(said).toEqual([2])
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

test('leaves the comment of a pull request where a newer run is not green', async () => {
  hub.run = aRun({ ...green, event: 'pull_request', pullRequests: [3] })
  hub.pullRequest = 3
  hub.issues = []
  hub.comments = [{ id: 1, pullRequest: 3, body: 'failed' }]
  const newer = { id: 120, createdAt: '2026-03-01T13:30:00Z', conclusion: 'failure' as const }
  for (const recentRuns of [[aRun(newer), hub.run], [aRun({ ...hub.run, attempt: 2 })]]) {
    hub.recentRuns = recentRuns
    await recover(hub.run, hub.tools(), aPolicy())
  }
  expect(hub.writes).toEqual([])
})

test('a green run of a fork closes nothing', async () => {
  await recover(aRun({ ...green, headRepository: 'x/app' }), hub.tools(), aPolicy())
  expect(hub.writes).toEqual([])
})

test('where issues and comments are off, nothing is read and nothing closed', async () => {
  hub.run = aRun({ ...green, event: 'pull_request', pullRequests: [3] })
  hub.pullRequest = 3
  hub.comments = [{ id: 1, pullRequest: 3, body: 'failed' }]
  const tools = hub.tools()
  const never = () => Promise.reject(new Error('asked for nothing'))
  const silent = {
    ...tools,
    issues: { ...tools.issues, list: never },
    comments: { ...tools.comments, pullRequestOf: never }
  }
  const policy = aPolicy({ issue: false, pullRequestComment: false })
  expect(await recover(hub.run, silent, policy)).toMatchObject({ actions: [], gaps: [] })
})

test('a comment that is not there is nothing to settle', async () => {
  hub.run = aRun({ ...green, event: 'pull_request', pullRequests: [3] })
  hub.pullRequest = 3
  hub.issues = []
  const { actions } = await recover(hub.run, hub.tools(), aPolicy())
  expect(actions).toMatchObject([{ kind: 'resolve-comment', status: 'dropped', number: 3 }])
})
