import { describe, expect, test } from '@jest/globals'
import { decideFollowUp } from '../../../src/engine/watch/decide-follow-up.js'
import { turnOf } from '../../../src/engine/watch/turn-of.js'
import type { FollowUpFacts } from '../../../src/engine/types/follow-up.js'
import { defaultLoopRules } from '../../../src/engine/types/loop.js'
import type {
  KnownPull,
  PullMarker,
  VerificationState
} from '../../../src/engine/types/tracked-pull.js'
import { aPull, aPullMarker } from '../../support/a-fix.js'
import { aJob, aJobDiagnosis, aMarker, anIssue, aRun } from '../../support/builders.js'

const same = [aJobDiagnosis({ fingerprint: 'v1-test' })]
const other = [aJobDiagnosis({ fingerprint: 'v1-other' })]
const green = [aJob({ conclusion: 'success' })]
const red = [aJob({ conclusion: 'failure' })]

const inState = (state: VerificationState): PullMarker => {
  const marker = aPullMarker()
  return { ...marker, verification: { ...marker.verification, state } }
}
const merged = (watch: PullMarker['watch'] = null): KnownPull =>
  aPull({
    state: 'merged',
    mergedAt: '2026-03-01T13:00:00Z',
    marker: { ...inState('verified'), watch }
  })
const facts = (change: Partial<FollowUpFacts>): FollowUpFacts => ({
  ...{ run: aRun(), jobs: red, diagnoses: [], pulls: [], issues: [], loop: defaultLoopRules },
  before: new Map(),
  ...change
})

describe('the control run of a fix', () => {
  const pull = aPull({ marker: inState('control') })
  const again = (change: Partial<FollowUpFacts>) =>
    turnOf(pull, facts({ run: aRun({ attempt: 2 }), ...change }))

  test('confirms it where the failure comes back', () =>
    expect(again({ diagnoses: same })).toBe('failed-again'))
  test('shows a flaky failure where it is green', () =>
    expect(again({ jobs: green })).toBe('flaky'))
  test('says nothing where it fails otherwise', () =>
    expect(again({ diagnoses: other })).toBe('inconclusive'))
  test('is no other run', () =>
    expect(turnOf(pull, facts({ run: aRun({ id: 99 }), jobs: green }))).toBeNull())
})

describe('a later run beside an open pull request', () => {
  const run = aRun({ id: 300, headSha: 'b'.repeat(40), conclusion: 'success' })
  const pull = aPull({ marker: inState('waiting') })

  test('makes it superseded where a newer commit is green', () => {
    expect(turnOf(pull, facts({ run, jobs: green }))).toBe('superseded')
    const old = { ...run, headSha: pull.marker.base }
    expect(turnOf(pull, facts({ run: old, jobs: green }))).toBeNull()
    expect(turnOf(pull, facts({ run: { ...run, headBranch: 'x' }, jobs: green }))).toBeNull()
    expect(turnOf(pull, facts({ run, jobs: [aJob({ conclusion: 'skipped' })] }))).toBeNull()
  })

  test('confirms one whose failure was seen once', () => {
    const once = aPull({ marker: inState('unconfirmed') })
    expect(turnOf(once, facts({ run, diagnoses: same }))).toBe('failed-again')
    expect(turnOf(pull, facts({ run, diagnoses: same }))).toBeNull()
  })
})

describe('after the merge', () => {
  const run = aRun({ id: 300, createdAt: '2026-03-01T13:01:00Z', conclusion: 'success' })
  const watched = (seen: string[]) => merged({ seen, verdict: 'watching', revert: null })

  test('green runs are counted until it has held', () => {
    expect(turnOf(merged(), facts({ run, jobs: green }))).toBe('merged')
    expect(turnOf(watched(['290/1']), facts({ run, jobs: green }))).toBe('merged')
    expect(turnOf(watched(['280/1', '290/1']), facts({ run, jobs: green }))).toBe('held')
    expect(turnOf(watched(['300/1']), facts({ run, jobs: green }))).toBeNull()
    const over = merged({ seen: [], verdict: 'held', revert: null })
    expect(turnOf(over, facts({ run, jobs: green }))).toBeNull()
  })

  test('older runs and other branches are none', () => {
    expect(turnOf(merged(), facts({ run: aRun({ id: 300 }), jobs: green }))).toBeNull()
    expect(turnOf(merged(), facts({ run: { ...run, headBranch: 'x' }, jobs: green }))).toBeNull()
  })

  test('the same failure is back', () =>
    expect(turnOf(watched([]), facts({ run, diagnoses: same }))).toBe('recurred'))

  test('other failures are named with the first run, unless an issue held them before', () => {
    expect(turnOf(merged(), facts({ run, diagnoses: other }))).toBe('others-began')
    const known = [
      anIssue({ marker: aMarker({ fingerprint: 'v1-other' }), createdAt: '2026-02-01T00:00:00Z' })
    ]
    expect(turnOf(merged(), facts({ run, diagnoses: other, issues: known }))).toBeNull()
    expect(turnOf(watched(['290/1']), facts({ run, diagnoses: other }))).toBeNull()
    const inLint = other.map((job) => ({ ...job, jobName: 'lint' }))
    const before = new Map([[50, [...red, aJob({ name: 'lint' })]]])
    expect(turnOf(merged(), facts({ run, diagnoses: inLint, before }))).toBeNull()
    expect(turnOf(merged(), facts({ run, diagnoses: other, before }))).toBe('others-began')
  })

  test('a fix is taken back only where the config says so', () => {
    const pulls = [merged()]
    const kinds = (rollback: 'off' | 'pull-request') =>
      decideFollowUp(
        facts({ run, diagnoses: same, pulls, loop: { ...defaultLoopRules, rollback } })
      ).map(({ action }) => action.kind)
    expect(kinds('off')).toEqual(['note'])
    expect(kinds('pull-request')).toEqual(['revert'])
  })
})

test('a pull request that a person closed is noticed once', () => {
  expect(turnOf(aPull({ state: 'closed', marker: inState('verified') }), facts({}))).toBe(
    'rejected'
  )
  for (const state of ['rejected', 'withdrawn', 'superseded'] as const) {
    expect(turnOf(aPull({ state: 'closed', marker: inState(state) }), facts({}))).toBeNull()
  }
})
