import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../src/report/report-schema.js'
import { onCompleted, openStage, writes, type Stage } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000
const failingTest = (minutes: number) => ({
  createdAt: minutesAgo(minutes),
  jobs: [
    { name: 'lint', steps: [{ name: 'Lint', run: 'npm run lint', log: 'all files pass' }] },
    {
      name: 'test',
      steps: [
        { name: 'Install', run: 'npm ci', log: 'added 3 packages' },
        {
          name: 'Run tests',
          run: 'pytest -q',
          log: [
            'F                                                    [100%]',
            '=================================== FAILURES ===================================',
            '__________________________________ test_total __________________________________',
            '    def test_total():',
            '>       assert total([1, 2]) == 4',
            'E       assert 3 == 4',
            'test_total.py:5: AssertionError',
            '=========================== short test summary info ============================',
            'FAILED test_total.py::test_total - assert 3 == 4',
            '1 failed in 0.04s',
            '##[error]Process completed with exit code 1.'
          ]
        }
      ]
    }
  ]
})
const greenRun = (minutes: number) => ({
  createdAt: minutesAgo(minutes),
  jobs: [{ name: 'lint' }, { name: 'test' }].map(({ name }) => ({
    name,
    steps: [{ name: 'Run', run: 'true', log: 'ok' }]
  }))
})
const brokenRegistry = {
  jobs: [
    {
      name: 'build',
      steps: [
        {
          name: 'Install',
          run: 'npm ci',
          log: [
            'npm error code ECONNRESET',
            'npm error network request to https://packages.test/left-pad failed, reason: socket hang up',
            '##[error]Process completed with exit code 1.'
          ]
        }
      ]
    }
  ]
}

describe('a persistent failure', () => {
  test('becomes one issue with verdict, proof and the way on', async () => {
    stage.addRun(greenRun(60))
    const run = stage.addRun(failingTest(30))
    const told = await onCompleted(stage, run)

    expect(told).toMatchObject({
      exitCode: 0,
      outputs: {
        category: 'test_failure',
        transient: 'false',
        actions: 'issue',
        reran: 'false',
        'issue-number': '1'
      }
    })
    const [issue] = stage.openIssues()
    expect(issue).toMatchObject({
      title: '[Auto-Heal] Workflow Failure: CI',
      author: 'github-actions[bot]',
      labels: ['auto-heal', 'workflow-failure', 'ci-failure', 'automated', 'needs-manual-fix']
    })
    const job = run.attempts[0]!.jobs[1]!
    expect(issue!.body).toContain('FAILED test_total.py::test_total - assert 3 == 4')
    expect(issue!.body).toMatch(new RegExp(`/actions/runs/${run.id}/job/${job.id}#step:\\d+:\\d+`))
    expect(issue!.body).toContain('pytest -q')
    expect(issue!.body).toContain('### Since the last green run')
  })

  test('links the very line of the step', async () => {
    const run = stage.addRun(failingTest(30))
    const { report } = await onCompleted(stage, run)
    const { step, line, text } = report!.outcomes[0]!.diagnoses[0]!.primary.evidence[0]!
    const lines = run.attempts[0]!.jobs[1]!.steps.find(({ number }) => number === step)!.log.split(
      '\n'
    )
    expect(lines[line! - 1]).toContain(text)
  })

  test('is looked into by at most eight requests, and two that find its history closed', async () => {
    stage.addRun(greenRun(60))
    const { requests } = await onCompleted(stage, stage.addRun(failingTest(30)))
    const toApi = requests.filter((line) => line.includes('/repos/'))
    expect(toApi.length).toBeLessThanOrEqual(8 + 2)
  })

  test('is counted in its issue when it recurs, once for each attempt', async () => {
    await onCompleted(stage, stage.addRun(failingTest(30)))
    const second = stage.addRun(failingTest(20))
    await onCompleted(stage, second)
    const again = await onCompleted(stage, second)
    expect(writes(again)).toEqual([])
    expect(stage.openIssues()).toHaveLength(1)
    expect(stage.openIssues()[0]!.body).toContain('Seen 2 times')
  })

  test('has its issue closed by a green run, opened again by a recurrence, and closed more carefully then', async () => {
    await onCompleted(stage, stage.addRun(failingTest(50)))
    const healed = await onCompleted(stage, stage.addRun(greenRun(40)))
    expect(healed.outputs).toMatchObject({ actions: 'resolve', 'issue-number': '1', category: '' })
    expect(stage.repo.issues.get(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })

    await onCompleted(stage, stage.addRun(failingTest(30)))
    expect(stage.repo.issues.get(1)!.state).toBe('open')
    await onCompleted(stage, stage.addRun(greenRun(20)))
    expect(stage.repo.issues.get(1)!.state).toBe('open')
    await onCompleted(stage, stage.addRun(greenRun(10)))
    expect(stage.repo.issues.get(1)!.state).toBe('closed')
  })

  test('stays one issue when two runs report it at once', async () => {
    const runs = [stage.addRun(failingTest(30)), stage.addRun(failingTest(29))]
    await Promise.all(runs.map((run) => onCompleted(stage, run)))
    await Promise.all(runs.map((run) => onCompleted(stage, run)))
    expect(stage.openIssues()).toHaveLength(1)
    const seen = stage.openIssues()[0]!.body!
    for (const { id } of runs) expect(seen).toContain(`${id}/1`)
  })

  test('on a pull request becomes one comment there, which says later that it is green again', async () => {
    const sha = await stage.github.commit(stage.repo, {
      branch: 'topic',
      files: { 'a.txt': 'a' },
      message: 'Topic'
    })
    const number = openPullRequest(sha)
    const onPull = { event: 'pull_request', branch: 'topic', headSha: sha, pullRequests: [number] }
    const told = await onCompleted(stage, stage.addRun({ ...failingTest(30), ...onPull }))
    expect(told.outputs['actions']).toBe('comment')
    await onCompleted(stage, stage.addRun({ ...failingTest(20), ...onPull }))
    const { comments } = stage.repo.issues.get(number)!
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('assert 3 == 4')
    await onCompleted(stage, stage.addRun({ ...greenRun(10), ...onPull }))
    expect(comments[0]!.body).toContain('green again')
    expect(stage.openIssues()).toEqual([])
  })
})

function openPullRequest(headSha: string): number {
  const { repo, github } = stage
  const number = repo.nextIssueNumber++
  const now = github.hub.now()
  repo.issues.set(number, {
    ...{ number, id: github.hub.nextId(), title: 'Topic', body: null, state: 'open' },
    ...{ stateReason: null, author: 'mona', labels: [], assignees: [], createdAt: now },
    ...{ updatedAt: now, closedAt: null, closedBy: null, locked: false, comments: [] },
    pullRequest: {
      ...{
        headRef: 'topic',
        headSha,
        headRepository: 'octo/app',
        baseRef: 'main',
        baseSha: headSha
      },
      ...{ draft: false, merged: false, mergedAt: null, mergeCommitSha: null }
    }
  })
  return number
}

describe('a transient failure', () => {
  test('is re-run, and nobody is told', async () => {
    const run = stage.addRun(brokenRegistry)
    const told = await onCompleted(stage, run)
    expect(told.outputs).toMatchObject({ transient: 'true', actions: 'rerun', reran: 'true' })
    await stage.actions.idle()
    expect(run.attempts).toHaveLength(2)
    expect(run.attempts[1]!.conclusion).toBe('success')
    expect(stage.openIssues()).toEqual([])
  })

  test('is told once its re-runs are used up', async () => {
    const run = stage.addRun({
      ...brokenRegistry,
      earlierAttempts: [brokenRegistry.jobs, brokenRegistry.jobs]
    })
    const told = await onCompleted(stage, run)
    expect(told.outputs).toMatchObject({ actions: 'issue', reran: 'false' })
  })

  test('beside a real one is not re-run', async () => {
    const jobs = [...brokenRegistry.jobs, ...failingTest(30).jobs]
    const told = await onCompleted(stage, stage.addRun({ jobs }))
    expect(told.outputs).toMatchObject({ actions: 'issue', reran: 'false' })
  })

  test('of a commit that the branch has left behind is left alone', async () => {
    const run = stage.addRun(brokenRegistry)
    await stage.github.commit(stage.repo, { files: { 'b.txt': 'b' }, message: 'Move on' })
    const told = await onCompleted(stage, run)
    expect(told.outputs['reran']).toBe('false')
    expect(told.summary).toContain('branch-not-moved')
  })

  test('is sent to run again once by two healers at a time', async () => {
    const run = stage.addRun(brokenRegistry)
    await Promise.all([onCompleted(stage, run), onCompleted(stage, run)])
    await stage.actions.idle()
    expect(run.attempts).toHaveLength(2)
    expect(stage.openIssues()).toEqual([])
  })
})

test('a dry run does none of it and says all of it', async () => {
  const told = await onCompleted(stage, stage.addRun(failingTest(30)), {
    inputs: { 'dry-run': 'true' }
  })
  expect(writes(told)).toEqual([])
  expect(told.summary).toContain('Dry run')
  expect(told.summary).toContain('planned')
  expect(told.report!.outcomes[0]!.actions).toMatchObject([{ kind: 'issue', status: 'planned' }])
})

test('the report is as its schema says', async () => {
  const { report } = await onCompleted(stage, stage.addRun(failingTest(30)))
  expect(reportSchema.strict().parse(report)).toEqual(report)
})
