import { describe, expect, test } from '@jest/globals'
import { decide } from '../../src/engine/decide.js'
import type { Case } from '../../src/engine/types/case.js'
import { aCase, around, kinds, vetoes } from '../support/a-case.js'
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
    aRun({
      id: 100 - age,
      headSha: `${age}`,
      headCommit: bot,
      createdAt: `2026-03-01T12:0${3 - age}:00Z`
    })
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

  test('is planned where the ten issues of the day are of yesterday, or one of them is its own', () => {
    const createdAt = '2026-02-28T12:10:00Z'
    const yesterday = tenToday.map((issue) => ({ ...issue, createdAt }))
    for (const issues of [yesterday, [...tenToday, anIssue({ number: 50 })]]) {
      expect(kinds(aCase({ ...lasting, circumstances: around({ issues }) }))).toEqual(['issue'])
    }
  })

  test('is planned for what does not pass by itself, although a newer run is red as well', () => {
    const circumstances = around({ recentRuns: [aRun({ id: 101 }), aRun()] })
    expect(kinds(aCase({ ...lasting, circumstances }))).toEqual(['issue'])
  })

  test.each([
    [transient, /looks transient/],
    [{}, /does not pass by itself/]
  ])('says why it is opened', (primary, reason) => {
    const facts = aCase({ diagnoses: [aJobDiagnosis(primary)], policy: aPolicy({ rerun: false }) })
    expect(decide(facts).actions).toMatchObject([
      { kind: 'issue', reason: expect.stringMatching(reason) }
    ])
  })

  test('is planned where bots only ran the same commit again and again', () => {
    const nightly = botRuns.map((run) => ({ ...run, headSha: 'a'.repeat(40) }))
    const facts = aCase({ ...lasting, circumstances: around({ recentRuns: nightly }) })
    expect(kinds({ ...facts, incident: anIncident({ run: nightly[0]! }) })).toEqual(['issue'])
  })

  test.each([
    ['green', 'success'],
    ['red again', 'failure'],
    ['under way', null]
  ] as const)('is left to a later attempt that is %s', (_name, conclusion) => {
    const later = aRun({ attempt: 2, conclusion })
    const facts = aCase({ ...lasting, circumstances: around({ recentRuns: [later] }) })
    expect(vetoes(facts, 'issue')).toEqual(['not-superseded'])
  })

  test('is planned for a failure beside one that a person has dismissed', () => {
    const dismissed = anIssue({ state: 'closed', stateReason: 'not_planned' })
    const diagnoses = [aJobDiagnosis(), aJobDiagnosis({ fingerprint: 'v1-other' })]
    const circumstances = around({ issues: [dismissed] })
    const plan = decide(aCase({ diagnoses, circumstances }))
    expect(plan.actions).toMatchObject([{ kind: 'issue', fingerprint: 'v1-other' }])
  })

  test('is planned for the failure a person has reopened', () => {
    const dismissed = anIssue({ number: 4, state: 'closed', stateReason: 'not_planned' })
    const issues = [dismissed, anIssue({ number: 5 })]
    expect(kinds(aCase({ ...lasting, circumstances: around({ issues }) }))).toEqual(['issue'])
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

test.each([
  ['red', 'failure'],
  ['under way', null]
] as const)('a comment is about the newest run, here one that is %s', (_name, conclusion) => {
  const recentRuns = [aRun({ ...newer, conclusion }), aRun()]
  const onPull = around({ pullRequest: 3, recentRuns })
  const facts = aCase({ diagnoses: [aJobDiagnosis()], circumstances: onPull })
  expect(vetoes(facts, 'comment')).toEqual(['not-superseded'])
  const skipped = [aRun({ ...newer, conclusion: 'skipped' }), aRun()]
  const beside = { ...facts, circumstances: around({ pullRequest: 3, recentRuns: skipped }) }
  expect(kinds(beside)).toEqual(['comment'])
})

test('a job may analyse the run it is in', () => {
  const run = aRun({ path: '.github/workflows/auto-heal.yml', id: 999, status: 'in_progress' })
  const facts = aCase({
    incident: anIncident({ run, shape: 'in_progress' }),
    diagnoses: [aJobDiagnosis()]
  })
  expect(kinds(facts)).toEqual(['issue'])
})
