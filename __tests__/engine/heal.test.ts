import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { GitHubError, Refusal } from '../../src/engine/errors.js'
import { heal } from '../../src/engine/heal.js'
import type { Texts } from '../../src/engine/texts.js'
import type { Match } from '../../src/engine/types/diagnosis.js'
import { aJob, aMarker, anIssue, aPolicy, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

const match = (change: Partial<Match> = {}): Match => ({
  ruleId: 'test-failed',
  category: 'test_failure',
  transient: false,
  blame: 'code',
  severity: 'MEDIUM',
  rank: 'cause',
  confidence: 'high',
  summary: 'A test failed.',
  remedy: 'Mend it.',
  docs: null,
  evidence: { source: 'annotation', text: 'boom', step: null, line: null },
  failingTests: [],
  signature: 'boom',
  ...change
})
const dns = match({ ruleId: 'dns-failed', category: 'network_error', transient: true })

let hub: MemoryGitHub
beforeEach(() => {
  hub = new MemoryGitHub()
  hub.jobs = [aJob()]
  hub.recentRuns = [hub.run]
  hub.annotations.set(1, [
    { level: 'failure', message: 'boom', title: null, path: '.github', startLine: 1 }
  ])
})
const healRun = (matches: Match[], policy = aPolicy()) => heal(hub.run, hub.tools(matches), policy)
const keyOf = async () =>
  (await healRun([match()], aPolicy({ dryRun: true }))).diagnoses[0]!.primary.fingerprint
const known = async (change: Parameters<typeof anIssue>[0] = {}) => {
  const marker = aMarker({ fingerprint: await keyOf() })
  hub.issues = [anIssue({ marker, ...change })]
}

describe('re-run', () => {
  test('waits, then sends the failed jobs to run again, once', async () => {
    const { actions } = await healRun([dns])
    expect(hub.writes).toEqual(['rerun 100/1'])
    expect(hub.slept).toEqual([15])
    expect(actions).toMatchObject([{ kind: 'rerun', status: 'done' }])
  })

  test('is dropped where somebody re-ran it while we waited', async () => {
    const tools = hub.tools([dns])
    const clock = {
      ...tools.clock,
      sleep: () => Promise.resolve(void (hub.run = aRun({ attempt: 2 })))
    }
    const { actions } = await heal(aRun(), { ...tools, clock }, aPolicy())
    expect(actions).toMatchObject([{ kind: 'rerun', status: 'dropped' }])
    expect(hub.writes).toEqual([])
  })

  test('is dropped where GitHub says that it runs already', async () => {
    const tools = hub.tools([dns])
    const rerunFailedJobs = () => {
      hub.run = aRun({ status: 'queued' })
      return Promise.reject(new Refusal('It runs already.'))
    }
    const { actions } = await heal(
      aRun(),
      { ...tools, rerunner: { ...tools.rerunner, rerunFailedJobs } },
      aPolicy()
    )
    expect(actions).toMatchObject([{ kind: 'rerun', status: 'dropped' }])
    expect(hub.writes).toEqual([])
  })

  test('is dropped where the branch moved on while we waited', async () => {
    const tools = hub.tools([dns])
    const clock = {
      ...tools.clock,
      sleep: () => Promise.resolve(void (hub.branchHead = 'b'.repeat(40)))
    }
    const { actions } = await heal(aRun(), { ...tools, clock }, aPolicy())
    expect(actions).toMatchObject([{ kind: 'rerun', status: 'dropped' }])
    expect(hub.writes).toEqual([])
  })

  test.each<[string, Error, () => void]>([
    ['declined', new Refusal('It is too old.'), () => {}],
    [
      'failed, whatever else went on',
      new GitHubError('No.', 500, null),
      () => void (hub.branchHead = null)
    ]
  ])('that GitHub %s has failed, and people are told', async (_name, error, meanwhile) => {
    const rerunFailedJobs = () => {
      meanwhile()
      return Promise.reject(error)
    }
    const given = hub.tools([dns])
    const tools = { ...given, rerunner: { ...given.rerunner, rerunFailedJobs } }
    const { actions } = await heal(hub.run, tools, aPolicy())
    expect(actions).toMatchObject([
      { kind: 'rerun', status: 'failed', detail: error.message },
      { kind: 'issue', status: 'done' }
    ])
  })

  test('that breaks by a bug of ours is not swallowed', async () => {
    const rerunFailedJobs = () => Promise.reject(new TypeError('bug'))
    const rerunner = { ...hub.tools([]).rerunner, rerunFailedJobs }
    await expect(heal(hub.run, { ...hub.tools([dns]), rerunner }, aPolicy())).rejects.toThrow('bug')
  })

  test('that is not allowed becomes an issue, and the missing permission is told', async () => {
    const tools = hub.tools([dns])
    const lacks = new GitHubError('The token lacks `actions: write`.', 403, 'actions: write')
    const rerunner = { ...hub.tools([]).rerunner, rerunFailedJobs: () => Promise.reject(lacks) }
    const { actions, plan } = await heal(hub.run, { ...tools, rerunner }, aPolicy())
    expect(actions).toMatchObject([
      { kind: 'rerun', status: 'failed', detail: 'The token lacks `actions: write`.' },
      { kind: 'issue', status: 'done' }
    ])
    expect(plan.actions.map(({ kind }) => kind)).toEqual(['rerun', 'issue'])
    const ofRerun = plan.checks.filter(({ of }) => of === 'rerun')
    expect(ofRerun.every(({ holds }) => holds)).toBe(true)
    expect(new Set(plan.checks.map(({ id, of }) => `${id} ${of}`)).size).toBe(plan.checks.length)
  })

  test('is not sent where only one of two failed jobs was asked about', async () => {
    hub.jobs = [aJob({ name: 'test' }), aJob({ id: 2, name: 'lint' })]
    const { actions, plan } = await healRun([dns], aPolicy({ jobName: 'test' }))
    expect(actions).toMatchObject([{ kind: 'issue' }])
    expect(plan.checks).toContainEqual(
      expect.objectContaining({ id: 'all-failed-jobs-judged', holds: false })
    )
  })
})

describe('issue', () => {
  test('is created with the labels and says that nobody but a person can mend it', async () => {
    await healRun([match()])
    expect(hub.issues).toMatchObject([
      { number: 11, labels: ['auto-heal', 'ci-failure', 'needs-manual-fix'] }
    ])
    expect(hub.issues[0]!.marker).toMatchObject({
      occurrences: 1,
      seen: ['100/1'],
      jobs: ['build']
    })
  })

  test('is not written twice for one attempt', async () => {
    await healRun([match()])
    hub.writes = []
    const { actions } = await healRun([match()])
    expect(hub.writes).toEqual([])
    expect(actions).toMatchObject([{ status: 'done', number: 11 }])
  })

  test('counts another run in the open issue', async () => {
    await known()
    await healRun([match()])
    expect(hub.writes).toEqual(['update #5'])
    expect(hub.issues[0]!.marker).toMatchObject({ occurrences: 2, seen: ['90/1', '100/1'] })
  })

  test('that is closed is left so for a run that it has counted', async () => {
    const marker = aMarker({ fingerprint: await keyOf(), seen: ['100/1'] })
    const closed = { state: 'closed', stateReason: 'completed' } as const
    hub.issues = [anIssue({ marker, ...closed, closedAt: '2026-03-01T12:06:00Z' })]
    const { actions } = await healRun([match()])
    expect(hub.writes).toEqual([])
    expect(actions).toMatchObject([{ status: 'done', number: 5 }])
  })

  test('does not look older for an old run that is looked into late', async () => {
    await known()
    hub.run = aRun({ startedAt: '2026-03-01T10:00:00Z' })
    hub.recentRuns = [hub.run]
    await healRun([match()])
    expect(hub.issues[0]!.marker).toMatchObject({
      firstSeen: '2026-03-01T10:00:00Z',
      lastSeen: '2026-03-01T11:00:00Z'
    })
  })

  test('tells only the cause that nobody has dismissed, and waits for its job alone', async () => {
    await known({ state: 'closed', stateReason: 'not_planned', closedAt: '2026-02-28T00:00:00Z' })
    hub.jobs = [aJob(), aJob({ id: 2, name: 'lint' })]
    hub.annotations.set(2, hub.annotations.get(1)!)
    const tools = hub.tools([match()])
    const texts = {
      ...tools.texts,
      issue: jest.fn<Texts['issue']>((...told) => tools.texts.issue(...told))
    }
    await heal(hub.run, { ...tools, texts }, aPolicy())
    expect(hub.writes).toEqual(['create issue'])
    expect(hub.issues[0]!.marker.jobs).toEqual(['lint'])
    expect(texts.issue.mock.calls[0]![0].diagnoses.map(({ jobName }) => jobName)).toEqual(['lint'])
  })

  test('is opened again where it was closed lately', async () => {
    await known({ state: 'closed', stateReason: 'completed', closedAt: '2026-02-27T00:00:00Z' })
    await healRun([match()])
    expect(hub.writes).toEqual(['update #5 open', 'comment #5'])
    expect(hub.issues[0]!.marker.reopened).toBe(1)
  })

  test('is a new one that links the old where that was closed long ago', async () => {
    await known({ state: 'closed', stateReason: 'completed', closedAt: '2026-01-01T00:00:00Z' })
    await healRun([match()])
    expect(hub.issues[0]!.body).toContain('earlier: 5')
    expect(hub.issues).toHaveLength(2)
  })

  test('of another branch or workflow is left alone', async () => {
    const fingerprint = await keyOf()
    hub.issues = [
      anIssue({ number: 1, marker: aMarker({ fingerprint, branch: 'release' }) }),
      anIssue({ number: 2, marker: aMarker({ fingerprint, workflowPath: 'other.yml' }) })
    ]
    await healRun([match()])
    expect(hub.writes).toEqual(['create issue'])
  })

  test.each([
    ['one that is closed', { number: 7, state: 'closed', stateReason: 'duplicate' }, {}],
    ['one of another branch', { number: 7 }, { branch: 'x' }],
    ['one of another workflow', { number: 7 }, { workflowPath: 'x' }],
    ['one of another failure', { number: 7 }, { fingerprint: 'v1-x' }]
  ] as const)('does not close itself for %s', async (_name, issue, marker) => {
    const fingerprint = await keyOf()
    hub.beforeWrite = () => {
      hub.beforeWrite = () => {}
      hub.issues = [anIssue({ ...issue, marker: aMarker({ fingerprint, ...marker }) })]
    }
    await healRun([match()])
    expect(hub.writes).toEqual(['create issue'])
  })

  test('does not close itself for a later twin, which closes itself', async () => {
    const tools = hub.tools([match()])
    const marker = aMarker({ fingerprint: await keyOf() })
    const list = async () => {
      const known = await tools.issues.list()
      return known.length === 0 ? [] : [anIssue({ number: 20, marker }), ...known]
    }
    await heal(hub.run, { ...tools, issues: { ...tools.issues, list } }, aPolicy())
    expect(hub.writes).toEqual(['create issue'])
  })

  test('closes its own twin when another run was faster, and counts in that one', async () => {
    const fingerprint = await keyOf()
    hub.beforeWrite = (what) => {
      if (what !== 'create issue') return
      hub.beforeWrite = () => {}
      hub.issues = [anIssue({ number: 7, marker: aMarker({ fingerprint, seen: ['99/1'] }) })]
    }
    const { actions } = await healRun([match()])
    expect(hub.writes).toEqual(['create issue', 'comment #11', 'update #11 closed', 'update #7'])
    expect(hub.issues.filter(({ state }) => state === 'open')).toMatchObject([
      { number: 7, marker: { seen: ['99/1', '100/1'], occurrences: 2 } }
    ])
    expect(actions).toMatchObject([{ number: 7 }])
  })
})

describe('comment on a pull request', () => {
  beforeEach(() => {
    hub.run = aRun({ event: 'pull_request', headBranch: 'topic', pullRequests: [3] })
    hub.recentRuns = [hub.run]
    hub.pullRequest = 3
  })

  test('is written once and then edited', async () => {
    await healRun([match()])
    await healRun([match()])
    expect(hub.writes).toEqual(['comment on #3'])
    hub.run = aRun({ ...hub.run, attempt: 2 })
    await healRun([match()])
    expect(hub.writes).toEqual(['comment on #3', 'edit comment 1'])
    expect(hub.issues).toEqual([])
  })

  test('is one, where another run wrote it at the same moment', async () => {
    hub.beforeWrite = (what) => {
      if (what !== 'comment on #3') return
      hub.beforeWrite = () => {}
      hub.comments.push({ id: 77, pullRequest: 3, body: '7 failed 9' })
    }
    await healRun([match()])
    expect(hub.comments).toEqual([{ id: 77, pullRequest: 3, body: '7 failed 1' }])
  })
})

test('a dry run writes nothing and says what it would do', async () => {
  const { actions } = await healRun([match()], aPolicy({ dryRun: true }))
  expect(hub.writes).toEqual([])
  expect(actions).toMatchObject([{ kind: 'issue', status: 'planned' }])
})

test('what can not be read is told and does not lose the verdict', async () => {
  const tools = hub.tools([match()])
  const closed = new GitHubError('Issues are switched off.', 410, null)
  const issues = { ...tools.issues, list: () => Promise.reject(closed) }
  const outcome = await heal(hub.run, { ...tools, issues }, aPolicy())
  expect(outcome.diagnoses[0]!.primary.ruleId).toBe('test-failed')
  expect(outcome.gaps).toEqual(['Issues are switched off.'])
  expect(outcome.actions).toEqual([])
})
