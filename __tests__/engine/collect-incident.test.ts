import { beforeEach, describe, expect, test } from '@jest/globals'
import { collectIncident } from '../../src/engine/collect-incident.js'
import { GitHubError } from '../../src/engine/errors.js'
import type { Annotation, WorkflowRun } from '../../src/engine/types/workflow-run.js'
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

  test('cancelled: jobs that a newer run cancelled are no failure', async () => {
    hub.jobs = [aJob({ conclusion: 'cancelled' })]
    hub.annotations.set(1, [annotation('The operation was canceled.')])
    const { shape, failedJobs } = await collect({ conclusion: 'cancelled' })
    expect([shape, failedJobs]).toEqual(['cancelled', []])
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
  hub.jobs = [aJob()]
  const { runs } = hub.tools()
  const refused = () =>
    Promise.reject(new GitHubError('The token lacks `checks: read`.', 403, 'checks: read'))
  const incident = await collectIncident(aRun(), {
    ...runs,
    annotations: refused,
    workflowFile: refused
  })
  expect(incident.failedJobs).toHaveLength(1)
  expect(incident.missing.map(({ what }) => what).sort()).toEqual(['annotations', 'workflow_file'])
})

test('a bug of ours is not swallowed as missing evidence', async () => {
  hub.jobs = [aJob()]
  const { runs } = hub.tools()
  const broken = { ...runs, annotations: () => Promise.reject(new TypeError('bug')) }
  await expect(collectIncident(aRun(), broken)).rejects.toThrow('bug')
})
