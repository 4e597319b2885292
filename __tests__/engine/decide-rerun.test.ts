import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/engine/decide.js'
import type { Case } from '../../src/engine/types/case.js'
import type { MissingEvidence } from '../../src/engine/types/incident.js'
import { aCase, around, kinds, vetoes } from '../support/a-case.js'
import { aJob, aJobDiagnosis, anIncident, aPolicy, aRun, transient } from '../support/builders.js'

const newer = { id: 101, createdAt: '2026-03-01T12:06:00Z' }

describe('a re-run', () => {
  test('is planned where every root cause is transient, and then nobody is told', () => {
    expect(kinds(aCase())).toEqual(['rerun'])
  })

  test('waits longer before each further attempt', () => {
    const delays = [1, 2].map((attempt) => {
      const run = aRun({ attempt })
      const facts = aCase({
        incident: anIncident({ run }),
        circumstances: around({ recentRuns: [run] })
      })
      return decide(facts).actions.map((action) => action.kind === 'rerun' && action.delaySeconds)
    })
    expect(delays).toEqual([[15], [30]])
  })

  const fork = aRun({ headRepository: 'stranger/app' })
  const cases: [string, string, Partial<Case>][] = [
    [
      'one real failure beside a transient one',
      'causes-transient',
      { diagnoses: [aJobDiagnosis(transient), aJobDiagnosis()] }
    ],
    [
      'an ambiguous cause',
      'causes-transient',
      { diagnoses: [aJobDiagnosis({ ...transient, transient: null })] }
    ],
    ['no failed job', 'causes-transient', { diagnoses: [] }],
    ['re-runs switched off', 'rerun-enabled', { policy: aPolicy({ rerun: false }) }],
    ['a fork', 'own-repository', { incident: anIncident({ run: fork }) }],
    [
      'a deleted fork',
      'own-repository',
      { incident: anIncident({ run: aRun({ headRepository: null }) }) }
    ],
    [
      'a run that goes on',
      'run-completed',
      { incident: anIncident({ run: aRun({ status: 'in_progress' }) }) }
    ],
    [
      'our own workflow',
      'not-own-workflow',
      { incident: anIncident({ run: aRun({ path: '.github/workflows/auto-heal.yml' }) }) }
    ],
    [
      'our own branch',
      'not-own-branch',
      { incident: anIncident({ run: aRun({ headBranch: 'auto-heal/v1-abc' }) }) }
    ],
    [
      'the fifty re-runs of GitHub',
      'attempts-left',
      { incident: anIncident({ run: aRun({ attempt: 51 }) }), policy: aPolicy({ maxReruns: 99 }) }
    ],
    ['the last attempt', 'attempts-left', { incident: anIncident({ run: aRun({ attempt: 3 }) }) }],
    [
      'a branch that moved on',
      'branch-not-moved',
      { circumstances: around({ branchHead: 'b'.repeat(40) }) }
    ],
    ['a branch that is gone', 'branch-not-moved', { circumstances: around({ branchHead: null }) }],
    [
      'a newer run',
      'no-newer-run',
      { circumstances: around({ recentRuns: [aRun(newer), aRun()] }) }
    ],
    ['runs that can not be read', 'no-newer-run', { circumstances: around({ recentRuns: null }) }],
    [
      'a later attempt',
      'latest-attempt',
      { circumstances: around({ recentRuns: [aRun({ attempt: 2 })] }) }
    ],
    [
      'a run of 30 days',
      'young-enough',
      { circumstances: around({ now: new Date('2026-03-31T12:00:00Z') }) }
    ],
    [
      'a spent budget of the day',
      'reruns-left-today',
      {
        circumstances: around({
          recentRuns: [aRun(), aRun({ id: 90, attempt: 11, createdAt: '2026-03-01T10:00:00Z' })]
        })
      }
    ]
  ]
  const cancelledSibling = aJob({ id: 2, conclusion: 'cancelled' })
  const gap = (change: Partial<MissingEvidence>): Partial<Case> => ({
    incident: anIncident({
      missing: [{ what: 'log', cause: 'refused', jobId: 1, reason: 'It is gone.', ...change }]
    })
  })
  cases.push(
    [
      'a cause in a later step than the first that failed',
      'causes-in-first-failed-step',
      { diagnoses: [aJobDiagnosis(transient, { failedStep: { number: 2, name: 'Test' } })] }
    ],
    [
      'a failed job that nobody looked into',
      'all-failed-jobs-judged',
      { incident: anIncident({ jobs: [aJob(), aJob({ id: 2 })] }) }
    ],
    [
      'a job out of time that nobody looked into',
      'all-failed-jobs-judged',
      { incident: anIncident({ jobs: [aJob(), aJob({ id: 2, conclusion: 'timed_out' })] }) }
    ],
    ['a log that the token may not read', 'logs-read', gap({})],
    ['a log that has expired', 'logs-read', gap({ cause: 'expired' })],
    ['a log that we left out', 'logs-read', gap({ cause: 'limit' })],
    [
      'a failed step without its log',
      'logs-read',
      gap({ what: 'part_of_log', cause: 'unreadable' })
    ],
    [
      'a person who cancelled the run after a job had failed',
      'not-cancelled',
      {
        incident: anIncident({
          run: aRun({ conclusion: 'cancelled' }),
          jobs: [aJob(), cancelledSibling]
        })
      }
    ],
    [
      'a newer run of the same second',
      'no-newer-run',
      { circumstances: around({ recentRuns: [aRun({ id: 101 }), aRun()] }) }
    ]
  )
  test.each(cases)('is vetoed by %s', (_name, veto, change) => {
    const facts = aCase(change)
    expect(vetoes(facts, 'rerun')).toContain(veto)
    expect(kinds(facts)).not.toContain('rerun')
  })

  test.each<[string, Partial<Case>]>([
    [
      'a newer run that was skipped',
      {
        circumstances: around({ recentRuns: [aRun({ ...newer, conclusion: 'skipped' }), aRun()] })
      }
    ],
    [
      'a branch that only begins like ours',
      { incident: anIncident({ run: aRun({ headBranch: 'auto-healing' }) }) }
    ],
    ['a log that GitHub never had', gap({ cause: 'absent' })],
    ['the head of a long log', gap({ what: 'part_of_log', cause: 'limit' })],
    ['annotations that were not read, beside the log', gap({ what: 'annotations' })],
    ['the log of a job that is no root cause', gap({ jobId: 9 })],
    [
      'jobs that a failed sibling of the matrix cancelled',
      { incident: anIncident({ jobs: [aJob(), cancelledSibling] }) }
    ],
    [
      'a cancelled run whose one job ended by itself',
      {
        incident: anIncident({
          run: aRun({ conclusion: 'cancelled' }),
          failedJobs: [{ job: aJob({ conclusion: 'cancelled' }), annotations: [], log: null }]
        })
      }
    ]
  ])('is not vetoed by %s', (_name, change) => expect(kinds(aCase(change))).toEqual(['rerun']))

  test('is not vetoed by the re-runs of yesterday', () => {
    const yesterday = { updatedAt: '2026-02-28T12:10:00Z', createdAt: '2026-02-28T10:00:00Z' }
    const old = aRun({ id: 90, attempt: 11, ...yesterday })
    const facts = aCase({ circumstances: around({ recentRuns: [aRun(), old] }) })
    expect(kinds(facts)).toEqual(['rerun'])
    expect(decide(facts).budget.rerunsToday).toEqual({ used: 0, limit: 10 })
  })

  test('waits ten minutes at most', () => {
    const run = aRun({ attempt: 5 })
    const facts = aCase({
      incident: anIncident({ run }),
      circumstances: around({ recentRuns: [run] }),
      policy: aPolicy({ maxReruns: 10, rerunDelaySeconds: 300 })
    })
    expect(decide(facts).actions).toMatchObject([{ kind: 'rerun', delaySeconds: 600 }])
  })

  test.each([
    [undefined, 'The branch was not read.'],
    [null, 'The branch is gone.'],
    ['b'.repeat(40), 'The branch has moved on.']
  ])('says of a branch head %s what is known', (branchHead, reason) => {
    const { checks } = decide(aCase({ circumstances: around({ branchHead }) }))
    expect(checks.find(({ id }) => id === 'branch-not-moved')).toMatchObject({
      holds: false,
      reason
    })
  })

  test('is not vetoed by a gate that failed with the rest', () => {
    const gate = aJobDiagnosis({ ruleId: 'unknown', transient: null }, { aggregator: true })
    expect(kinds(aCase({ diagnoses: [aJobDiagnosis(transient), gate] }))).toEqual(['rerun'])
  })

  test('is vetoed by gates that stand alone: somebody must be the cause', () => {
    const gate = aJobDiagnosis({ ruleId: 'unknown', transient: null }, { aggregator: true })
    expect(kinds(aCase({ diagnoses: [gate] }))).toEqual(['issue'])
  })
})
