import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../src/report/report-schema.js'
import { onCompleted, openStage, writes, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000
const usual = (build: number) => [
  `frobnicator 3.1.${build} starting at 10:${build}:07`,
  `frobbing gate 1 of ${build}`,
  'warning: the moon is full',
  `cache key 9f8e7d6c5b4a${build} restored in ${build}.4s`
]
/** A job of a tool that no rule knows. */
const frob = (minutes: number, build: number, failure: string[]) => ({
  createdAt: minutesAgo(minutes),
  jobs: [
    { name: 'lint', steps: [{ name: 'Lint', run: 'true', log: 'fine' }] },
    {
      name: 'frob',
      steps: [
        {
          name: 'Frobnicate',
          run: 'frobnicate --all',
          log:
            failure.length === 0
              ? usual(build)
              : [...usual(build), ...failure, '##[error]Process completed with exit code 3.']
        }
      ]
    }
  ]
})
const green = (minutes: number) => frob(minutes, 11, [])
const outOfFlux = (build: number) => [
  `gate ${build}: flux capacitor drained to ${build}.25%`,
  `frobnicator gives up after ${build} seconds`
]
const unaligned = ['plates are unaligned by 4 quanta', 'frobnicator gives up after 7 seconds']

describe('a failure that no rule knows', () => {
  test('is one issue with the lines that the last green run does not have', async () => {
    stage.addRun(green(60))
    const told = await onCompleted(stage, stage.addRun(frob(30, 42, outOfFlux(42))))

    expect(told).toMatchObject({
      exitCode: 0,
      outputs: { category: 'unknown', rule: 'unknown', actions: 'issue', 'issue-number': '1' }
    })
    const [issue] = stage.openIssues()
    const [, only] = issue!.body!.split('### Lines only this log has')
    expect(only).toContain('gate 42: flux capacitor drained to 42.25%\n')
    expect(only).toContain('frobnicator gives up after 42 seconds')
    expect(only!.split('###')[0]).not.toContain('the moon is full')
    expect(told.summary).toContain('### Lines only this log has')
    expect(told.summary).toContain('unknown: 1 of 1 failures (100 %)')
    const report = reportSchema.parse(told.report)
    const { primary, secondOpinion } = report.outcomes[0]!.diagnoses[0]!
    expect(primary.evidence[0]!.text).toContain('flux capacitor drained')
    expect(secondOpinion).toMatchObject({ newLines: 2 })
    expect(report.unknown).toEqual({ unknown: 1, of: 1 })
  })

  test('is the same issue with other numbers in another order, and another one for another cause', async () => {
    stage.addRun(green(90))
    await onCompleted(stage, stage.addRun(frob(60, 42, outOfFlux(42))))
    const again = await onCompleted(stage, stage.addRun(frob(40, 1077, outOfFlux(7).reverse())))
    expect(again.outputs).toMatchObject({ 'issue-number': '1' })
    expect(stage.openIssues()).toHaveLength(1)
    const other = await onCompleted(stage, stage.addRun(frob(20, 42, unaligned)))
    expect(other.outputs).toMatchObject({ 'issue-number': '2' })
    expect(stage.openIssues()).toHaveLength(2)
  })

  test('has the same key with and without a green log', async () => {
    const alone = await onCompleted(stage, stage.addRun(frob(60, 42, outOfFlux(42))))
    expect(alone.report!.outcomes[0]!.incident!.missing).toContainEqual(
      expect.objectContaining({ what: 'baseline', cause: 'absent' })
    )
    stage.addRun(green(50))
    const beside = await onCompleted(stage, stage.addRun(frob(40, 8, outOfFlux(8))))
    expect(beside.outputs).toMatchObject({ 'issue-number': alone.outputs['issue-number'] })
    expect(stage.openIssues()[0]!.body).toContain('### Lines only this log has')
  })

  test('is told where the green log is gone', async () => {
    stage.addRun({ ...green(60), logsGone: true })
    const told = await onCompleted(stage, stage.addRun(frob(30, 42, outOfFlux(42))))
    expect(told).toMatchObject({ exitCode: 0, outputs: { actions: 'issue' } })
    expect(stage.openIssues()[0]!.body).toContain('There is no green log to compare with')
  })

  test('costs two requests more, and a known one none', async () => {
    stage.addRun(green(60))
    const run = stage.addRun(frob(30, 42, outOfFlux(42)))
    const toApi = ({ requests }: { requests: string[] }) =>
      requests.filter((line) => line.includes('/repos/'))
    const unknown = toApi(await onCompleted(stage, run))
    const known = toApi(
      await onCompleted(
        stage,
        stage.addRun(frob(20, 42, ['bash: line 1: frobnicate: command not found']))
      )
    )
    const more = unknown.filter((line) => /jobs\/\d+\/logs|attempts\/\d+\/jobs/.test(line))
    expect(more).toHaveLength(3)
    expect(unknown.length - known.length).toBeLessThanOrEqual(2)
    // Two of them try to keep the history, which this token may not.
    expect(unknown.length).toBeLessThanOrEqual(12)
    expect(known.some((line) => /jobs\/\d+\/logs/.test(line))).toBe(false)
  })

  test('of a new branch is set beside the last green push', async () => {
    stage.addRun({ ...green(60), event: 'schedule' })
    stage.addRun(green(50))
    const told = await onCompleted(
      stage,
      stage.addRun({ ...frob(30, 42, outOfFlux(42)), branch: 'topic', headSha: 'b'.repeat(40) })
    )
    expect(told.report!.outcomes[0]!.diagnoses[0]!.secondOpinion).toMatchObject({
      green: { branch: 'main' },
      newLines: 2
    })
  })

  test('shares the look-up of the green run among its jobs', async () => {
    const jobs = (log: string[]) =>
      [1, 2, 3].map((leg) => ({
        name: `frob (${leg})`,
        steps: [{ name: 'Frobnicate', run: 'frobnicate', log }]
      }))
    stage.addRun({ createdAt: minutesAgo(60), jobs: jobs(usual(1)) })
    const failure = [...usual(2), ...unaligned, '##[error]Process completed with exit code 3.']
    const told = await onCompleted(stage, stage.addRun({ jobs: jobs(failure) }))
    expect(told.requests.filter((line) => line.endsWith('/logs'))).toHaveLength(4)
    expect(told.requests.filter((line) => /attempts\/\d+\/jobs/.test(line))).toHaveLength(2)
    expect(writes(told)).toHaveLength(1)
    expect(told.report!.outcomes[0]!.diagnoses.map(({ secondOpinion }) => secondOpinion)).toEqual(
      Array(3).fill(expect.objectContaining({ newLines: 2 }))
    )
  })
})
