import { describe, expect, test } from '@jest/globals'
import { judgeFix, pairsOf } from '../../../src/engine/verify/judge-fix.js'
import type { JobDiagnosis } from '../../../src/engine/types/diagnosis.js'
import type { Conclusion, Job } from '../../../src/engine/types/workflow-run.js'
import { aPullMarker } from '../../support/a-fix.js'
import { aDiagnosis, aJob, aJobDiagnosis } from '../../support/builders.js'

type States = Record<string, Conclusion>

const jobsOf = (states: States): Job[] =>
  Object.entries(states).map(([name, conclusion], index) =>
    aJob({ id: index + 1, name, conclusion })
  )
const saying = (fingerprint: string): JobDiagnosis =>
  aJobDiagnosis({}, { primary: aDiagnosis({ fingerprint }) })

const judge = (
  before: States,
  after: States,
  diagnoses: JobDiagnosis[] = [],
  failed = ['build']
) => {
  const over = Object.values(after).some((each) => each === 'failure') ? 'failure' : 'success'
  const known = aPullMarker()
  const marker = { ...known, failed: { ...known.failed, jobs: failed } }
  const jobs = { before: jobsOf(before), after: jobsOf(after) }
  return judgeFix({ marker, ...jobs, conclusion: over, diagnoses }).kind
}

describe('a fix', () => {
  test('has healed where the job that failed is green and no other got worse', () => {
    expect(judge({ build: 'failure' }, { build: 'success' })).toBe('healed')
    expect(
      judge({ build: 'failure', test: 'skipped' }, { build: 'success', test: 'success' })
    ).toBe('healed')
  })

  test('has healed although another job fails as it did before', () =>
    expect(
      judge({ build: 'failure', lint: 'failure' }, { build: 'success', lint: 'failure' }, [
        saying('v1-lint')
      ])
    ).toBe('healed'))

  test('has not healed where the same failure stands, in whatever job', () =>
    expect(judge({ build: 'failure' }, { build: 'failure' }, [saying('v1-test')])).toBe(
      'not-healed'
    ))

  test('has not healed where a job that was green fails', () =>
    expect(
      judge({ build: 'failure', lint: 'success' }, { build: 'success', lint: 'failure' })
    ).toBe('not-healed'))

  test('has changed something where the job fails otherwise', () =>
    expect(judge({ build: 'failure' }, { build: 'failure' }, [saying('v1-other')])).toBe('changed'))

  test('has changed something where a job fails that could not run before', () =>
    expect(
      judge({ build: 'failure', test: 'skipped' }, { build: 'success', test: 'failure' })
    ).toBe('changed'))

  test('is undecided where the job did not run', () => {
    expect(judge({ build: 'failure' }, { build: 'skipped' })).toBe('undecided')
    expect(judge({ build: 'failure' }, { other: 'success' })).toBe('undecided')
    expect(judge({ build: 'failure' }, { build: 'cancelled' })).toBe('undecided')
  })

  test('is judged by the siblings of a leg that has another name now', () => {
    const legs = { 'build (old)': 'failure', 'build (new)': 'success' } as const
    expect(judge(legs, { 'build (new)': 'success' }, [], ['build (old)'])).toBe('healed')
  })

  test('of a run that GitHub did not start has healed where jobs run and are green', () => {
    expect(judge({}, { build: 'success' }, [], [])).toBe('healed')
    expect(judge({}, { build: 'failure' }, [saying('v1-x')], [])).toBe('changed')
    expect(judge({}, {}, [], [])).toBe('undecided')
  })
})

test('jobs stand side by side by their names', () =>
  expect(
    pairsOf(jobsOf({ a: 'failure', b: 'skipped' }), jobsOf({ a: 'success', c: 'success' }))
  ).toEqual([
    { name: 'a', before: 'failure', after: 'success' },
    { name: 'b', before: 'skipped', after: null },
    { name: 'c', before: null, after: 'success' }
  ]))
