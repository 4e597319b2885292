import { beforeEach, describe, expect, test } from '@jest/globals'
import { collectIncident } from '../../src/engine/collect-incident.js'
import { GitHubError } from '../../src/engine/errors.js'
import type { RunReader } from '../../src/engine/ports.js'
import type { JobLog, MissingEvidence } from '../../src/engine/types/incident.js'
import type { Annotation, Job, WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { aJob, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

const annotation = (message: string): Annotation => ({
  ...{ level: 'failure', message, title: null, path: '.github', startLine: 1 }
})

let hub: MemoryGitHub
beforeEach(() => {
  hub = new MemoryGitHub()
})
const collect = (change: Partial<WorkflowRun> = {}) =>
  collectIncident(aRun(change), hub.tools().runs)

describe('shape', () => {
  test('jobs_failed: only failed jobs are evidence', async () => {
    hub.jobs = [aJob(), aJob({ id: 2, conclusion: 'success' })]
    const { shape, failedJobs, jobs } = await collect()
    expect([shape, failedJobs.map(({ job }) => job.id), jobs.length]).toEqual([
      'jobs_failed',
      [1],
      2
    ])
  })

  test('in_progress: a job has failed while the run goes on', async () => {
    hub.jobs = [aJob(), aJob({ id: 2, status: 'in_progress', conclusion: null })]
    const { shape, failedJobs } = await collect({ status: 'in_progress', conclusion: null })
    expect([shape, failedJobs.length]).toEqual(['in_progress', 1])
  })

  test('timed_out: a cancelled job whose annotation names the time limit', async () => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    hub.annotations.set(1, [
      annotation(
        'The job running on runner X has exceeded the maximum execution time of 5 minutes.'
      )
    ])
    const { shape, failedJobs } = await collect({ conclusion: 'cancelled' })
    expect([shape, failedJobs.length]).toEqual(['timed_out', 1])
  })

  test('a job that GitHub cancelled since its image is retired has failed by itself', async () => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    hub.annotations.set(1, [
      annotation('The macOS-13 based runner images are now retired. For more details, see there.')
    ])
    const { shape, failedJobs } = await collect({ conclusion: 'cancelled' })
    expect([shape, failedJobs.length]).toEqual(['jobs_failed', 1])
  })

  test('cancelled: jobs that a newer run cancelled are no failure', async () => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    hub.annotations.set(1, [annotation('The operation was canceled.')])
    const { shape, failedJobs } = await collect({ conclusion: 'cancelled' })
    expect([shape, failedJobs]).toEqual(['cancelled', []])
  })

  test.each([
    'The run was canceled by @mona.',
    "Canceling since a higher priority waiting request for 'ci' exists"
  ])('cancelled: whoever stopped it outweighs what the runner says of it: %s', async (text) => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    hub.annotations.set(1, [
      annotation('The runner has received a shutdown signal.'),
      annotation(text)
    ])
    const { shape, failedJobs } = await collect({ conclusion: 'cancelled' })
    expect([shape, failedJobs]).toEqual(['cancelled', []])
  })

  test('jobs_failed: a failed run whose jobs were only cancelled is not one without jobs', async () => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    expect((await collect()).shape).toBe('jobs_failed')
  })

  test('startup_failure: the check suite speaks for a run without jobs', async () => {
    hub.suiteAnnotations = [annotation("Unexpected value 'workflows'")]
    const { shape, failedJobs } = await collect({ conclusion: 'startup_failure' })
    expect(shape).toBe('startup_failure')
    expect(failedJobs[0]?.annotations[0]?.message).toBe("Unexpected value 'workflows'")
  })

  test('no_jobs: a failure without jobs, named like its path', async () => {
    expect((await collect()).shape).toBe('no_jobs')
  })

  test('action_required: it has not run', async () => {
    expect((await collect({ conclusion: 'action_required' })).shape).toBe('action_required')
  })

  test('not_failed: a green run', async () => {
    hub.jobs = [aJob({ conclusion: 'success' })]
    expect((await collect({ conclusion: 'success' })).shape).toBe('not_failed')
  })
})

test('evidence that can not be read is listed, and the rest is kept', async () => {
  hub.jobs = [aJob(), aJob({ id: 2, conclusion: 'cancelled' })]
  const { runs } = hub.tools()
  const refused = () =>
    Promise.reject(new GitHubError('The token lacks `checks: read`.', 403, 'checks: read'))
  const incident = await collectIncident(aRun(), {
    ...runs,
    annotations: refused,
    workflowFile: refused
  })
  expect(incident.failedJobs).toHaveLength(1)
  const missing = new Set(incident.missing.map(({ what }) => what))
  expect(missing).toEqual(new Set(['annotations', 'workflow_file']))
})

test.each<[string, Job[], boolean]>([
  ['a failed job', [aJob()], false],
  ['a cancelled job, which may have met its limit', [aJob({ conclusion: 'cancelled' })], true],
  ['no jobs', [], true]
])('the workflow file is read where a rule asks for it: %s', async (_, jobs, isRead) => {
  hub.jobs = jobs
  const file = { path: 'ci.yml', text: 'on: push' }
  const runs = { ...hub.tools().runs, workflowFile: () => Promise.resolve(file) }
  expect((await collectIncident(aRun(), runs)).workflowFile).toEqual(isRead ? file : null)
})

test('a bug of ours is not swallowed as missing evidence', async () => {
  hub.jobs = [aJob()]
  const { runs } = hub.tools()
  const broken = { ...runs, annotations: () => Promise.reject(new TypeError('bug')) }
  await expect(collectIncident(aRun(), broken)).rejects.toThrow('bug')
})

test('of many cancelled jobs the longest are looked at: one of them ran into its limit', async () => {
  hub.jobs = Array.from({ length: 30 }, (_, index) =>
    aJob({
      id: index + 1,
      conclusion: 'cancelled',
      startedAt: '2026-03-01T12:00:00Z',
      completedAt: `2026-03-01T12:${index + 10}:00Z`
    })
  )
  const text = 'The job has exceeded the maximum execution time of 39 minutes.'
  hub.annotations.set(30, [annotation(text)])
  expect((await collect()).failedJobs.map(({ job }) => job.id)).toEqual([30])
})

describe('of one name', () => {
  const ofName = (name: string) => collectIncident(aRun(), hub.tools().runs, name)

  test('only failed jobs of that name are looked into, and all jobs are known', async () => {
    hub.jobs = ['test (20)', 'lint', 'ci / test', 'latest'].map((name, id) => aJob({ id, name }))
    const { failedJobs, jobs } = await ofName('test')
    expect(failedJobs.map(({ job }) => job.name)).toEqual(['test (20)', 'ci / test'])
    expect(jobs).toHaveLength(4)
  })

  test('a run where another job failed is none without jobs', async () => {
    hub.jobs = [aJob({ name: 'lint' })]
    expect(await ofName('test')).toMatchObject({ shape: 'jobs_failed', failedJobs: [] })
  })
})

test.each([
  [403, 'refused'],
  [404, 'absent'],
  [410, 'expired'],
  [502, 'unreadable']
])('evidence that GitHub answers with %i is %s', async (status, cause) => {
  hub.jobs = [aJob()]
  const { runs } = hub.tools()
  const annotations = () => Promise.reject(new GitHubError('No.', status, null))
  const { missing } = await collectIncident(aRun(), { ...runs, annotations })
  expect(missing).toEqual([{ what: 'annotations', cause, jobId: 1, reason: 'No.' }])
})

test('each failed job comes with its own log, and what the logs lack is listed', async () => {
  hub.jobs = [aJob(), aJob({ id: 2 }), aJob({ id: 3, conclusion: 'success' })]
  const log: JobLog = { steps: [] }
  const gap: MissingEvidence = { what: 'log', cause: 'absent', jobId: 1, reason: 'No log.' }
  const asked: number[] = []
  const logs: RunReader['logs'] = (_run, jobs) => {
    asked.push(...jobs.map(({ id }) => id))
    return Promise.resolve({ byJobId: new Map([[2, log]]), missing: [gap] })
  }
  const incident = await collectIncident(aRun(), { ...hub.tools().runs, logs })
  expect(asked).toEqual([1, 2])
  expect(incident.failedJobs.map((job) => job.log)).toEqual([null, log])
  expect(incident.missing).toEqual([gap])
})

test('of cancelled jobs ten are looked at, of a green run none', async () => {
  hub.jobs = Array.from({ length: 12 }, (_, id) => aJob({ id, conclusion: 'cancelled' }))
  const asked: number[] = []
  const annotations = (_run: WorkflowRun, id: number) => {
    asked.push(id)
    return Promise.resolve([])
  }
  const runs = { ...hub.tools().runs, annotations }
  await collectIncident(aRun(), runs)
  expect(asked).toHaveLength(10)
  await collectIncident(aRun({ conclusion: 'success' }), runs)
  expect(asked).toHaveLength(10)
})
