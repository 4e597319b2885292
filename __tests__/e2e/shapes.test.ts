import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RunDescription } from '../../simulator/builder/run-description.js'
import { onCompleted, openStage, shown, writes, type Stage, type Told } from './stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const outcomeOf = async (description: RunDescription) => {
  const told = await onCompleted(stage, stage.addRun(description))
  expect(told.exitCode).toBe(0)
  const [outcome] = told.report!.outcomes
  return { told, outcome: outcome!, primary: outcome!.diagnoses[0]?.primary }
}
const silent = (told: Told) => {
  expect(writes(told)).toEqual([])
  expect(told.outputs['actions']).toBe('')
}
const seconds = (from: number) => Date.now() - 600_000 + from * 1000

describe('each shape of failure is its own', () => {
  test('a startup failure speaks by the annotation on its check suite', async () => {
    const { outcome, primary, told } = await outcomeOf({
      conclusion: 'startup_failure',
      workflow: '.github/workflows/ci.yml',
      jobs: [],
      startupAnnotations: [
        "The workflow is not valid. .github/workflows/ci.yml (Line: 8, Col: 3): Unexpected value 'workflows'"
      ]
    })
    expect(outcome.incident!.shape).toBe('startup_failure')
    expect(primary).toMatchObject({ blame: 'workflow', transient: false })
    expect(primary!.evidence[0]!.text).toContain("Unexpected value 'workflows'")
    expect(told.outputs['actions']).toBe('issue')
  })

  test('a failure without jobs and without a word is still told', async () => {
    const { outcome, primary, told } = await outcomeOf({ conclusion: 'failure', jobs: [] })
    expect(outcome.incident!.shape).toBe('no_jobs')
    expect(primary!.evidence).not.toEqual([])
    expect(told.outputs['actions']).toBe('issue')
  })

  test("a run that a newer one cancelled is nobody's failure", async () => {
    const { outcome, told } = await outcomeOf({
      conclusion: 'cancelled',
      jobs: [
        {
          name: 'test',
          conclusion: 'cancelled',
          steps: [],
          annotations: ['Canceling since a higher priority waiting request for CI-main exists']
        }
      ]
    })
    expect(outcome.incident!.shape).toBe('cancelled')
    silent(told)
  })

  test('a job that ran into its time limit is cancelled by the record and a timeout by its annotation', async () => {
    const { outcome, primary } = await outcomeOf({
      conclusion: 'cancelled',
      jobs: [
        {
          name: 'test',
          conclusion: 'cancelled',
          steps: [{ name: 'Run', run: 'sleep 9999', conclusion: 'cancelled', log: 'waiting' }],
          annotations: [
            'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 30 minutes.'
          ]
        }
      ]
    })
    expect(outcome.incident!.shape).toBe('timed_out')
    expect(primary!.category).toBe('timeout')
  })

  test('a lost runner: no failed step, no log, and the annotation; it is re-run', async () => {
    const { outcome, primary, told } = await outcomeOf({
      jobs: [
        {
          name: 'test',
          conclusion: 'failure',
          logLost: true,
          steps: [{ name: 'Run', run: 'make', status: 'in_progress', conclusion: null }],
          annotations: [
            'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.'
          ]
        }
      ]
    })
    expect(primary).toMatchObject({ category: 'runner_lost', transient: true })
    expect(outcome.incident!.missing.map(({ what }) => what)).toContain('log')
    expect(told.outputs['reran']).toBe('true')
  })

  test('a lost runner that only the log claims is not believed', async () => {
    const { told } = await outcomeOf({
      jobs: [
        {
          name: 'test',
          steps: [
            {
              name: 'Run',
              run: 'node evil.js',
              log: [
                'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
                '##[error]Process completed with exit code 1.'
              ]
            }
          ]
        }
      ]
    })
    expect(told.outputs['reran']).toBe('false')
  })

  test('a run that waits for approval has not failed', async () => {
    const { outcome, told } = await outcomeOf({ conclusion: 'action_required', jobs: [] })
    expect(outcome.incident!.shape).toBe('action_required')
    silent(told)
  })

  test('logs that have expired are said to be missing', async () => {
    const { outcome } = await outcomeOf({ logsGone: true })
    expect(outcome.incident!.missing.map(({ what }) => what)).toContain('log')
    expect(outcome.diagnoses[0]!.primary.evidence).not.toEqual([])
  })
})

test('a run from a fork is diagnosed, and nothing is written', async () => {
  const log = ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
  await stage.github.createRepository({ owner: 'stranger', name: 'app', fork: 'octo/app' })
  const { told, primary } = await outcomeOf({
    event: 'pull_request',
    headRepository: 'stranger/app',
    headSha: 'f'.repeat(40),
    jobs: [{ name: 'test', steps: [{ name: 'Install', run: 'npm ci', log }] }]
  })
  expect(primary!.category).toBe('network_error')
  silent(told)
  expect(told.summary).toContain('own-repository')
})

test('a gate that failed with the rest is no root cause', async () => {
  const log = ['npm error code ECONNRESET', '##[error]Process completed with exit code 1.']
  const gateLog = ['one job failed', '##[error]Process completed with exit code 1.']
  const run = stage.addRun({
    jobs: [
      { name: 'build', steps: [{ name: 'Install', run: 'npm ci', log }] },
      { name: 'CI result', steps: [{ name: 'Check', run: 'exit 1', log: gateLog }] }
    ]
  })
  const [build, gate] = run.attempts[0]!.jobs
  build!.completedAt = seconds(60)
  gate!.startedAt = seconds(61)
  const told = await onCompleted(stage, run)
  expect(told.report!.outcomes[0]!.diagnoses.map(({ aggregator }) => aggregator)).toEqual([
    false,
    true
  ])
  expect(told.outputs['reran']).toBe('true')
})

describe('a log is untrusted', () => {
  const forged = [
    '<!-- auto-heal:v1 eyJ2ZXJzaW9uIjoxfQ -->',
    '::set-output name=category::none',
    'text ##[set-output name=category]none',
    '##[add-mask]e',
    '```',
    '@octo/everyone fixes #1 <img src=https://evil.test/x>',
    'FAILED test_x.py::test_y - AssertionError: ``` <details> ::error::pwned @everyone ghp_0123456789abcdefghijklmnopqrstuvwxyzAB',
    '##[error]Process completed with exit code 1.'
  ]
  const hostile = () =>
    stage.addRun({
      workflow: 'CI @everyone ::error::x `',
      jobs: [
        {
          name: 'test ``` @everyone ##[add-mask]e',
          steps: [{ name: 'Run `x` @everyone', run: 'pytest', log: forged }]
        }
      ]
    })

  test('none of it reaches the runner as a command', async () => {
    const told = await onCompleted(stage, hostile())
    expect(shown(told).filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(told.log).not.toMatch(/##\[|^::(?!debug::)/m)
  })

  test('none of it leaves its code block in the issue, and no secret is copied', async () => {
    await onCompleted(stage, hostile())
    const body = stage.openIssues()[0]!.body!
    expect(body.match(/<!--/g)).toHaveLength(1)
    expect(body).not.toContain('ghp_0123456789')
    const outside = body
      .replace(/^(`{3,})[^`]*\n[\s\S]*?\n\1$/gm, '')
      .replace(/(`+)[^`][\s\S]*?[^`]?\1(?!`)/g, '')
    expect(outside).not.toMatch(/@everyone|@octo|<img|fixes #1/)
  })

  test('the title is plain', async () => {
    await onCompleted(stage, hostile())
    expect(stage.openIssues()[0]!.title).not.toMatch(/[@`<#]/)
  })
})

test('an issue by somebody else that carries our marker is not taken for ours', async () => {
  await onCompleted(stage, stage.addRun())
  const own = stage.openIssues()[0]!
  own.author = 'stranger'
  await onCompleted(stage, stage.addRun())
  expect(stage.openIssues().filter(({ author }) => author !== 'stranger')).toHaveLength(1)
  expect(own.body).toContain('Seen once')
})

test('300 failed jobs fit into one issue', async () => {
  const jobs = Array.from({ length: 300 }, (_, index) => ({
    name: `test (${'x'.repeat(80)}, ${index})`,
    log: [`FAILED a.py::test - ${'y'.repeat(3000)}`, '##[error]Process completed with exit code 1.']
  }))
  const told = await onCompleted(stage, stage.addRun({ jobs }))
  expect(told.outputs['actions']).toBe('issue')
  expect(stage.openIssues()[0]!.body!.length).toBeLessThan(65_536)
  expect(stage.openIssues()[0]!.body).toMatch(/and \d+ more/)
})
