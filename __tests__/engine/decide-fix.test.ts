import { describe, expect, test } from '@jest/globals'
import { checkFixes, offersOf } from '../../src/engine/decide-fix.js'
import { changeKey, fixBranch } from '../../src/engine/fix-branch.js'
import type { Case } from '../../src/engine/types/case.js'
import type { Fix } from '../../src/engine/types/fix.js'
import type { Fixing } from '../../src/engine/types/fixing.js'
import type { TrackedPull } from '../../src/engine/types/tracked-pull.js'
import { aCase, around } from '../support/a-case.js'
import { aFix, aFixing, aPull } from '../support/a-fix.js'
import { aJobDiagnosis, anIncident, aPolicy, aRun } from '../support/builders.js'

const facts = (fixing: Partial<Fixing> = {}, fix: Partial<Fix> = {}, change: Partial<Case> = {}) =>
  aCase({
    diagnoses: [aJobDiagnosis()],
    proposals: { fixes: [aFix(fix)], abstained: [] },
    circumstances: around({ fixing: aFixing(fixing) }),
    ...change
  })
const vetoes = (all: Case) =>
  checkFixes(all)
    .checks.filter(({ holds }) => !holds)
    .map(({ id }) => id)
const pulls = (change: Partial<TrackedPull> = {}) => ({ pulls: [aPull(change)] })
const modes = (mode: 'off' | 'suggest' | 'pull-request') => ({
  rules: { ...aFixing().rules, modes: new Map([['raise-timeout', mode]]) }
})
const powers = (change: Partial<Fixing['powers']>) => ({
  powers: { ...aFixing().powers, ...change }
})

test('a safe fix is a pull request', () => {
  const { actions, checks } = checkFixes(facts())
  expect(actions).toEqual([
    {
      kind: 'pull-request',
      reason: 'Raise it. It was too low.',
      branch: 'auto-heal/ci-v1-test',
      draft: false
    }
  ])
  expect(checks.filter(({ holds }) => !holds)).toEqual([])
  expect(offersOf(facts())).toEqual([{ fix: aFix(), pull: null, against: null }])
})

test.each<[string, Case, string]>([
  ['no-bot-streak', botStreak(), 'no-bot-streak'],
  ['own-repository', inRun({ headRepository: 'evil/app' }), 'own-repository'],
  ['not-own-branch', inRun({ headBranch: 'auto-heal/x' }), 'not-own-branch'],
  ['not-own-workflow', inRun({ path: aPolicy().ownWorkflowPath! }), 'not-own-workflow'],
  ['fixer-allowed by its disposition', facts({}, { disposition: 'review' }), 'fixer-allowed'],
  ['fixer-allowed by the config', facts(modes('suggest')), 'fixer-allowed'],
  ['a protected path', facts({}, { path: '.github/workflows/a.lock.yml' }), 'path-not-protected'],
  ['the run of a pull request', facts({ base: null }), 'on-default-branch'],
  ['a declined change', facts(pulls({ state: 'closed' })), 'not-rejected'],
  ['a commit of a person', facts(pulls({ headSha: 'f'.repeat(40) })), 'only-we-committed'],
  ['the day’s limit', facts({ openedToday: 5 }), 'pull-requests-left-today'],
  ['a token without power', facts(powers({ workflowFiles: 'No.' })), 'token-may-push'],
  ['a setting', facts(powers({ pullRequests: 'No.' })), 'pull-requests-allowed'],
  ['a ruleset', facts({ barred: new Map([['auto-heal/ci-v1-test', 'No.']]) }), 'branch-allowed'],
  ['a refusal', facts({ refused: new Map([['auto-heal/ci-v1-test', 'No.']]) }), 'not-refused']
])('is vetoed by %s', (_name, all, veto) => {
  expect(vetoes(all)).toEqual([veto])
  expect(checkFixes(all).actions).toEqual([])
})

function botStreak(): Case {
  const commit = (sha: string) => ({ sha, message: 'x', author: 'renovate[bot]' })
  const recentRuns = ['a', 'b', 'c', 'd'].map((digit, index) => {
    const sha = digit.repeat(40)
    return aRun({ id: 100 - index, headSha: sha, headCommit: commit(sha) })
  })
  return facts({}, {}, { circumstances: around({ recentRuns, fixing: aFixing() }) })
}

function inRun(change: Parameters<typeof aRun>[0]): Case {
  return facts({}, {}, { incident: anIncident({ run: aRun(change) }) })
}

describe('is not vetoed by', () => {
  test.each<[string, Case]>([
    ['a pull request that was merged', facts(pulls({ state: 'merged' }))],
    ['another change that was declined', facts(pulls({ state: 'closed' }), { diff: '+other' })],
    ['the day’s limit where one is open', facts({ openedToday: 9, ...pulls() })],
    [
      'the lack of power over workflow files, for another file',
      facts(powers({ workflowFiles: 'No.' }), { path: 'run.sh' })
    ]
  ])('%s', (_name, all) => {
    expect(vetoes(all)).toEqual([])
    expect(checkFixes(all).actions).toHaveLength(1)
  })

  test('its disposition where the config allows the fixer: a draft', () => {
    const [action] = checkFixes(facts(modes('pull-request'), { disposition: 'review' })).actions
    expect(action).toMatchObject({ draft: true })
  })
})

test('how fixes of its kind have done here is told with one that is for review', () => {
  const distrusted = new Map([['raise-timeout', 'of its fixes here 0 of 3 held']])
  const { checks } = checkFixes(facts({ distrusted }, { disposition: 'review' }))
  expect(checks.find(({ id }) => id === 'fixer-allowed')!.reason).toMatch(
    /^A fix of raise-timeout, of its fixes here 0 of 3 held, needs a person's eye/
  )
})

test('several fixes together keep to the limit of the day', () => {
  const fixes = ['v1-a', 'v1-b', 'v1-c'].map((key) => aFix({ fingerprints: [key] }))
  const all = facts({ openedToday: 3 }, {}, { proposals: { fixes, abstained: [] } })
  expect(checkFixes(all).actions).toHaveLength(2)
})

test('abstentions are told with their reasons', () => {
  const proposals = { fixes: [], abstained: [{ fixer: 'raise-timeout', reason: 'No limit.' }] }
  const { actions, checks } = checkFixes(facts({}, {}, { proposals }))
  expect(actions).toEqual([])
  expect(checks.find(({ id }) => id === 'fix-proposed')).toMatchObject({
    holds: false,
    reason: 'raise-timeout: No limit.'
  })
})

describe('people are offered', () => {
  test('the pull request that is open with this very change', () => {
    expect(offersOf(facts(pulls()))).toMatchObject([{ pull: { number: 50 }, against: null }])
  })
  test('what stands against a pull request', () => {
    expect(offersOf(facts(powers({ workflowFiles: 'No.' })))).toMatchObject([{ against: 'No.' }])
  })
  test('nothing of a change they have declined, or that a protected file forbids', () => {
    expect(offersOf(facts(pulls({ state: 'closed' })))).toEqual([])
    expect(offersOf(facts({}, { path: 'x.lock.yml' }))).toEqual([])
  })
})

describe('a branch', () => {
  test.each([
    ['.github/workflows/ci.yml', 'auto-heal/ci-v1-a'],
    ['.github/workflows/Build & Test.yaml', 'auto-heal/build-test-v1-a'],
    ['.github/workflows/$(rm -rf).yml', 'auto-heal/rm-rf-v1-a'],
    ['.github/workflows/日本.yml', 'auto-heal/workflow-v1-a']
  ])('of %s is %s', (path, branch) => expect(fixBranch(path, 'v1-a')).toBe(branch))
})

test('the same change elsewhere in the file is the same change', () => {
  const key = (diff: string) => changeKey(aFix({ diff }))
  expect(key('@@ -1,3 +1,3 @@\n-a\n+b\n')).toBe(key('@@ -5,3 +5,3 @@\n-a\n+b\n'))
  expect(key('@@ -1 +1 @@\n-a\n+b\n')).not.toBe(key('@@ -1 +1 @@\n-a\n+c\n'))
})
