import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { IssueState } from '../../simulator/model.js'
import { onCompleted, onLabelled, openStage, shown, start, writes, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const dispatch = { name: 'workflow_dispatch', payload: { inputs: {} } }
const schedule = { name: 'schedule', payload: { schedule: '0 * * * *' } }

describe('by hand', () => {
  test('a run id is looked into', async () => {
    const run = stage.addRun()
    const told = await start(stage, dispatch, { inputs: { 'run-id': String(run.id) } })
    expect(told.exitCode).toBe(0)
    expect(told.report!.outcomes[0]!.run.id).toBe(run.id)
    expect(stage.openIssues()).toHaveLength(1)
  })

  test('a run id that does not exist is one clear line', async () => {
    const told = await start(stage, dispatch, { inputs: { 'run-id': '4711' } })
    expect(told.exitCode).toBe(1)
    expect(shown(told)).toEqual([
      expect.stringMatching(/^::error::Could not read the workflow run: /)
    ])
  })

  test('without a run id it sweeps', async () => {
    const run = stage.addRun()
    const { report } = await start(stage, dispatch)
    expect(report!.outcomes.map((outcome) => outcome.run.id)).toEqual([run.id])
  })
})

describe('a scheduled sweep', () => {
  test('finds what no event told of, and finds nothing the second time', async () => {
    stage.addRun({ workflow: 'CI' })
    stage.addRun({ workflow: 'Lint', path: '.github/workflows/lint.yml' })
    const first = await start(stage, schedule)
    expect(first.report!.outcomes).toHaveLength(2)
    const second = await start(stage, schedule)
    expect(second.report!.outcomes).toEqual([])
    expect(writes(second)).toEqual([])
    expect(second.summary).toContain('No run needs looking into')
  })

  test('leaves runs older than its hours', async () => {
    stage.addRun({ createdAt: Date.now() - 3 * 60 * 60_000 })
    const { report } = await start(stage, schedule, { inputs: { 'sweep-hours': '1' } })
    expect(report!.outcomes).toEqual([])
  })
})

describe('an issue that gets the label', () => {
  const open = (body: string, author = 'stranger'): IssueState => {
    const { repo, github } = stage
    const number = repo.nextIssueNumber++
    const now = github.hub.now()
    const issue: IssueState = {
      ...{ number, id: github.hub.nextId(), title: 'Please look', body, state: 'open' },
      ...{ stateReason: null, author, labels: [], assignees: [], createdAt: now },
      ...{ updatedAt: now, closedAt: null, closedBy: null, locked: false, comments: [] },
      pullRequest: null
    }
    repo.issues.set(number, issue)
    for (const name of ['auto-heal', 'bug']) {
      repo.labels.set(name, { id: github.hub.nextId(), name, color: 'ededed', description: null })
    }
    return issue
  }
  const address = (id: number, repository = 'octo/app') =>
    `${stage.github.url}/${repository}/actions/runs/${id}`

  test('by somebody who may write has its run looked into', async () => {
    const run = stage.addRun()
    const told = await onLabelled(stage, open(`See ${address(run.id)}/job/1 please.`), 'mona')
    expect(told.report!.outcomes[0]!.run.id).toBe(run.id)
  })

  test.each([
    ['somebody who may only read', 'reader', 'auto-heal', 'octo/app'],
    ['a stranger', 'nobody', 'auto-heal', 'octo/app'],
    ['another label', 'mona', 'bug', 'octo/app'],
    ['a run of another repository', 'mona', 'auto-heal', 'octo/other']
  ])('is left alone: %s', async (_name, actor, label, repository) => {
    const run = stage.addRun()
    const told = await onLabelled(stage, open(address(run.id, repository)), actor, label)
    expect(told.exitCode).toBe(0)
    expect(told.report!.outcomes).toEqual([])
    expect(writes(told)).toEqual([])
  })

  test('by the tool itself, in its own issue, changes nothing', async () => {
    await onCompleted(stage, stage.addRun())
    const told = await onLabelled(stage, stage.openIssues()[0]!, 'mona')
    expect(told.report!.outcomes).toHaveLength(1)
    expect(writes(told)).toEqual([])
  })
})

describe('inside the failing run', () => {
  const log = ['FAIL test/sum.test.js', '##[error]Process completed with exit code 1.']
  const inProgress = () =>
    stage.addRun({
      status: 'in_progress',
      conclusion: null,
      jobs: [
        { name: 'test', steps: [{ name: 'Run tests', run: 'npm test', log }] },
        { name: 'analyze-failure', status: 'in_progress', conclusion: null, steps: [] }
      ]
    })
  const inputsFor = (id: number) => ({ 'run-id': String(id), 'job-name': 'test' })

  test('the failed job is diagnosed by its own log and told; the run is not re-run', async () => {
    const run = inProgress()
    const told = await start(
      stage,
      { name: 'push', payload: {} },
      { inputs: inputsFor(run.id), workflowPath: run.path, ownRunId: run.id }
    )
    expect(told.exitCode).toBe(0)
    expect(told.report!.outcomes[0]!.incident!.shape).toBe('in_progress')
    expect(told.report!.outcomes[0]!.diagnoses[0]!.jobName).toBe('test')
    expect(told.outputs).toMatchObject({ actions: 'issue', reran: 'false' })
    expect(told.requests.some((line) => line.endsWith(`/runs/${run.id}/logs`))).toBe(false)
    expect(told.summary).toContain('run-completed')
  })
})

test('a job name that no failed job has is no failure of the workflow file', async () => {
  const log = ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
  const run = stage.addRun({ jobs: [{ name: 'test', steps: [{ name: 'Run', run: 'x', log }] }] })
  const told = await start(stage, dispatch, {
    inputs: { 'run-id': String(run.id), 'job-name': 'lint' }
  })
  expect(told.exitCode).toBe(0)
  expect(told.report!.outcomes[0]).toMatchObject({
    incident: { shape: 'jobs_failed' },
    diagnoses: []
  })
  expect(writes(told)).toEqual([])
})

test('its own workflow is never healed', async () => {
  const run = stage.addRun({ workflow: 'auto-heal', path: '.github/workflows/auto-heal.yml' })
  const told = await onCompleted(stage, run)
  expect(writes(told)).toEqual([])
  expect(told.summary).toContain('not-own-workflow')
})

test.each([
  ['an unknown event', 'fork', {}, /event `fork`.*workflow_run.*run-id/],
  ['an event without a name', '', {}, /event ``/]
])('%s is one clear line', async (_name, name, payload, line) => {
  const told = await start(stage, { name, payload })
  expect(told.exitCode).toBe(1)
  expect(shown(told)).toHaveLength(1)
  expect(told.log).toMatch(line)
})

test.each([
  ['max-reruns', 'many', /`max-reruns` must be a whole number from 0 to 10, not `many`/],
  ['dry-run', 'yes', /`dry-run` must be true or false, not `yes`/],
  ['labels', ' , ', /`labels` is empty/],
  ['mentions', '@a b', /`mentions`: `@a b` is neither a person nor a team/],
  ['run-id', '-3', /`run-id` must be a whole number from 1/],
  ['github-token', '', /`github-token` is empty/]
])('input %s: %s is one clear line', async (name, value, line) => {
  const told = await start(stage, dispatch, { inputs: { [name]: value } })
  expect(told.exitCode).toBe(1)
  expect(told.log).toMatch(line)
  expect(told.requests).toEqual([])
})

test('a run that is only requested is nothing to do', async () => {
  const told = await start(stage, { name: 'workflow_run', payload: { action: 'requested' } })
  expect(told.exitCode).toBe(0)
  expect(told.requests).toEqual([])
})
