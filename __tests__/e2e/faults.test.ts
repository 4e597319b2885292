import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultAnswer } from '../../simulator/index.js'
import { onCompleted, openStage, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const log = [
  'FAILED test_a.py::test_a - assert 1 == 2',
  '##[error]Process completed with exit code 1.'
]
const failing = { jobs: [{ name: 'test', steps: [{ name: 'Run tests', run: 'pytest', log }] }] }
const category = async () => {
  const told = await onCompleted(stage, stage.addRun(failing))
  expect(told.exitCode).toBe(0)
  return told.outputs['category']
}

describe('a service that falters while it is read', () => {
  const cases: [string, RegExp, FaultAnswer][] = [
    ['502 on the jobs', /\/attempts\/1\/jobs/, { kind: 'status', status: 502 }],
    ['502 on the archive', /\/attempts\/1\/logs/, { kind: 'status', status: 502 }],
    ['an archive that breaks off', /_blob|\/blob|sig=/, { kind: 'cut-body', bytes: 100 }],
    ['an archive that is damaged on the way', /_blob|\/blob|sig=/, { kind: 'corrupt-body' }],
    [
      'a secondary limit with a time',
      /\/annotations/,
      { kind: 'secondary-rate-limit', retryAfter: 1 }
    ],
    ['a cut answer', /\/annotations/, { kind: 'cut-body', bytes: 1 }]
  ]
  test.each(cases)('%s does not change the verdict', async (_name, path, answer) => {
    stage.github.faults.add({ path, answer })
    expect(await category()).toBe('test_failure')
  })

  test("an archive that never comes is replaced by the jobs' own logs", async () => {
    stage.github.faults.add({
      path: /\/attempts\/1\/logs/,
      times: 50,
      answer: { kind: 'status', status: 404 }
    })
    expect(await category()).toBe('test_failure')
  })
})

describe('a service that falters while it is written to', () => {
  test.each<[string, FaultAnswer]>([
    ['drops the answer after the write', { kind: 'drop-answer' }],
    ['answers 502 before the write', { kind: 'status', status: 502 }]
  ])('%s: there is one issue', async (_name, answer) => {
    stage.github.faults.add({ method: 'POST', path: /\/issues$/, answer })
    await onCompleted(stage, stage.addRun(failing))
    expect(stage.openIssues()).toHaveLength(1)
  })

  test('drops the answer to a re-run: it is asked for once', async () => {
    stage.github.faults.add({
      method: 'POST',
      path: /rerun-failed-jobs/,
      answer: { kind: 'drop-answer' }
    })
    const network = ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
    const run = stage.addRun({
      jobs: [{ name: 'a', steps: [{ name: 'Install', run: 'npm ci', log: network }] }]
    })
    const told = await onCompleted(stage, run)
    await stage.actions.idle()
    expect(run.attempts).toHaveLength(2)
    expect(told.outputs['reran']).toBe('true')
    expect(stage.openIssues()).toEqual([])
  })
})
