import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { generatedHistory } from '../../../bench/prediction/generated-history.js'
import { backtest } from '../../../src/incidents/prediction/backtest.js'
import { frequenciesAt, samplesOf } from '../../../src/incidents/prediction/frequencies.js'
import { observationsOf } from '../../../src/incidents/prediction/observations.js'
import { predict } from '../../../src/incidents/prediction/predict.js'
import { predictedKinds, type RunSeen } from '../../../src/incidents/prediction/run-seen.js'
import { aFailedRun, aRunSeen } from '../../support/a-run-seen.js'

const hourly = (count: number, failsAt: (hour: number) => boolean): RunSeen[] =>
  Array.from({ length: count }, (_, hour) => (failsAt(hour) ? aFailedRun(hour) : aRunSeen(hour)))
const now = new Date('2026-01-08T00:00:00Z')
const risksOf = (runs: readonly RunSeen[], kind = 'pattern', of: 'run' | 'failed-run' = 'run') =>
  predict(runs, of, now).find((each) => each.kind === kind)!.risks
const anyRuns = fc.array(
  fc.record({
    hour: fc.integer({ min: 0, max: 70 }),
    failed: fc.boolean(),
    workflow: fc.constantFrom('a.yml', 'b.yml'),
    pattern: fc.constantFrom('v1-x', 'v1-y', 'v1-z'),
    files: fc.subarray(['a.ts', 'b.ts'])
  }),
  { minLength: 20, maxLength: 120 }
)
const seen = (drawn: {
  hour: number
  failed: boolean
  workflow: string
  pattern: string
  files: string[]
}) => {
  const { hour, failed, workflow, pattern, files } = drawn
  return failed
    ? aFailedRun(hour, { workflow, fingerprints: [pattern], files })
    : aRunSeen(hour, { workflow, files })
}

describe('the frequency', () => {
  test('weighs a run half after each half-life', () => {
    const week = 7 * 24
    const runs = [
      ...Array.from({ length: 9 }, () => aRunSeen(0)),
      ...[aFailedRun(0), aFailedRun(week), aRunSeen(2 * week)]
    ]
    const at = Date.parse(aRunSeen(2 * week).at)
    const [found] = frequenciesAt(observationsOf(runs, 'pattern', 'run'), at, 7)
    expect(found).toMatchObject({ failures: 2, runs: 12 })
    expect(found!.f).toBeCloseTo((0.25 + 0.5) / (10 * 0.25 + 0.5 + 1), 10)
  })

  test('lies between 0 and 1 for every component, and higher where it failed more', () => {
    fc.assert(
      fc.property(anyRuns, (drawn) => {
        for (const kind of predictedKinds) {
          for (const { f, risk } of risksOf(drawn.map(seen), kind)) {
            expect(f).toBeGreaterThanOrEqual(0)
            expect(f).toBeLessThanOrEqual(1)
            expect(risk).toBeGreaterThan(0)
            expect(risk).toBeLessThan(1)
          }
          const risks = risksOf(drawn.map(seen), kind)
          const byF = [...risks].sort((a, b) => b.f - a.f).map(({ risk }) => risk)
          expect(byF).toEqual(risks.map(({ risk }) => risk))
        }
      })
    )
  })
})

describe('no leakage', () => {
  test('a sample knows nothing of its run, of runs that ended with it, or of later ones', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, fc.integer({ min: 0, max: 70 }), (one, other, cut) => {
        const past = one.filter(({ hour }) => hour < cut)
        const runs = (future: typeof one) =>
          [...past, ...future.filter(({ hour }) => hour >= cut)].map(seen)
        for (const kind of predictedKinds) {
          const samples = (future: typeof one) =>
            samplesOf(observationsOf(runs(future), kind, 'run'), 7)
          const until = Date.parse(aRunSeen(cut).at)
          const before = (future: typeof one) => samples(future).filter(({ at }) => at < until)
          expect(before(other)).toEqual(before(one))
          const frequencies = (future: typeof one) =>
            new Set(
              samples(future)
                .filter(({ at }) => at === until)
                .map(({ component, f }) => `${component.workflow} ${component.name} ${f}`)
            )
          const turned = one.map((run) => (run.hour >= cut ? { ...run, failed: !run.failed } : run))
          expect(frequencies(turned)).toEqual(frequencies(one))
        }
      })
    )
  })

  test('outcomes of the judged part change nothing of what was learned', () => {
    const { runs } = generatedHistory(7)
    const samples = samplesOf(observationsOf(runs, 'workflow', 'run'), 7)
    const { splitAt, curve, baseBrier } = backtest(samples)!
    const turned = samples.map((each) =>
      each.at < splitAt ? each : { ...each, failed: !each.failed }
    )
    const again = backtest(turned)!
    expect(again.curve).toEqual(curve)
    expect(again.baseBrier).not.toBe(baseBrier)
  })

  test('what ended after now is not known', () => {
    const runs = hourly(40, (hour) => hour % 4 === 0)
    const later = Array.from({ length: 40 }, (_, index) => aFailedRun(72 + 1 + index))
    expect(risksOf([...runs, ...later])).toEqual(risksOf(runs))
  })
})

describe('what is told', () => {
  test('a risk with the counts behind it', () => {
    expect(risksOf(hourly(40, (hour) => hour % 4 === 0))).toEqual([
      expect.objectContaining({
        component: { kind: 'pattern', name: 'v1-test', workflow: '.github/workflows/ci.yml' },
        failures: 10,
        runs: 40
      })
    ])
  })

  test.each([
    ['too few runs', hourly(9, () => true)],
    ['one failure', hourly(40, (hour) => hour === 3)],
    [
      'nothing lately',
      hourly(40, (hour) => hour % 4 === 0).map((run) => ({
        ...run,
        at: run.at.replace('2026', '2025')
      }))
    ]
  ])('nothing of %s', (_, runs) => {
    const pattern = predict(runs, 'run', now)[0]!
    expect(pattern.risks).toEqual([])
    expect(pattern.silent).toMatch(/^Nothing failed at least 2 times in at least 10 runs/)
  })

  test('nothing where the risks are no better than the share of failures', () => {
    const turns = Array.from({ length: 78 }, (_, index) =>
      index % 2 === 0 ? aFailedRun(index / 2) : aRunSeen(index / 2)
    )
    const pattern = predict(turns, 'run', now)[0]!
    expect(pattern.backtest!.brier).toBeGreaterThanOrEqual(pattern.backtest!.baseBrier)
    expect(pattern.silent).toMatch(/no better than the share of failures/)
    expect(pattern.risks).toEqual([])
  })

  test('nothing where the order holds and the risks are far off', () => {
    const failing = (index: number, name: string) =>
      index < 105 ? name === 'x' : index % 10 < (name === 'x' ? 6 : 4)
    const runs = Array.from({ length: 144 }, (_, index) =>
      aFailedRun(index / 2, {
        fingerprints: ['x', 'y'].filter((name) => failing(index, name) || index < 2)
      })
    )
    const { backtest: judged, silent } = predict(runs, 'run', now)[0]!
    expect(judged!.auc).toBeGreaterThan(0.5)
    expect(judged!.brier).toBeGreaterThan(judged!.baseBrier)
    expect(silent).toMatch(/no better than the share of failures/)
  })

  test('a failure that nobody looked into counts for its workflow alone', () => {
    const runs = hourly(40, (hour) => hour % 4 === 0)
    const dark = Array.from({ length: 40 }, (_, hour) =>
      aFailedRun(hour + 0.5, { explained: false, fingerprints: [], jobs: [], steps: [] })
    )
    expect(risksOf([...runs, ...dark])).toEqual(risksOf(runs))
    expect(risksOf([...runs, ...dark], 'workflow')[0]).toMatchObject({ failures: 50, runs: 80 })
  })

  test('of files, how runs whose commit touched them went', () => {
    const runs = hourly(40, (hour) => hour % 4 === 0).map((run, index) => ({
      ...run,
      files: index % 2 === 0 ? ['src/a.ts'] : ['docs/b.md']
    }))
    expect(risksOf(runs, 'file')).toEqual([
      expect.objectContaining({
        component: { kind: 'file', name: 'src/a.ts', workflow: null },
        failures: 10,
        runs: 20
      })
    ])
  })

  test('without green runs, what the next failed run will be', () => {
    const runs = hourly(40, () => true).map((run, index) => ({
      ...run,
      fingerprints: [index % 4 === 0 ? 'v1-rare' : 'v1-usual']
    }))
    const risks = risksOf(runs, 'pattern', 'failed-run')
    expect(risks.map(({ component, failures, runs }) => [component.name, failures, runs])).toEqual([
      ['v1-usual', 30, 40],
      ['v1-rare', 10, 40]
    ])
    expect(risksOf(runs, 'file', 'failed-run')).toEqual([])
  })
})

test('on a generated history the risks beat the base rate and do not beat the truth', () => {
  const { runs } = generatedHistory(1)
  const found = backtest(samplesOf(observationsOf(runs, 'pattern', 'run'), 7))!
  expect(found.fitted).toBe(true)
  expect(found.auc).toBeGreaterThan(0.75)
  expect(found.brier).toBeLessThan(found.baseBrier)
})
