import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/engine/decide.js'
import type { Case } from '../../src/engine/types/case.js'
import type { Circumstances } from '../../src/engine/types/circumstances.js'
import {
  aJobDiagnosis,
  aMarker,
  anIncident,
  anIssue,
  aPolicy,
  aRun,
  transient
} from '../support/builders.js'

const green = { conclusion: 'success' } as const
const newer = { id: 101, createdAt: '2026-03-01T12:06:00Z' }

function around(change: Partial<Circumstances> = {}): Circumstances {
  return {
    now: new Date('2026-03-01T12:10:00Z'),
    recentRuns: [aRun()],
    branchHead: aRun().headSha,
    issues: [],
    pullRequest: null,
    gaps: [],
    ...change
  }
}

function aCase(change: Partial<Case> = {}): Case {
  return {
    incident: anIncident(),
    diagnoses: [aJobDiagnosis(transient)],
    circumstances: around(),
    policy: aPolicy(),
    ...change
  }
}

const kinds = (facts: Case) => decide(facts).actions.map(({ kind }) => kind)
const vetoes = (facts: Case, of: string) =>
  decide(facts)
    .checks.filter((check) => !check.holds && check.of === of)
    .map(({ id }) => id)

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
      'a run older than 30 days',
      'young-enough',
      { circumstances: around({ now: new Date('2026-04-01T12:00:00Z') }) }
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
  test.each(cases)('is vetoed by %s', (_name, veto, change) => {
    const facts = aCase(change)
    expect(vetoes(facts, 'rerun')).toContain(veto)
    expect(kinds(facts)).not.toContain('rerun')
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

describe('an issue', () => {
  const lasting = { diagnoses: [aJobDiagnosis()] }

  test('is planned for a failure that does not pass by itself', () => {
    expect(kinds(aCase(lasting))).toEqual(['issue'])
  })

  test('is planned for a transient failure whose re-runs are used up', () => {
    const run = aRun({ attempt: 3 })
    expect(kinds(aCase({ incident: anIncident({ run }) }))).toEqual(['issue'])
  })

  test('keeps the fingerprint of the issue that knows one of the causes', () => {
    const known = anIssue({ marker: aMarker({ fingerprint: 'v1-second' }) })
    const diagnoses = [aJobDiagnosis(), aJobDiagnosis({ fingerprint: 'v1-second' })]
    const plan = decide(aCase({ diagnoses, circumstances: around({ issues: [known] }) }))
    expect(plan.actions).toMatchObject([{ kind: 'issue', fingerprint: 'v1-second' }])
  })

  const bot = { sha: 'c', message: 'bump', author: 'renovate[bot]' }
  const botRuns = [0, 1, 2, 3].map((age) =>
    aRun({ id: 100 - age, headCommit: bot, createdAt: `2026-03-01T12:0${3 - age}:00Z` })
  )
  const tenToday = Array.from({ length: 10 }, (_, index) =>
    anIssue({ number: index, marker: aMarker({ fingerprint: `v1-${index}` }) })
  )
  const silent: [string, string, Partial<Case>][] = [
    ['a cancelled run', 'is-failure', { incident: anIncident({ shape: 'cancelled' }) }],
    [
      'a run that waits for approval',
      'is-failure',
      { incident: anIncident({ shape: 'action_required' }) }
    ],
    [
      'a fork',
      'own-repository',
      { incident: anIncident({ run: aRun({ headRepository: 'x/app' }) }) }
    ],
    ['issues switched off', 'issues-enabled', { policy: aPolicy({ issue: false }) }],
    ['issues that can not be read', 'issues-readable', { circumstances: around({ issues: null }) }],
    [
      'a newer green run',
      'not-superseded',
      { circumstances: around({ recentRuns: [aRun({ ...newer, ...green }), aRun()] }) }
    ],
    [
      'a person who closed it as not planned',
      'not-dismissed',
      {
        circumstances: around({
          issues: [anIssue({ state: 'closed', stateReason: 'not_planned' })]
        })
      }
    ],
    [
      'the label auto-heal:ignore',
      'not-dismissed',
      { circumstances: around({ issues: [anIssue({ labels: ['auto-heal:ignore'] })] }) }
    ],
    ['ten new issues today', 'issues-left-today', { circumstances: around({ issues: tenToday }) }],
    [
      'a branch where only bots commit',
      'no-bot-streak',
      { incident: anIncident({ run: botRuns[0]! }), circumstances: around({ recentRuns: botRuns }) }
    ]
  ]
  test.each(silent)('is vetoed by %s', (_name, veto, change) => {
    const facts = aCase({ ...lasting, ...change })
    expect(vetoes(facts, 'issue')).toContain(veto)
    expect(kinds(facts)).toEqual([])
  })

  test('is not opened for a transient failure that a newer run has taken over', () => {
    const circumstances = around({ recentRuns: [aRun(newer), aRun()] })
    expect(kinds(aCase({ circumstances }))).toEqual([])
  })

  test('gives way to a comment on a pull request, unless that is switched off', () => {
    const circumstances = around({ pullRequest: 3, issues: null })
    expect(kinds(aCase({ ...lasting, circumstances }))).toEqual(['comment'])
    const policy = aPolicy({ pullRequestComment: false })
    const withIssues = around({ pullRequest: 3 })
    expect(kinds(aCase({ ...lasting, circumstances: withIssues, policy }))).toEqual(['issue'])
  })
})

test('a job may analyse the run it is in', () => {
  const run = aRun({ path: '.github/workflows/auto-heal.yml', id: 999, status: 'in_progress' })
  const facts = aCase({
    incident: anIncident({ run, shape: 'in_progress' }),
    diagnoses: [aJobDiagnosis()]
  })
  expect(kinds(facts)).toEqual(['issue'])
})
