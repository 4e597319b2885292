import { describe, expect, test } from '@jest/globals'
import { addRun } from '../../../simulator/builder/add-run.js'
import type { JobDescription, RunDescription } from '../../../simulator/builder/run-description.js'
import type { JobState } from '../../../simulator/model.js'
import { aHub, aRepository } from '../a-hub.js'

function build(description?: RunDescription) {
  const hub = aHub()
  const run = addRun(hub, aRepository(hub), description)
  return { run, attempt: run.attempts.at(-1)! }
}

const job = (description: JobDescription) => build({ jobs: [description] }).attempt.jobs[0]!
const steps = ({ steps }: JobState) =>
  steps.map(({ number, name, status, conclusion }) => [number, name, conclusion ?? status])

describe('addRun', () => {
  test('nothing said: a failed push run of CI with one failed job', () => {
    const { run, attempt } = build()
    expect(run).toMatchObject({ name: 'CI', event: 'push', headBranch: 'main', runNumber: 1 })
    expect([attempt.status, attempt.conclusion]).toEqual(['completed', 'failure'])
    expect(attempt.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['build', 'failure']
    ])
  })

  test('log lines are stamped, stand under the command, and end as the runner ends them', () => {
    const [, step] = job({ log: 'no such file\n' }).steps
    const lines = step!.log.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^2026-01-02T11:50:02\.0000000Z ##\[group\]Run npm test$/)
    expect(lines.map((line) => line.slice(29)).slice(-3)).toEqual([
      '##[endgroup]',
      'no such file',
      '##[error]Process completed with exit code 1.'
    ])
  })

  test('the worst job decides; what is not over has no conclusion', () => {
    const conclusion = (...jobs: JobDescription[]) => build({ jobs }).attempt.conclusion
    expect(conclusion({}, { conclusion: 'cancelled' })).toBe('cancelled')
    expect(conclusion({ conclusion: 'cancelled' }, { log: 'x' })).toBe('failure')
    expect(conclusion({ conclusion: 'skipped' })).toBe('skipped')
    const running = build({ jobs: [{ log: 'x' }, { status: 'in_progress' }] }).attempt
    expect([running.status, running.conclusion]).toEqual(['in_progress', null])
    expect(build({ jobs: [{ status: 'queued' }] }).attempt.status).toBe('queued')
  })

  test('a lost runner: a step that never ended, later ones that never began, no log', () => {
    const lost = job({
      conclusion: 'failure',
      logLost: true,
      steps: [
        { name: 'Test', status: 'in_progress', log: 'so far' },
        { name: 'Upload', status: 'queued' }
      ],
      annotations: ['The hosted runner lost communication with the server.']
    })
    expect(steps(lost)).toEqual([
      [1, 'Set up job', 'success'],
      [2, 'Test', 'in_progress'],
      [3, 'Upload', 'queued'],
      [4, 'Complete job', 'queued']
    ])
    expect(lost.annotations).toHaveLength(1)
    expect(lost.annotations[0]).toMatchObject({ level: 'failure', path: '.github' })
  })

  test('a cancelled job, with its steps or without any', () => {
    expect(steps(job({ conclusion: 'cancelled' }))[1]).toEqual([2, 'Run npm test', 'cancelled'])
    expect(job({ conclusion: 'cancelled' }).steps[1]!.log).toContain('The operation was canceled.')
    expect(steps(job({ conclusion: 'cancelled', steps: [] }))).toEqual([])
  })

  test('workflows of one file are one workflow, and runs are numbered', () => {
    const hub = aHub()
    const repo = aRepository(hub)
    const first = addRun(hub, repo)
    const second = addRun(hub, repo)
    const other = addRun(hub, repo, { workflow: 'Docs', path: '.github/workflows/docs.yml' })
    expect(second.workflowId).toBe(first.workflowId)
    expect(other.workflowId).not.toBe(first.workflowId)
    expect([first, second, other].map(({ runNumber }) => runNumber)).toEqual([1, 2, 3])
  })
})
