import { describe, expect, test } from '@jest/globals'
import type { HistoryEvent, RecordedRun } from '../../../src/engine/types/history.js'
import { defaultLifeRules, livesOf } from '../../../src/incidents/life/lives-of.js'
import { anEvent } from '../../support/an-event.js'

const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 2, day, hour)).toISOString()
const run = (id: number, sha: string, endedAt: string): RecordedRun => ({
  id,
  attempt: 1,
  url: `https://github.test/octo/app/actions/runs/${id}`,
  sha,
  startedAt: new Date(Date.parse(endedAt) - 600_000).toISOString(),
  endedAt
})
let keys = 0
const event = (kind: HistoryEvent['kind'], day: number, more: Partial<HistoryEvent> = {}) =>
  anEvent({ kind, key: `${kind}/${(keys += 1)}`, at: at(day), ...more })
const lives = (events: HistoryEvent[], now = at(10)) =>
  livesOf(events, { now: new Date(now), ...defaultLifeRules })

describe('an incident ends', () => {
  test('by a re-run, and is flaky where that saved it before', () => {
    const first = [event('failed', 1), event('rerun', 1), event('rescued', 2)]
    expect(lives(first)).toMatchObject([
      { outcome: 'healed-by-rerun', attempts: 1, occurrences: 1, endedAt: at(2) }
    ])
    const passed = event('flaky', 2, { pull: 7 })
    expect(lives([event('failed', 1), passed, event('resolved', 3)])).toMatchObject([
      { outcome: 'flaky' }
    ])
  })

  test('by a fix that was merged before it was gone', () => {
    const fixed = [
      event('failed', 1, { issue: 4 }),
      event('proposed', 1, { pull: 5, issue: 4 }),
      event('merged', 2, { pull: 5 }),
      event('resolved', 3, { issue: 4, fingerprints: [] })
    ]
    expect(lives(fixed)).toMatchObject([
      { outcome: 'healed-by-fix', pulls: [5], issue: 4, attempts: 1 }
    ])
  })

  test.each([
    ['a later commit', 'b', 'fixed-by-person'],
    ['the same commit', 'a', 'auto-resolved']
  ])('without the tool on %s', (_, sha, outcome) => {
    const gone = [
      event('failed', 1, { issue: 4, run: run(1, 'a', at(1, 11)) }),
      event('resolved', 3, { issue: 4, fingerprints: [], run: run(2, sha, at(3, 11)) })
    ]
    expect(lives(gone)).toMatchObject([
      { outcome, secondsToDetect: 3600, secondsToResolve: 2 * 24 * 3600 }
    ])
  })

  test('by itself where it was seen seldom and not for long', () => {
    const old = [event('failed', 1), event('failed', 2)]
    expect(lives(old, at(15))).toMatchObject([{ outcome: 'unresolved', endedAt: null }])
    expect(lives(old, at(16))).toMatchObject([
      { outcome: 'stale', endedAt: at(2), secondsToResolve: null }
    ])
    expect(lives([...old, event('failed', 2)], at(16))).toMatchObject([{ outcome: 'unresolved' }])
  })
})

describe('what belongs together', () => {
  test('one fingerprint on one branch of one workflow', () => {
    const events = [
      event('failed', 1),
      event('failed', 2),
      event('failed', 2, { branch: 'topic' }),
      event('failed', 2, { workflow: '.github/workflows/b.yml' }),
      event('failed', 2, { fingerprints: ['v1-other', 'v1-test'] })
    ]
    expect(lives(events).map(({ id, occurrences }) => [id, occurrences])).toEqual([
      ['v1-test@.github/workflows/ci.yml@main#1', 3],
      ['v1-test@.github/workflows/ci.yml@topic#1', 1],
      ['v1-test@.github/workflows/b.yml@main#1', 1],
      ['v1-other@.github/workflows/ci.yml@main#1', 1]
    ])
  })

  test('it goes on where its issue is opened again, and else begins anew', () => {
    const closed = [
      event('failed', 1, { issue: 4 }),
      event('resolved', 2, { issue: 4, fingerprints: [] })
    ]
    expect(lives([...closed, event('failed', 3, { issue: 4 })])).toMatchObject([
      { reopened: 1, outcome: 'unresolved', occurrences: 2 }
    ])
    expect(lives([...closed, event('failed', 3, { issue: 9 })])).toMatchObject([
      { reopened: 0, outcome: 'fixed-by-person' },
      { reopened: 0, outcome: 'unresolved', issue: 9 }
    ])
  })

  test('the order in which the events are told does not matter', () => {
    const events = [event('failed', 1), event('rerun', 2), event('rescued', 3), event('failed', 4)]
    expect(lives([...events].reverse())).toEqual(lives(events))
  })
})
