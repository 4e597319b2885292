import { beforeEach, describe, expect, test } from '@jest/globals'
import { learnedDiagnoses, learnedProposals } from '../../src/engine/learned.js'
import { rescuedRuns } from '../../src/engine/rescued-runs.js'
import { noTrust, type TrackRecord } from '../../src/engine/types/history.js'
import { fixerPrior, trackRecord } from '../../src/incidents/trust.js'
import { aFix } from '../support/a-fix.js'
import { anEvent } from '../support/an-event.js'
import { aJobDiagnosis, aRun, transient } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

const bad: TrackRecord = trackRecord(1, 4, fixerPrior)
const good: TrackRecord = trackRecord(4, 1, fixerPrior)

let hub: MemoryGitHub
let recalls: number
beforeEach(() => {
  hub = new MemoryGitHub()
  recalls = 0
})
const memory = (gap: string | null = null) => ({
  recall: () => {
    recalls++
    return Promise.resolve({ events: hub.events, trust: hub.trust, gap })
  },
  record: () => Promise.resolve(null)
})

describe('a transient diagnosis', () => {
  const diagnoses = [aJobDiagnosis(transient), aJobDiagnosis()]

  test('is lasting where re-runs for its rule have not rescued runs here, and it is said', async () => {
    hub.trust = { ...noTrust, rules: new Map([['dns-failed', bad]]) }
    const { judged, lessons } = await learnedDiagnoses(diagnoses, aRun(), memory())
    expect(judged.map(({ primary }) => primary.transient)).toEqual([false, false])
    expect(lessons).toEqual([
      "dns-failed is taken for lasting here: its re-runs rescued 1 of 5 runs in the last 90 days (Wilson's lower bound: 3 %)."
    ])
  })

  test('stays so where they have, or where nothing is known', async () => {
    for (const rules of [new Map([['dns-failed', good]]), new Map()]) {
      hub.trust = { ...noTrust, rules }
      const { judged, lessons } = await learnedDiagnoses(diagnoses, aRun(), memory())
      expect(judged).toEqual(diagnoses)
      expect(lessons).toEqual([])
    }
  })

  test('is what the history is read for, in a run that may be re-run', async () => {
    await learnedDiagnoses([aJobDiagnosis()], aRun({ attempt: 2 }), memory())
    await learnedDiagnoses(diagnoses, aRun({ headRepository: 'stranger/app' }), memory())
    expect(recalls).toBe(0)
  })

  test('is judged without the history where that can not be read, and it is said', async () => {
    const { judged, gaps } = await learnedDiagnoses(diagnoses, aRun(), memory('It is not there.'))
    expect(judged).toEqual(diagnoses)
    expect(gaps).toEqual(['It is not there.'])
  })
})

describe('a safe fix', () => {
  const proposals = { fixes: [aFix()], abstained: [] }
  const { fixer } = aFix()

  test('is for review where those of its fixer have not held here', async () => {
    hub.trust = { ...noTrust, fixers: new Map([[fixer, bad]]) }
    const { judged, lessons, distrusted } = await learnedProposals(proposals, memory())
    expect(judged.fixes[0]!.disposition).toBe('review')
    const why = "of its fixes here 1 of 5 held in the last 90 days (Wilson's lower bound: 3 %)"
    expect(lessons).toEqual([`A person reviews ${fixer}: ${why}.`])
    expect(distrusted).toEqual(new Map([[fixer, why]]))
  })

  test('stays safe where they have', async () => {
    hub.trust = { ...noTrust, fixers: new Map([[fixer, good]]) }
    expect((await learnedProposals(proposals, memory())).judged).toEqual(proposals)
  })

  test('is what the history is read for', async () => {
    await learnedProposals({ fixes: [aFix({ disposition: 'review' })], abstained: [] }, memory())
    expect(recalls).toBe(0)
  })
})

describe('a run that was re-run and is green since', () => {
  const green = aRun({ attempt: 2, conclusion: 'success' })
  const rerun = anEvent({ kind: 'rerun' })

  test('is found in a sweep, where nobody was told of it', async () => {
    hub.events = [rerun]
    const [outcome, ...rest] = await rescuedRuns([green, aRun({ id: 7, attempt: 2 })], {
      memory: memory()
    })
    expect(rest).toEqual([])
    expect(outcome).toMatchObject({ run: green, actions: [], lessons: [expect.any(String)] })
  })

  test.each([
    ['it was told', [rerun, anEvent({ kind: 'rescued', run: { id: 100, attempt: 2, url: '' } })]],
    ['a person re-ran it', []]
  ])('is left where %s', async (_name, events) => {
    hub.events = events
    expect(await rescuedRuns([green], { memory: memory() })).toEqual([])
  })

  test('costs nothing where no green run has a second attempt', async () => {
    await rescuedRuns([aRun(), aRun({ conclusion: 'success' })], { memory: memory() })
    expect(recalls).toBe(0)
  })
})
