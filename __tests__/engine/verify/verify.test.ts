import { beforeEach, describe, expect, test } from '@jest/globals'
import { verify } from '../../../src/engine/verify/verify.js'
import type { Fix, FixContext } from '../../../src/engine/types/fix.js'
import { defaultFixRules } from '../../../src/engine/types/fix.js'
import { defaultLoopRules } from '../../../src/engine/types/loop.js'
import type { Match } from '../../../src/engine/types/diagnosis.js'
import { aFix, aPull, aPullMarker } from '../../support/a-fix.js'
import { aDiagnosis, aJob, aMarker, anIssue, aPolicy, aRun } from '../../support/builders.js'
import { MemoryGitHub } from '../../support/memory-github.js'

const { evidence, ...told } = aDiagnosis({ ruleId: 'too-slow' })
const match: Match = {
  ...{ ...told, rank: 'cause', signature: 'slow' },
  evidence: evidence[0]!
}

let hub: MemoryGitHub
/** What the fixers were asked beside the failures, newest last. */
let asked: FixContext[]
/** What they have for a failure. */
let offered: (fingerprint: string) => Fix[]

beforeEach(() => {
  hub = new MemoryGitHub()
  asked = []
  offered = (fingerprint) => [aFix({ fixer: 'lower-memory-use', fingerprints: [fingerprint] })]
  const pull = aPull()
  hub.code.pulls = [pull]
  hub.code.branches.set(pull.branch, pull.headSha)
  hub.jobs = [aJob({ conclusion: 'failure' })]
  hub.annotations.set(1, [
    { level: 'failure', message: match.evidence.text, title: null, path: '.github', startLine: 1 }
  ])
  hub.fixes = {
    rules: defaultFixRules,
    triggers: () => null,
    takeBack: () => Promise.resolve(null),
    book: {
      answers: () => true,
      propose: (failures, about) => {
        asked.push(about)
        const fixes = failures.flatMap(({ diagnosis }) => offered(diagnosis.fingerprint))
        const refuted = about.refuted ?? []
        return Promise.resolve({
          fixes: fixes.filter(({ fixer }) => !refuted.includes(fixer)),
          abstained: []
        })
      }
    }
  }
})

const onBranch = (change = {}) => {
  const { branch, headSha } = hub.code.pulls[0]!
  return aRun({ id: 200, headBranch: branch, headSha, ...change })
}
const trial = (policy = aPolicy()) => verify(onBranch(), hub.tools([match]), policy)

/** The fingerprint that the failure on the branch gets, so that it may be the one the fix answers. */
async function standing(): Promise<void> {
  const { diagnoses } = await verify(onBranch(), hub.tools([match]), aPolicy({ dryRun: true }))
  const fingerprints = [diagnoses[0]!.primary.fingerprint]
  hub.code.pulls = [aPull({ marker: aPullMarker({ fingerprints }) })]
  hub.writes = []
  asked = []
}

describe('where the same failure stands', () => {
  beforeEach(standing)

  test('another fixer’s change takes the place of the one that was refuted', async () => {
    const { actions } = await trial()
    expect(actions).toMatchObject([
      { kind: 'amend', status: 'done', lesson: { kind: 'not-healed' } }
    ])
    expect(asked[0]?.refuted).toEqual(['raise-timeout'])
    const { marker, headSha } = hub.code.pulls[0]!
    expect(marker).toMatchObject({ fixer: 'lower-memory-use', head: headSha })
    expect(marker.verification).toMatchObject({
      ...{ state: 'waiting', cycles: 2, stages: [], refuted: ['raise-timeout'], judged: ['200/1'] }
    })
    // It stands on the default branch and follows the commit that it replaces.
    const draft = hub.code.commits.get(headSha)!
    expect(draft.base).toBe(hub.code.base.sha)
    expect(draft.parents).toEqual(['e'.repeat(40)])
  })

  test('the pull request is closed where no fixer has another one', async () => {
    offered = () => []
    const { actions } = await trial()
    expect(actions).toMatchObject([{ kind: 'withdraw', lesson: { kind: 'not-healed' } }])
    expect(hub.writes).toContain('close pull 50')
    expect(hub.code.branches.has(aPull().branch)).toBe(false)
  })
})

describe('where another failure shows', () => {
  test('the next fix is put on top of the branch, after a wait that grows', async () => {
    const { verification } = aPullMarker()
    const marker = aPullMarker({ verification: { ...verification, cycles: 3 } })
    hub.code.pulls = [aPull({ marker })]
    const { actions } = await trial()
    expect(actions).toMatchObject([{ kind: 'amend', lesson: { kind: 'changed' } }])
    expect(hub.slept).toEqual([20])
    const after = hub.code.pulls[0]!
    expect(hub.code.commits.get(after.headSha)).toMatchObject({
      base: marker.head,
      parents: [marker.head]
    })
    expect(after.marker).toMatchObject({ fixer: 'raise-timeout', change: marker.change })
    expect(after.marker.verification.stages).toMatchObject([
      { fixer: 'lower-memory-use', onto: marker.head }
    ])
  })

  test('nothing is put there once the cycles are used up, or unasked where it needs review', async () => {
    hub.loop = { ...defaultLoopRules, maxCycles: 1 }
    expect((await trial()).actions.map(({ kind }) => kind)).toEqual(['note'])
    expect(asked).toEqual([])
    expect(hub.code.pulls[0]!.marker.verification.state).toBe('changed')

    hub.loop = defaultLoopRules
    hub.code.pulls = [aPull()]
    offered = () => [aFix({ fixer: 'lower-memory-use', disposition: 'review' })]
    expect((await trial()).actions.map(({ kind }) => kind)).toEqual(['note'])
  })
})

describe('a verified fix', () => {
  beforeEach(() => {
    hub.jobs = [aJob({ conclusion: 'success' })]
    hub.issues = [anIssue({ marker: aMarker({ occurrences: 2 }) })]
    hub.loop = { ...defaultLoopRules, autoMerge: 'verified-safe' }
  })
  const green = () => verify(onBranch({ conclusion: 'success' }), hub.tools(), aPolicy())

  test('is merged by GitHub only where every change of it is safe', async () => {
    await green()
    expect(hub.writes).toContain('auto-merge pull 50')
    hub.writes = []
    hub.code.pulls = [aPull({ draft: true, marker: aPullMarker({ disposition: 'review' }) })]
    await green()
    expect(hub.writes).not.toContain('auto-merge pull 50')
    expect(hub.writes).toContain('ready pull 50')
  })

  test('is confirmed once, however often its run is looked into', async () => {
    await green()
    hub.writes = []
    await green()
    expect(hub.writes).toEqual([])
  })
})
