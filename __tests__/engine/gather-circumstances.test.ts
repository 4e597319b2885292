import { describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import { gatherCircumstances } from '../../src/engine/gather-circumstances.js'
import type { Tools } from '../../src/engine/tools.js'
import type { Case } from '../../src/engine/types/case.js'
import { aCase } from '../support/a-case.js'
import { aJobDiagnosis, anIncident, aPolicy, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

/** What is asked of GitHub, in alphabetical order. */
async function asked(change: Partial<Case>, pullRequest: number | null = null, fails = '') {
  const hub = new MemoryGitHub()
  hub.pullRequest = pullRequest
  const names: string[] = []
  const watch = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        names.push(String(name))
        const refused = () => Promise.reject(new GitHubError(`No ${fails}.`, 403, null))
        return name === fails ? refused : (Reflect.get(target, name) as unknown)
      }
    })
  const tools: Tools = hub.tools()
  const watched = {
    ...tools,
    runs: watch(tools.runs),
    issues: watch(tools.issues),
    comments: watch(tools.comments)
  }
  const circumstances = await gatherCircumstances(aCase(change), watched)
  return { names: names.sort(), circumstances }
}

const onPull = { incident: anIncident({ run: aRun({ event: 'pull_request' }) }) }
const ofShape = (shape: 'cancelled' | 'action_required' | 'not_failed') => ({
  incident: anIncident({ shape })
})

describe('what is asked', () => {
  test.each<[string, string[], Partial<Case>, number | null]>([
    ['a transient failure', ['branchHead', 'list', 'recentRuns'], {}, null],
    [
      'a persistent failure, which no branch makes better',
      ['list', 'recentRuns'],
      { diagnoses: [aJobDiagnosis()] },
      null
    ],
    ['issues off', ['branchHead', 'recentRuns'], { policy: aPolicy({ issue: false }) }, null],
    ['re-runs off', ['list', 'recentRuns'], { policy: aPolicy({ rerun: false }) }, null],
    ['a pull request', ['branchHead', 'pullRequestOf', 'recentRuns'], onPull, 3],
    [
      'a pull request that is closed',
      ['branchHead', 'list', 'pullRequestOf', 'recentRuns'],
      onPull,
      null
    ],
    [
      'a pull request with comments off',
      ['branchHead', 'list', 'pullRequestOf', 'recentRuns'],
      { ...onPull, policy: aPolicy({ pullRequestComment: false }) },
      3
    ],
    ['a cancelled run', [], ofShape('cancelled'), null],
    ['a run that waits', [], ofShape('action_required'), null],
    ['a green run', [], ofShape('not_failed'), null],
    ['a fork', [], { incident: anIncident({ run: aRun({ headRepository: 'x/app' }) }) }, null]
  ])('of %s', async (_name, expected, change, pullRequest) =>
    expect((await asked(change, pullRequest)).names).toEqual(expected)
  )
})

test.each([
  ['recentRuns', { recentRuns: null }],
  ['branchHead', { branchHead: undefined }],
  ['list', { issues: null }]
])('where %s fails it is a gap, and the rest is kept', async (fails, expected) => {
  const { circumstances } = await asked({}, null, fails)
  expect(circumstances).toMatchObject({ ...expected, gaps: [`No ${fails}.`] })
})

test('a pull request that can not be read is a gap, and the issue is looked for instead', async () => {
  const { names, circumstances } = await asked(onPull, 3, 'pullRequestOf')
  expect(circumstances).toMatchObject({ pullRequest: null, gaps: ['No pullRequestOf.'] })
  expect(names).toContain('list')
})
