import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { refusalOf } from '../../../simulator/runner/service/refused-actions.js'
import { versionExists } from '../../../simulator/runner/service/known-versions.js'
import { runnerFor } from '../../../simulator/runner/service/hosted-runners.js'
import { jobOf, linesOf, newAttempt, openSandbox, WORKFLOW, type Sandbox } from './run-workflow.js'

describe('releases that the service refuses', () => {
  test.each([
    ['actions/upload-artifact@v3', true],
    ['actions/upload-artifact@v3.1.2', true],
    ['actions/upload-artifact@v4', false],
    ['actions/cache@v2', true],
    ['actions/cache@v3', false],
    ['actions/cache@v3.3.1', true],
    ['actions/cache@v4.1.2', true],
    ['actions/cache@v4.2.0', false],
    ['actions/cache@0c45773b623bea8c8e75f6c82b208c3cf94ea4f9', true],
    ['actions/checkout@v1', false]
  ])('%s: %s', (reference, refused) => {
    expect(refusalOf([reference]) !== null).toBe(refused)
  })

  test('two are told in one line', () => {
    const told = refusalOf(['actions/cache@v1', 'actions/upload-artifact@v2']) ?? ''
    expect(told.match(/This request has been automatically failed/g)).toHaveLength(2)
    expect(told).not.toContain('\n')
  })
})

test.each([
  ['actions/checkout@v7', true],
  ['actions/checkout@v8', false],
  ['actions/checkout@4', false],
  ['actions/checkout@main', true],
  ['octo/other@v99', true]
])('%s exists: %s', (reference, exists) => {
  expect(versionExists(reference)).toBe(exists)
})

test.each([
  [['ubuntu-latest'], 'found'],
  [['self-hosted', 'gpu'], 'found'],
  [['Windows-2019'], 'retired'],
  [['ubuntu-18.04'], 'none'],
  [['ubuntu-lastest'], 'none']
])('a runner for %j is %s', (labels, kind) => {
  expect(runnerFor(labels).kind).toBe(kind)
})

describe('a job', () => {
  let sandbox: Sandbox
  beforeAll(() => {
    sandbox = openSandbox()
  })
  afterAll(() => sandbox.close())

  const workflow = (label: string, step: string, more = '') =>
    `name: CI\non: push\njobs:\n  build:\n    runs-on: ${label}\n${more}    steps:\n      - ${step}\n`

  test('that no runner can take waits until it is cancelled', async () => {
    const cancel = new AbortController()
    const attempt = newAttempt()
    const files = { [WORKFLOW]: workflow('ubuntu-lastest', 'run: echo') }
    const run = sandbox.run(files, { signal: cancel.signal }, attempt)
    setTimeout(() => cancel.abort(), 200)
    await run
    expect(jobOf(attempt, 'build')).toMatchObject({ conclusion: 'cancelled', steps: [] })
    expect(attempt.jobs[0]!.systemLog).toMatch(/Waiting for a runner to pick up this job\.\.\.\n$/)
  })

  test.each([
    ['', ''],
    ['    permissions: { id-token: write }\n', 'set']
  ])('learns where to get an identity token only if it may: %j', async (more, shown) => {
    const step = 'run: echo "url ${ACTIONS_ID_TOKEN_REQUEST_URL:+set}."'
    const text = workflow('ubuntu-latest', `run: '${step.slice(5)}'`, more)
    const { steps } = jobOf(await sandbox.run({ [WORKFLOW]: text }), 'build')
    expect(linesOf(steps[1]!)).toContain(`url ${shown}.`)
  })
})
