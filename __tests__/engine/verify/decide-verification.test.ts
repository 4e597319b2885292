import { describe, expect, test } from '@jest/globals'
import { decideVerification } from '../../../src/engine/verify/decide-verification.js'
import { defaultLoopRules } from '../../../src/engine/types/loop.js'
import type { Verdict, VerificationFacts } from '../../../src/engine/types/verification.js'
import { aCase, around } from '../../support/a-case.js'
import { aFix, aPull, aPullMarker } from '../../support/a-fix.js'
import {
  aJobDiagnosis,
  aMarker,
  anIncident,
  anIssue,
  aPolicy,
  aRun,
  transient
} from '../../support/builders.js'

const pull = aPull()
const onBranch = aRun({ id: 200, headBranch: pull.branch, headSha: pull.headSha })
const green = { ...onBranch, conclusion: 'success' as const }
const verdictOf = (kind: Verdict['kind']): Verdict => ({ kind, reason: 'So it is.' })
const twice = anIssue({ marker: aMarker({ occurrences: 2 }) })
const next = { kind: 'stage' as const, fix: aFix(), diagnoses: [] }

const facts = (change: Partial<VerificationFacts> = {}): VerificationFacts => ({
  ...aCase(),
  incident: anIncident({ run: green, failedJobs: [] }),
  diagnoses: [],
  circumstances: around(),
  policy: aPolicy(),
  ...{ pull, loop: defaultLoopRules, verdict: verdictOf('healed'), pairs: [] },
  ...{ issue: twice, failedRun: null, failedHead: null, next: null },
  ...change
})
const kinds = (change: Partial<VerificationFacts>) =>
  decideVerification(facts(change)).actions.map(({ kind }) => kind)
const vetoes = (change: Partial<VerificationFacts>) =>
  decideVerification(facts(change))
    .checks.filter(({ holds, of }) => !holds && of !== 'rerun')
    .map(({ id }) => id)

describe('a healed fix', () => {
  test('is confirmed where the failure was seen twice', () =>
    expect(kinds({})).toEqual(['confirm']))

  test('that was seen once asks for a control run', () => {
    const failedRun = aRun()
    const once = { issue: anIssue(), failedRun, failedHead: failedRun.headSha }
    expect(kinds(once)).toEqual(['control'])
    expect(kinds({ ...once, failedHead: 'b'.repeat(40) })).toEqual(['note'])
    expect(kinds({ ...once, failedRun: { ...failedRun, attempt: 2 } })).toEqual(['note'])
    expect(kinds({ ...once, policy: aPolicy({ rerun: false }) })).toEqual(['note'])
    expect(vetoes({ ...once, failedHead: null })).toEqual(['seen-twice', 'branch-not-moved'])
  })

  test('of a file that GitHub refused needs no control: the parser says the same each time', () => {
    const marker = aPullMarker({ failed: { run: 100, attempt: 1, jobs: [] } })
    expect(kinds({ issue: null, pull: aPull({ marker }) })).toEqual(['confirm'])
  })
})

describe('another failure', () => {
  const changed = { verdict: verdictOf('changed') }

  test('gets the next fix, as long as there are cycles', () => {
    expect(kinds({ ...changed, next })).toEqual(['amend'])
    const loop = { ...defaultLoopRules, maxCycles: 1 }
    expect(kinds({ ...changed, next, loop })).toEqual(['note'])
    expect(vetoes({ ...changed, next, loop })).toEqual(['cycles-left'])
  })

  test('that no fixer answers is told', () => expect(kinds(changed)).toEqual(['note']))

  test('that passes by itself is run again first', () => {
    const run = { ...onBranch, conclusion: 'failure' as const }
    const failed = {
      ...changed,
      incident: anIncident({ run }),
      diagnoses: [aJobDiagnosis(transient)],
      circumstances: around({ recentRuns: [run], branchHead: run.headSha })
    }
    expect(kinds(failed)).toEqual(['rerun'])
    expect(kinds({ ...failed, policy: aPolicy({ rerun: false }) })).toEqual(['note'])
  })
})

test('a refuted fix makes way for another one, else it is withdrawn', () => {
  const verdict = verdictOf('not-healed')
  expect(kinds({ verdict, next: { ...next, kind: 'candidate' } })).toEqual(['amend'])
  expect(kinds({ verdict })).toEqual(['withdraw'])
})

describe('nothing is said', () => {
  test.each([
    ['of another commit', { ...green, headSha: 'b'.repeat(40) }, 'run-of-the-fix'],
    ['of another workflow', { ...green, path: '.github/workflows/x.yml' }, 'same-workflow'],
    ['by a cancelled run', { ...green, conclusion: 'cancelled' as const }, 'run-tells'],
    ['before a person approves', { ...green, conclusion: 'action_required' as const }, 'run-tells']
  ])('%s', (_what, run, id) => {
    const change = { incident: anIncident({ run, failedJobs: [] }) }
    expect(kinds(change)).toEqual([])
    expect(vetoes(change)).toEqual([id])
  })

  test('twice of one attempt', () => {
    const { verification } = aPullMarker()
    const marker = aPullMarker({ verification: { ...verification, judged: ['200/1'] } })
    expect(vetoes({ pull: aPull({ marker }) })).toEqual(['not-judged-before'])
  })

  test('where a person has committed, or of a pull request that takes a fix back', () => {
    expect(vetoes({ pull: aPull({ headSha: 'f'.repeat(40) }) })).toContain('only-we-committed')
    expect(vetoes({ pull: aPull({ marker: aPullMarker({ fixer: 'take-back' }) }) })).toEqual([
      'is-a-fix'
    ])
  })
})
