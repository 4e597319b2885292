import { describe, expect, test } from '@jest/globals'
import { runsSeen, type SeenFrom } from '../../../src/incidents/prediction/runs-seen.js'
import { anEvent } from '../../support/an-event.js'
import { aRun } from '../../support/builders.js'

const plan = (conclusion: string) => ({
  ...{ conclusion, event: 'push', actions: [], checks: [] },
  diagnoses: ['test', 'result'].map((job) => ({
    ...{ job, rule: 'test-failed', category: 'test_failure', transient: false },
    ...{ confidence: 'high', fingerprint: 'v1-test', summary: 'A test failed.', evidence: '' },
    ...{ aggregator: job === 'result', step: `Run ${job}` }
  }))
})
const failed = anEvent({ plan: plan('failure') })
const listed = (id: number, conclusion: 'success' | 'failure' | 'cancelled', more = {}) =>
  aRun({ id, conclusion, updatedAt: '2026-03-01T11:00:00Z', headSha: `sha-${id}`, ...more })
const seen = (change: Partial<SeenFrom>) =>
  runsSeen({
    ...{ events: [], listed: null, from: new Date('2026-02-01T00:00:00Z'), filesOf: new Map() },
    ...change
  })

describe('runsSeen', () => {
  test('takes what failed from the history, without jobs that failed only since others did', () => {
    expect(seen({ events: [failed, anEvent({ key: 'x', kind: 'rescued' })] })).toEqual([
      {
        ...{ workflow: '.github/workflows/ci.yml', branch: 'main', at: failed.at },
        ...{ failed: true, explained: true, fingerprints: ['v1-test'] },
        ...{ jobs: ['test'], steps: ['Run test'], files: [] }
      }
    ])
  })

  test('takes green runs from the list, and a failed one without an event as unexplained', () => {
    const runs = seen({
      listed: [listed(1, 'success'), listed(2, 'failure'), listed(3, 'cancelled')],
      filesOf: new Map([['sha-1', ['a.ts']]])
    })
    expect(runs.map(({ failed, explained, files }) => ({ failed, explained, files }))).toEqual([
      { failed: false, explained: true, files: ['a.ts'] },
      { failed: true, explained: false, files: [] }
    ])
  })

  test('a run that a re-run rescued has failed, once, at the time of the list', () => {
    const again = anEvent({ key: 'failed/100/2', run: { ...failed.run!, attempt: 2 } })
    const runs = seen({ events: [failed, again], listed: [listed(100, 'success')] })
    expect(runs).toEqual([
      expect.objectContaining({ failed: true, explained: true, at: '2026-03-01T11:00:00Z' })
    ])
  })

  test('leaves out cancelled runs, trials of fixes, and what is older than asked', () => {
    const events = [
      anEvent({ key: '1', plan: plan('cancelled'), run: { ...failed.run!, id: 1 } }),
      anEvent({ key: '2', branch: 'auto-heal/ci-v1', run: { ...failed.run!, id: 2 } }),
      anEvent({ key: '3', at: '2026-01-31T00:00:00.000Z', run: { ...failed.run!, id: 3 } })
    ]
    expect(seen({ events })).toEqual([])
  })
})
