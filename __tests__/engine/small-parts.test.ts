import { describe, expect, test } from '@jest/globals'
import { isAggregator } from '../../src/engine/aggregators.js'
import { fingerprint } from '../../src/engine/fingerprint.js'
import { leadJob } from '../../src/engine/root-causes.js'
import { sinceGreen } from '../../src/engine/since-green.js'
import { aJob, aJobDiagnosis, aRun } from '../support/builders.js'

describe('isAggregator', () => {
  const test1 = aJob({ id: 2, name: 'test', completedAt: '2026-03-01T12:04:00Z' })
  const gate = aJob({ name: 'Tests pass', startedAt: '2026-03-01T12:04:05Z' })

  test.each(['Tests pass', 'ci-ok', 'CI result', 'all checks', 'Build status', 'alls-green'])(
    '%s is a gate',
    (name) => expect(isAggregator({ ...gate, name }, [test1], false)).toBe(true)
  )

  test('a gate beside a gate is one all the same', () => {
    const twin = aJob({ ...gate, id: 3, name: 'alls-green', completedAt: '2026-03-01T12:05:00Z' })
    expect(isAggregator(gate, [test1, twin], false)).toBe(true)
    expect(isAggregator(gate, [twin], false)).toBe(false)
  })

  test('a gate may start in the second in which the work ended', () =>
    expect(isAggregator({ ...gate, startedAt: test1.completedAt }, [test1], false)).toBe(true))

  test.each([
    ['it is named like work', { ...gate, name: 'deploy' }, [test1], false],
    ['it shows a cause of its own', gate, [test1], true],
    ['it failed alone', gate, [], false],
    [
      'it started before the others ended',
      { ...gate, startedAt: '2026-03-01T12:01:00Z' },
      [test1],
      false
    ]
  ])('it is none where %s', (_name, job, others, hasOwnCause) =>
    expect(isAggregator(job, others, hasOwnCause)).toBe(false)
  )
})

describe('fingerprint', () => {
  const parts = { workflowPath: 'ci.yml', jobName: 'test (20, linux)', ruleId: 'r', signature: 's' }

  test('is the same for all legs of a matrix', () =>
    expect(fingerprint({ ...parts, jobName: 'test (22, windows)' })).toBe(fingerprint(parts)))

  test.each(['workflowPath', 'jobName', 'ruleId', 'signature'] as const)('differs by %s', (part) =>
    expect(fingerprint({ ...parts, [part]: 'other' })).not.toBe(fingerprint(parts))
  )

  test('carries its version', () => expect(fingerprint(parts)).toMatch(/^v1-[0-9a-f]{16}$/))
})

test('the lead is a known cause before an unknown one, and the gravest of those', () => {
  const unknown = aJobDiagnosis({ category: 'unknown', severity: 'CRITICAL' })
  const low = aJobDiagnosis({ severity: 'LOW' })
  const high = aJobDiagnosis({ severity: 'HIGH' })
  expect(leadJob([unknown, low, high])).toBe(high)
})

describe('sinceGreen', () => {
  const at = (minute: number, change = {}) =>
    aRun({
      id: minute,
      createdAt: `2026-03-01T11:${String(minute).padStart(2, '0')}:00Z`,
      ...change
    })
  const commit = (sha: string) => ({ sha, message: sha, author: 'Mona' })
  const green = at(1, { conclusion: 'success', headSha: 'green' })
  const red = at(2, { headCommit: commit('one') })
  const now = at(3, { headCommit: commit('two'), headSha: 'red' })

  test('names the green run, the commits pushed since, and their comparison', () => {
    const since = sinceGreen(now, [now, red, green])
    expect(since.green).toBe(green)
    expect(since.commits.map(({ sha }) => sha)).toEqual(['one', 'two'])
    expect(since.compareUrl).toBe('https://github.test/octo/app/compare/green...red')
  })

  test('tells each commit once, fifteen at most, the newest last', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      at(40 - index, { conclusion: 'failure', headCommit: commit(`c${39 - index}`) })
    )
    const last = at(50, { headCommit: commit('c39') })
    const shas = sinceGreen(last, [last, ...many, green]).commits.map(({ sha }) => sha)
    expect(shas).toHaveLength(15)
    expect([shas[0], shas.at(-1)]).toEqual(['c25', 'c39'])
  })

  test('takes commits in the order of their runs', () => {
    const second = at(3, { conclusion: 'failure', headCommit: commit('two') })
    const third = at(4, { headCommit: commit('three') })
    const { commits } = sinceGreen(third, [third, second, red, green])
    expect(commits.map(({ sha }) => sha)).toEqual(['one', 'two', 'three'])
  })

  test('says nothing of a comparison where no green run is known', () =>
    expect(sinceGreen(now, null)).toMatchObject({ green: null, compareUrl: null }))
})
