import { describe, expect, test } from '@jest/globals'
import type { HistoryEvent, HistoryKind } from '../../src/engine/types/history.js'
import { trustOf, wilsonLower } from '../../src/incidents/trust.js'
import { anEvent } from '../support/an-event.js'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString()

/** Each run's turns in their order: `not-rescued` for the first, `rescued` for the second. */
function runsOf(...runs: HistoryKind[][]): HistoryEvent[] {
  return runs.flatMap((kinds, id) =>
    kinds.map((kind, index) => {
      const run = { id, attempt: index + 2, url: '' }
      return anEvent({ kind, run, rules: ['dns-failed'], at: at(id * 10 + index) })
    })
  )
}

function pullsOf(...pulls: HistoryKind[][]): HistoryEvent[] {
  return pulls.flatMap((kinds, index) =>
    kinds.map((kind, turn) =>
      anEvent({ kind, pull: index + 1, fixer: 'pin-image', at: at(index * 10 + turn) })
    )
  )
}

const rule = (events: HistoryEvent[]) => trustOf(events).rules.get('dns-failed')
const fixer = (events: HistoryEvent[]) => trustOf(events).fixers.get('pin-image')

describe('a rule that is called transient', () => {
  test('is trusted before anything was seen, and after two bad runs', () => {
    expect(rule([])).toBeUndefined()
    expect(rule(runsOf(['not-rescued'], ['not-rescued']))).toMatchObject({
      ...{ held: 0, failed: 2, mean: 0.5, trusted: true }
    })
  })

  test('is not after three', () => {
    const record = rule(runsOf(['not-rescued'], ['not-rescued'], ['not-rescued']))
    expect(record).toMatchObject({ held: 0, failed: 3, lowerBound: 0, trusted: false })
    expect(record!.mean).toBeCloseTo(3 / 7)
  })

  test('has one trial a run, whose rescue is the last word', () => {
    const record = rule(runsOf(['not-rescued', 'rescued'], ['rescued', 'not-rescued']))
    expect(record).toMatchObject({ held: 2, failed: 0 })
  })

  test('has none by a run that failed for another reason in the end', () => {
    expect(rule([anEvent({ kind: 'not-rescued', rules: [] })])).toBeUndefined()
  })
})

describe('a fixer', () => {
  test('has held where a run verified it, and where nothing came back after the merge', () => {
    expect(fixer(pullsOf(['proposed', 'verified'], ['verified', 'merged', 'held']))).toMatchObject({
      ...{ held: 2, failed: 0, trusted: true }
    })
  })

  test('has failed by what speaks against it later', () => {
    const record = fixer(
      pullsOf(['verified', 'merged', 'reverted'], ['not-healed'], ['verified', 'rejected'])
    )
    expect(record).toMatchObject({ held: 0, failed: 3, trusted: false })
  })

  test('is not judged by a failure that came and went without it, nor while it is open', () => {
    expect(
      fixer(pullsOf(['proposed'], ['verified', 'flaky'], ['superseded'], ['changed']))
    ).toBeUndefined()
  })

  test('is judged by the order of time, whatever the order of the file', () => {
    expect(fixer(pullsOf(['not-healed', 'verified']).reverse())).toMatchObject({ held: 1 })
  })
})

describe("Wilson's lower bound", () => {
  // By hand from the published formula, z = 1.96.
  test.each([
    [0, 0, 0],
    [0, 5, 0],
    [1, 1, 0.2065],
    [8, 10, 0.4902],
    [90, 100, 0.8256]
  ])('of %d of %d is %d', (held, tried, bound) => {
    expect(wilsonLower(held, tried)).toBeCloseTo(bound, 3)
  })
})
