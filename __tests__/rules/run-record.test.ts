import { describe, expect, test } from '@jest/globals'
import type {
  FailedJob,
  Incident,
  IncidentShape,
  MissingCause,
  MissingEvidence
} from '../../src/engine/types/incident.js'
import type { Job, Step, WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { runRecordRules } from '../../src/rules/run-record.js'

const step = (number: number, conclusion: Step['conclusion'], name = `step ${number}`): Step => ({
  number,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: null,
  completedAt: null
})

const job = (facts: Partial<Job> = {}): Job => ({
  id: 1,
  name: 'build',
  status: 'completed',
  conclusion: 'failure',
  steps: [step(1, 'success'), step(2, 'failure')],
  labels: ['ubuntu-latest'],
  runnerName: null,
  startedAt: '2026-01-05T10:00:00Z',
  completedAt: '2026-01-05T10:04:00Z',
  url: 'https://github.com/acme/app/actions/runs/1/job/1',
  ...facts
})

const failed = (facts: Partial<Job> = {}, messages: string[] = []): FailedJob => ({
  job: job(facts),
  annotations: messages.map((message) => ({
    level: 'failure',
    message,
    title: null,
    path: '.github',
    startLine: 1
  })),
  log: null
})

const noLog = (cause: MissingCause): MissingEvidence => ({
  ...{ what: 'log', cause, jobId: 1, reason: 'No log.' }
})

const incident = (
  shape: IncidentShape = 'jobs_failed',
  workflow = '',
  name = 'CI',
  missing: MissingEvidence[] = [noLog('absent')]
): Incident => ({
  run: { workflowName: name, path: '.github/workflows/ci.yml' } as WorkflowRun,
  shape,
  jobs: [],
  failedJobs: [],
  workflowFile: { path: '.github/workflows/ci.yml', text: workflow },
  missing
})

const found = (subject: FailedJob, where = incident()) =>
  runRecordRules.filter((rule) => rule.recognise(subject, where) !== null).map(({ id }) => id)

const shutdown = 'The runner has received a shutdown signal. This can happen when the runner stops.'

describe('a lost runner', () => {
  test('is told by an annotation when no step failed', () => {
    const lost = failed({ steps: [step(1, 'success'), step(2, 'cancelled')] }, [shutdown])
    expect(found(lost)).toEqual(['runner-lost-by-annotation'])
  })

  test('is not believed on an annotation alone when a step failed', () => {
    expect(found(failed({}, [shutdown]))).toEqual(['runner-lost-with-failed-step'])
    const rule = runRecordRules.find(({ id }) => id === 'runner-lost-with-failed-step')
    expect(rule?.transient).toBeNull()
  })

  test('is told by a step that never ended', () => {
    const lost = failed({ steps: [step(1, 'success'), step(2, null)] })
    expect(found(lost)).toContain('step-left-unfinished')
    const rule = runRecordRules.find(({ id }) => id === 'step-left-unfinished')
    expect(rule?.recognise(lost, incident())?.step).toBe(2)
  })

  test('is told by a failure without failed step and without log', () => {
    expect(found(failed({ steps: [] }))).toEqual(['failed-job-without-log'])
    const canceled = failed({ steps: [] }, ['The operation was canceled.'])
    expect(found(canceled)).toEqual(['failed-job-without-log'])
  })

  test('is not claimed where a log or an annotation explains the failure', () => {
    expect(found({ ...failed({ steps: [] }), log: { steps: [] } })).toEqual([])
    expect(found(failed({ steps: [] }, ['This is a scheduled Ubuntu 20.04 retirement.']))).toEqual(
      []
    )
  })

  test.each(['pending', 'expired', 'refused', 'unreadable', 'limit'] as const)(
    'is not claimed where the log is %s: a log that was not read is not a log that never was',
    (cause) => {
      const where = incident('jobs_failed', '', 'CI', [noLog(cause)])
      expect(found(failed({ steps: [] }), where)).toEqual([])
    }
  )

  test('is not claimed where the log of another job is absent, or annotations were not read', () => {
    const other = incident('jobs_failed', '', 'CI', [{ ...noLog('absent'), jobId: 2 }])
    expect(found(failed({ steps: [] }), other)).toEqual([])
    const unread: MissingEvidence = { ...noLog('refused'), what: 'annotations' }
    const where = incident('jobs_failed', '', 'CI', [noLog('absent'), unread])
    expect(found(failed({ steps: [] }), where)).toEqual([])
  })

  test('is not claimed of a job that still runs, or of a plain failed step', () => {
    expect(
      found(failed({ status: 'in_progress', conclusion: null, steps: [step(1, null)] }))
    ).toEqual([])
    expect(found(failed())).toEqual([])
  })
})

describe('a time limit', () => {
  const cancelled = { conclusion: 'cancelled' as const, steps: [step(1, 'cancelled')] }

  test('is told by its annotation', () => {
    const text = 'The job running on runner x has exceeded the maximum execution time of 5 minutes.'
    expect(found(failed(cancelled, [text]))).toContain('job-time-limit-by-annotation')
  })

  test('is told by the duration of a cancelled job', () => {
    const where = incident('cancelled', 'jobs:\n  build:\n    timeout-minutes: 4 # enough\n')
    expect(found(failed(cancelled), where)).toEqual(['job-time-limit-by-duration'])
    expect(found(failed(cancelled), incident('cancelled', 'timeout-minutes: 20'))).toEqual([])
    const sixHours = { ...cancelled, completedAt: '2026-01-05T16:00:30Z' }
    expect(found(failed(sixHours))).toEqual(['job-time-limit-by-duration'])
  })

  test('is not claimed where a newer run cancelled the job', () => {
    const text = "Canceling since a higher priority waiting request for 'ci-main' exists"
    const where = incident('cancelled', 'timeout-minutes: 4')
    expect(found(failed(cancelled, [text]), where)).toEqual(['superseded-run'])
  })

  test("is GitHub's own conclusion", () => {
    expect(found(failed({ conclusion: 'timed_out', steps: [step(1, 'cancelled')] }))).toEqual([
      'job-time-limit-by-duration'
    ])
  })
})

describe('a run that never got to its jobs', () => {
  const nothing = failed({ steps: [], conclusion: null })

  test('is a startup failure with the sentence of the validator', () => {
    const text =
      "The workflow is not valid. .github/workflows/ci.yml (Line: 3): Unexpected value 'step'"
    const subject = failed({ steps: [], conclusion: null }, [text])
    const rule = runRecordRules.find(({ id }) => id === 'startup-failure')
    expect(rule?.recognise(subject, incident('startup_failure'))).toEqual({
      source: 'annotation',
      text,
      step: null,
      line: null
    })
    expect(found(nothing, incident('startup_failure'))).toEqual(['startup-failure'])
  })

  test('is a run without jobs, with a word on the name GitHub gives an unreadable workflow', () => {
    const where = incident('no_jobs', '', '.github/workflows/ci.yml')
    expect(found(nothing, where)).toEqual(['run-without-jobs'])
    const rule = runRecordRules.find(({ id }) => id === 'run-without-jobs')
    expect(rule?.recognise(nothing, where)?.text).toContain('could not read the name')
  })

  test('waits for approval', () => {
    expect(found(nothing, incident('action_required'))).toEqual(['approval-required'])
  })
})

test('a person who cancelled the run is named by the annotation', () => {
  const subject = failed({ conclusion: 'cancelled', steps: [] }, [
    'The run was canceled by @octocat.'
  ])
  expect(found(subject)).toEqual(['run-cancelled-by-person'])
})

test('containers that did not start are told by their step', () => {
  const subject = failed({ steps: [step(2, 'failure', 'Initialize containers')] })
  expect(found(subject)).toEqual(['job-containers-not-initialised'])
})
