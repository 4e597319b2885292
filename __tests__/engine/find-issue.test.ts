import { describe, expect, test } from '@jest/globals'
import { isReopenable, issueOf, undismissed } from '../../src/engine/find-issue.js'
import type { TrackedIssue } from '../../src/engine/types/tracked-issue.js'
import { aCase, around } from '../support/a-case.js'
import { aJobDiagnosis, aMarker, anIncident, anIssue, aRun } from '../support/builders.js'

const closed = (number: number, closedAt: string, change: Partial<TrackedIssue> = {}) =>
  anIssue({ number, closedAt, state: 'closed', stateReason: 'completed', ...change })
const among = (
  issues: TrackedIssue[] | null,
  change: Partial<Parameters<typeof issueOf>[0]> = {}
) => {
  const circumstances = around({ issues })
  return issueOf({ ...aCase({ diagnoses: [aJobDiagnosis()], circumstances }), ...change })?.number
}

describe('the issue of a failure', () => {
  test.each<[string, number | undefined, TrackedIssue[]]>([
    ['the open one', 5, [closed(9, '2026-03-01T00:00:00Z'), anIssue({ number: 5 })]],
    ['of open twins the first', 5, [anIssue({ number: 8 }), anIssue({ number: 5 })]],
    [
      'of closed ones the last that was closed',
      4,
      [closed(7, '2026-02-01T00:00:00Z'), closed(4, '2026-02-02T00:00:00Z')]
    ],
    ['no duplicate', undefined, [closed(7, '2026-02-01T00:00:00Z', { stateReason: 'duplicate' })]],
    ['none of another cause', undefined, [anIssue({ marker: aMarker({ fingerprint: 'v1-x' }) })]],
    ['none of another workflow', undefined, [anIssue({ marker: aMarker({ workflowPath: 'x' }) })]],
    ['none of another branch', undefined, [anIssue({ marker: aMarker({ branch: 'x' }) })]],
    ['none of a run without a branch', undefined, [anIssue({ marker: aMarker({ branch: null }) })]],
    ['none that a person ignores', undefined, [anIssue({ labels: ['auto-heal:ignore'] })]]
  ])('is %s', (_name, number, issues) => expect(among(issues)).toBe(number))

  test('is none where issues were not read', () => expect(among(null)).toBeUndefined())

  test('of a run without a branch is one without a branch', () => {
    const incident = anIncident({ run: aRun({ headBranch: null }) })
    expect(among([anIssue({ marker: aMarker({ branch: null }) })], { incident })).toBe(5)
  })

  test('is not that of a gate, which failed with the rest', () => {
    const gate = aJobDiagnosis({}, { aggregator: true })
    const diagnoses = [aJobDiagnosis({ fingerprint: 'v1-own' }), gate]
    expect(among([anIssue()], { diagnoses })).toBeUndefined()
  })
})

test('a cause is dismissed by its own last issue, not by an older one', () => {
  const of = (issues: TrackedIssue[]) =>
    undismissed(aCase({ diagnoses: [aJobDiagnosis()], circumstances: around({ issues }) })).length
  const refused = closed(4, '2026-02-01T00:00:00Z', { stateReason: 'not_planned' })
  expect(of([refused])).toBe(0)
  expect(of([refused, closed(6, '2026-02-02T00:00:00Z')])).toBe(1)
  expect(of([refused, anIssue({ number: 3 })])).toBe(1)
})

test('an issue is reopened within fourteen days', () => {
  const now = new Date('2026-03-15T12:00:00Z')
  expect(isReopenable(closed(1, '2026-03-01T12:00:01Z'), now)).toBe(true)
  expect(isReopenable(closed(1, '2026-03-01T12:00:00Z'), now)).toBe(false)
  expect(isReopenable(anIssue({ closedAt: null }), now)).toBe(false)
})
