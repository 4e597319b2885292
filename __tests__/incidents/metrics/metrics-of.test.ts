import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { HistoryEvent } from '../../../src/engine/types/history.js'
import { defaultLifeRules, livesOf } from '../../../src/incidents/life/lives-of.js'
import { metricsOf } from '../../../src/incidents/metrics/metrics-of.js'
import { openMetrics } from '../../../src/incidents/metrics/openmetrics.js'
import { spreadOf } from '../../../src/incidents/metrics/spread.js'
import { anEvent } from '../../support/an-event.js'

const until = new Date('2026-03-10T00:00:00Z')
const since = new Date('2026-03-01T00:00:00Z')
const runOf = (id: number, endedAt: string) => ({
  id,
  attempt: 1,
  url: `https://github.test/octo/app/actions/runs/${id}`,
  sha: `sha${id}`,
  startedAt: new Date(Date.parse(endedAt) - 5 * 60_000).toISOString(),
  endedAt
})

/** A network failure that was re-run, and a test that a person mended two hours later. */
const events: HistoryEvent[] = [
  anEvent({
    key: 'failed/1/1',
    at: '2026-03-02T10:01:00.000Z',
    run: runOf(1, '2026-03-02T10:00:00.000Z'),
    rules: ['reset'],
    fingerprints: ['net'],
    plan: planOf('net', 'reset', 'network_error')
  }),
  anEvent({
    kind: 'rerun',
    key: 'rerun/1/1',
    at: '2026-03-02T10:02:00.000Z',
    run: runOf(1, '2026-03-02T10:00:00.000Z'),
    rules: ['reset'],
    fingerprints: ['net']
  }),
  anEvent({
    kind: 'rescued',
    key: 'rescued/1/2',
    at: '2026-03-02T10:21:00.000Z',
    run: runOf(1, '2026-03-02T10:20:00.000Z'),
    rules: ['reset'],
    fingerprints: ['net']
  }),
  anEvent({
    key: 'failed/2/1',
    at: '2026-03-03T10:03:00.000Z',
    run: runOf(2, '2026-03-03T10:00:00.000Z'),
    issue: 4,
    plan: planOf('v1-test', 'test-failed', 'test_failure')
  }),
  anEvent({
    kind: 'resolved',
    key: 'resolved/4/3/1',
    at: '2026-03-03T12:01:00.000Z',
    run: runOf(3, '2026-03-03T12:00:00.000Z'),
    issue: 4,
    fingerprints: [],
    rules: []
  })
]

function planOf(fingerprint: string, rule: string, category: string) {
  const job = {
    job: 'build',
    confidence: 'high',
    summary: 'It failed.',
    evidence: 'x',
    aggregator: false
  }
  const diagnoses = [{ ...job, rule, category, transient: null, fingerprint }]
  return { conclusion: 'failure', event: 'push', diagnoses, actions: [], checks: [] }
}

const metrics = metricsOf(livesOf(events, { now: until, ...defaultLifeRules }), events, {
  since,
  until
})

test('what is measured is what happened', () => {
  expect(metrics).toMatchObject({
    incidents: { total: 2, open: 0, byOutcome: { 'healed-by-rerun': 1, 'fixed-by-person': 1 } },
    timeToRecover: {
      overall: { count: 2, mean: (1200 + 7200) / 2, median: (1200 + 7200) / 2, p90: 7200 },
      byCategory: { network_error: { mean: 1200 }, test_failure: { mean: 7200 } }
    },
    timeToDetect: { count: 2, mean: 120 },
    rescues: { reset: { part: 1, of: 1, share: 1 } },
    unknown: { part: 0, of: 2 },
    byPeople: { part: 1, of: 2 },
    minutesWasted: 5,
    minutesSaved: 10
  })
  expect(metrics.causes.map(({ id }) => id)).toEqual(['network-time-out', 'test-regression'])
  expect(metrics.flaky).toEqual([
    { workflow: '.github/workflows/ci.yml', job: 'build', summary: 'It failed.', times: 1 }
  ])
})

test('nothing is measured of nothing', () => {
  const none = metricsOf([], [], { since, until })
  expect(none.timeToRecover.overall).toEqual({ count: 0, mean: null, median: null, p90: null })
  expect(none.unknown.share).toBeNull()
  expect(none.minutesWasted).toBeNull()
  expect(openMetrics(none)).toMatch(/auto_heal_incidents_open 0\n[^]*# EOF\n$/)
})

test('a median lies in the middle, and the 90th percentile above nine tenths', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (seconds) => {
      const { median, p90, mean } = spreadOf(seconds)
      const below = (limit: number | null) => seconds.filter((each) => each <= limit!).length
      expect(below(median)).toBeGreaterThanOrEqual(Math.floor(seconds.length / 2))
      expect(below(p90)).toBeGreaterThanOrEqual(seconds.length * 0.9)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...seconds))
      expect(mean).toBeLessThanOrEqual(Math.max(...seconds))
    })
  )
})

test('OpenMetrics holds hostile names in its labels', () => {
  const hostile = 'a"} 1\n# EOF\n\\x\ud800'
  const text = openMetrics({ ...metrics, rescues: { [hostile]: { part: 1, of: 2, share: 0.5 } } })
  expect(text.split('\n').filter((line) => line === '# EOF')).toHaveLength(1)
  expect(text).toContain('auto_heal_rerun_rescue_ratio{rule="a\\"} 1\\n# EOF\\n\\\\x "} 0.5\n')
})
