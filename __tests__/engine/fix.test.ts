import { beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import { heal } from '../../src/engine/heal.js'
import type { Match } from '../../src/engine/types/diagnosis.js'
import { defaultFixRules, type FixContext } from '../../src/engine/types/fix.js'
import { aFix, aPull } from '../support/a-fix.js'
import { aJob, aMarker, anIssue, aPolicy, aRun } from '../support/builders.js'
import { shaOf } from '../support/memory-code.js'
import { MemoryGitHub } from '../support/memory-github.js'

const match: Match = {
  ...{ ruleId: 'too-slow', category: 'timeout', transient: false, blame: 'workflow' },
  ...{ severity: 'MEDIUM', rank: 'cause', confidence: 'high', summary: 'Slow.', remedy: 'Wait.' },
  ...{ docs: null, failingTests: [], signature: 'boom' },
  evidence: { source: 'annotation', text: 'boom', step: null, line: null }
}
const passing: Match = { ...match, transient: true }

let hub: MemoryGitHub
let contexts: FixContext[]
let loads: number
let after: string
beforeEach(() => {
  hub = new MemoryGitHub()
  hub.jobs = [aJob()]
  hub.recentRuns = [hub.run]
  hub.annotations.set(1, [
    { level: 'failure', message: 'boom', title: null, path: '.github', startLine: 1 }
  ])
  contexts = []
  loads = 0
  after = 'b'
})

const book = {
  answers: (ruleId: string) => ruleId === 'too-slow',
  propose: (failures: readonly { diagnosis: { fingerprint: string } }[], context: FixContext) => {
    contexts.push(context)
    const fingerprints = failures.map(({ diagnosis }) => diagnosis.fingerprint)
    const diff = `-a\n+${after}\n`
    return Promise.resolve({ fixes: [aFix({ fingerprints, after, diff })], abstained: [] })
  }
}
const healed = (matches: Match[] = [match], policy = aPolicy()) => {
  const fixes = () => {
    loads++
    return Promise.resolve({
      book,
      rules: defaultFixRules,
      triggers: () => null,
      takeBack: () => Promise.resolve(null)
    })
  }
  return heal(hub.run, { ...hub.tools(matches), fixes }, policy)
}
const branch = () => [...hub.code.branches.keys()].find((name) => name.startsWith('auto-heal/'))!
const pullWrites = () => hub.writes.filter((what) => !/issue|^update #/.test(what))

test('the issue comes first, then the pull request that names it', async () => {
  const { actions } = await healed()
  expect(actions.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'issue done',
    'pull-request done'
  ])
  expect(hub.writes).toEqual(['create issue', 'commit', `create ${branch()}`, `open ${branch()}`])
  expect(hub.code.bodies.get(50)).toContain('fixes 11')
  expect(hub.issues[0]).toMatchObject({ labels: ['auto-heal', 'ci-failure'] })
  expect(hub.issues[0]!.body).toContain('raise-timeout: follows')
})

describe('nothing is loaded or read', () => {
  test.each<[string, () => void, Match[], Parameters<typeof aPolicy>[0]]>([
    ['for a run that is re-run first', () => {}, [passing], {}],
    ['where fixes are switched off', () => {}, [match], { fix: false }],
    ['for a fork', () => (hub.run = aRun({ headRepository: 'evil/app' })), [match], {}],
    ['for our own branch', () => (hub.run = aRun({ headBranch: 'auto-heal/x' })), [match], {}],
    [
      'for our own workflow',
      () => (hub.run = aRun({ path: 'own.yml' })),
      [match],
      { ownWorkflowPath: 'own.yml' }
    ]
  ])('%s', async (_name, prepare, matches, policy) => {
    prepare()
    hub.recentRuns = [hub.run]
    await healed(matches, aPolicy(policy))
    expect(loads).toBe(0)
    expect(hub.code.reads).toEqual([])
  })

  test('where no fixer answers', async () => {
    await healed([{ ...match, ruleId: 'other' }])
    expect(hub.code.reads).toEqual([])
    expect(hub.issues[0]!.labels).toContain('needs-manual-fix')
  })
})

test('a transient failure that was seen before is shown to fixers beside its re-run', async () => {
  const { diagnoses } = await healed([passing])
  const { fingerprint } = diagnoses[0]!.primary
  hub.issues = [anIssue({ marker: aMarker({ fingerprint, occurrences: 3 }) })]
  hub.writes = []
  await healed([passing])
  expect(contexts[0]!.history).toEqual({ occurrences: 4, merged: [] })
  expect(hub.writes[0]).toBe('rerun 100/1')
  expect(hub.writes.at(-1)).toBe(`open ${branch()}`)
})

describe('rules of the branch', () => {
  const asked = () => hub.code.reads.filter((what) => what.startsWith('rules'))

  test('are asked before it is made and before it is moved, and not where nothing is due', async () => {
    await healed()
    expect(asked()).toEqual([`rules to make ${branch()}`])
    await healed()
    expect(asked()).toHaveLength(1)
    after = 'c'
    await healed()
    expect(asked().slice(1)).toEqual([`rules to move ${branch()}`])
  })

  test('are not asked where the token may not do it anyhow', async () => {
    hub.code.powers.pullRequests = 'No.'
    await healed()
    expect(asked()).toEqual([])
  })

  test('that refuse it leave the patch, and nothing is written but the issue', async () => {
    await healed()
    const name = branch()
    Object.assign(hub.code, { pulls: [], barred: new Map([[name, 'A rule refuses it.']]) })
    Object.assign(hub, { issues: [], writes: [] })
    await healed()
    expect(pullWrites()).toEqual([])
    expect(hub.issues[0]!.body).toContain('raise-timeout: A rule refuses it.')
  })
})

test('a merged pull request is part of the history', async () => {
  await healed()
  hub.code.pulls[0]!.state = 'merged'
  await healed()
  expect(contexts[1]!.history.merged).toEqual(['raise-timeout'])
})

test('a fix is made on the default branch; the failing commit is there to compare', async () => {
  hub.code.base = { branch: 'main', sha: shaOf('c') }
  hub.code.branches.set('main', shaOf('c'))
  await healed()
  await contexts[0]!.sources.text('x')
  await contexts[0]!.failedAt!.text('x')
  expect(hub.code.reads.slice(-2)).toEqual(['c:x', 'a:x'])
})

test('of a pull request the fix is made on its own commit and told in the comment alone', async () => {
  hub.run = aRun({ event: 'pull_request' })
  hub.pullRequest = 3
  const { actions } = await healed()
  expect(actions.map(({ kind }) => kind)).toEqual(['comment'])
  expect(hub.code.reads).toEqual([])
  expect(contexts[0]!.failedAt).toBeUndefined()
})

test('a second look leaves one pull request and writes nothing to it', async () => {
  await healed()
  hub.writes = []
  const { actions } = await healed()
  expect(pullWrites()).toEqual([])
  expect(actions.at(-1)).toMatchObject({ kind: 'pull-request', status: 'done', number: 50 })
})

test('another change is put on top of ours, from the newest default branch', async () => {
  await healed()
  const tip = hub.code.branches.get(branch())
  hub.code.base = { branch: 'main', sha: shaOf('c') }
  hub.code.branches.set('main', shaOf('c'))
  after = 'c'
  hub.writes = []
  await healed()
  expect(pullWrites()).toEqual(['commit', `advance ${branch()}`, 'update pull 50'])
  expect(hub.code.commits.get(hub.code.branches.get(branch())!)).toMatchObject({
    base: shaOf('c'),
    parents: [tip, shaOf('c')],
    files: [{ text: 'c' }]
  })
})

test('a person who commits between look and write is not overrun', async () => {
  await healed()
  after = 'c'
  hub.beforeWrite = (what) => {
    if (what === 'commit') hub.code.branches.set(branch(), shaOf('f'))
  }
  const { actions } = await healed()
  expect(hub.code.branches.get(branch())).toBe(shaOf('f'))
  expect(actions).toMatchObject([{}, { kind: 'pull-request', status: 'failed' }, { kind: 'issue' }])
})

test('is given up, and the patch told, where the default branch moved on', async () => {
  hub.beforeWrite = (what) => {
    if (what === 'create issue') hub.code.branches.set('main', shaOf('c'))
  }
  const { actions } = await healed()
  expect(actions[1]).toMatchObject({
    status: 'dropped',
    detail: expect.stringMatching(/^main moved on/)
  })
  expect(pullWrites()).toEqual([])
  expect(hub.issues[0]!.body).toMatch(/raise-timeout: main moved on/)
})

test('what GitHub refuses leaves no branch, and the patch in the issue', async () => {
  hub.code.refuses = new GitHubError('Not allowed.', 403, 'pull-requests: write')
  const { actions } = await healed()
  expect(actions.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'issue done',
    'pull-request failed',
    'issue done'
  ])
  expect(branch()).toBeUndefined()
  expect(hub.issues[0]!.body).toContain('raise-timeout: Not allowed.')
})

test('a branch stays where nobody knows whether the pull request was opened', async () => {
  hub.code.refuses = new GitHubError('No answer.', 502, null)
  await healed()
  expect(branch()).toBeDefined()
  hub.code.refuses = null
  await healed()
  expect(hub.code.pulls).toHaveLength(1)
})

test('a branch that is not of ours is not touched', async () => {
  await healed([match], aPolicy({ dryRun: true }))
  const name = hub.code.reads.find((what) => what.startsWith('pulls of'))!.slice('pulls of '.length)
  hub.code.branches.set(name, shaOf('f'))
  const { actions } = await healed()
  expect(hub.code.branches.get(name)).toBe(shaOf('f'))
  expect(actions[1]).toMatchObject({ status: 'failed', detail: expect.stringMatching(/delete it/) })
})

test('a branch that a closed pull request of ours left is taken over', async () => {
  await healed()
  const [pull] = hub.code.pulls
  pull!.state = 'closed'
  after = 'c'
  await healed()
  expect(hub.code.pulls.map(({ state }) => state)).toEqual(['open', 'closed'])
  const tip = hub.code.commits.get(hub.code.branches.get(branch())!)
  expect(tip!.parents).toEqual([pull!.headSha, aRun().headSha])
})

test('another run that was faster has the pull request', async () => {
  hub.beforeWrite = (what) => {
    if (!what.startsWith('create auto-heal')) return
    const name = what.slice('create '.length)
    hub.code.branches.set(name, shaOf('d'))
    hub.code.pulls = [aPull({ branch: name })]
  }
  const { actions } = await healed()
  expect(actions[1]).toMatchObject({ status: 'done', number: 50 })
  expect(hub.code.pulls).toHaveLength(1)
})
