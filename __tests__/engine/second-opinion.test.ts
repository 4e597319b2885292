import { beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import type { CollectedLogs } from '../../src/engine/ports.js'
import { withSecondOpinion } from '../../src/engine/second-opinion.js'
import type { JobDiagnosis } from '../../src/engine/types/diagnosis.js'
import type { JobLog } from '../../src/engine/types/incident.js'
import type { Job, WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { compileTable } from '../../src/matching/compile-table.js'
import { logOf } from '../matching/toy-table.js'
import { aJob, aJobDiagnosis, anIncident, aRun } from '../support/builders.js'

const red = aRun()
const green = aRun({
  ...{ id: 90, conclusion: 'success', createdAt: '2026-03-01T11:00:00Z', url: 'https://x.test/90' }
})
const redLog = logOf('usual', 'the plates are loose')
const unknown = { ruleId: 'unknown', category: 'unknown', transient: null } as const

let asked: string[]
let greenJobs: Job[]
let greenLogs: CollectedLogs
beforeEach(() => {
  asked = []
  greenJobs = [aJob({ id: 7, conclusion: 'success' })]
  greenLogs = { byJobId: new Map([[7, logOf('usual')]]), missing: [] }
})

const failedJob = (id: number, name: string, log: JobLog | null = redLog) => ({
  ...{ job: aJob({ id, name }), annotations: [], log }
})
const told = (
  jobs = [failedJob(1, 'build')],
  diagnoses = jobs.map(({ job: { id, name } }) =>
    aJobDiagnosis(unknown, { jobId: id, jobName: name })
  ),
  recentRuns: WorkflowRun[] | null = [red, green],
  runs: Partial<Parameters<typeof withSecondOpinion>[2]['runs']> = {}
) => {
  const reader = {
    jobs: (run: WorkflowRun) =>
      Promise.resolve(void asked.push(`jobs ${run.id}`)).then(() => greenJobs),
    greenLogs: (run: WorkflowRun, wanted: Job[]) => {
      asked.push(`logs ${run.id}: ${wanted.map(({ id }) => id).join()}`)
      return Promise.resolve(greenLogs)
    },
    greenPush: () => Promise.resolve(void asked.push('green push')).then(() => null),
    ...runs
  } as Parameters<typeof withSecondOpinion>[2]['runs']
  const tools = { matcher: compileTable([]), runs: reader }
  return withSecondOpinion(
    { incident: anIncident({ failedJobs: jobs }), diagnoses },
    recentRuns,
    tools
  )
}
const opinions = ({ diagnoses }: { diagnoses: JobDiagnosis[] }) =>
  diagnoses.map(({ secondOpinion }) => secondOpinion?.newLines ?? null)

test('an unknown failure is set beside the same job of the last green run', async () => {
  const before = aJobDiagnosis(unknown)
  const { incident, diagnoses } = await told()
  const proof = { source: 'log', text: 'the plates are loose', step: 3, line: 2 }
  expect(diagnoses[0]!.secondOpinion).toEqual({
    green: { runId: 90, url: 'https://x.test/90', branch: 'main' },
    newLines: 1,
    blocks: [{ step: 3, line: 2, text: 'the plates are loose', telling: proof }]
  })
  expect(diagnoses[0]!.primary.evidence).toEqual([proof, ...before.primary.evidence])
  expect(diagnoses[0]!.primary.fingerprint).toBe(before.primary.fingerprint)
  expect(diagnoses[0]!.primary.remedy).toContain('the last green run did not print it')
  expect(incident.missing).toEqual([])
  expect(asked).toEqual(['jobs 90', 'logs 90: 7'])
})

test('the best new line is told once, and first', async () => {
  const proof = { source: 'log' as const, text: 'the plates are loose', step: 3, line: 2 }
  const other = { ...proof, text: 'usual', line: 1 }
  const { diagnoses } = await told(undefined, [
    aJobDiagnosis({ ...unknown, evidence: [other, proof] })
  ])
  expect(diagnoses[0]!.primary.evidence).toEqual([proof, other])
})

test('where no run of the branch was green, the last green push counts', async () => {
  const greenPush = () => Promise.resolve(aRun({ ...green, headBranch: 'trunk' }))
  const { diagnoses } = await told(undefined, undefined, [red], { greenPush })
  expect(diagnoses[0]!.secondOpinion).toMatchObject({ green: { branch: 'trunk' }, newLines: 1 })
})

test('where nothing is new the diagnosis stays as it was', async () => {
  const { diagnoses } = await told([failedJob(1, 'build', logOf('usual'))])
  const before = aJobDiagnosis(unknown)
  expect(diagnoses[0]).toEqual({
    ...before,
    secondOpinion: {
      green: { runId: 90, url: 'https://x.test/90', branch: 'main' },
      newLines: 0,
      blocks: []
    }
  })
})

describe('nothing is asked', () => {
  test('where every failure is known', async () => {
    await told(undefined, [aJobDiagnosis()])
    expect(asked).toEqual([])
  })

  test('where the failed job has no log, or failed only since others did', async () => {
    await told([failedJob(1, 'build', null)])
    await told(
      [failedJob(1, 'build'), failedJob(2, 'result')],
      [aJobDiagnosis(), aJobDiagnosis(unknown, { jobId: 2, jobName: 'result', aggregator: true })]
    )
    expect(asked).toEqual([])
  })

  test('where the runs were not read', async () => {
    const { incident } = await told(undefined, undefined, null)
    expect(asked).toEqual([])
    expect(incident.missing).toEqual([])
  })
})

describe('what can not be had is told and loses no verdict', () => {
  const missingOf = async (...args: Parameters<typeof told>) => {
    const result = await told(...args)
    expect(opinions(result)).toEqual([null])
    expect(result.diagnoses[0]!.primary.ruleId).toBe('unknown')
    return result.incident.missing
  }

  test('no green run', async () => {
    const reason =
      'There is no green log to compare with: no run of this workflow is known to be green.'
    const later = { ...green, createdAt: '2026-03-01T13:00:00Z' }
    const expected = [{ what: 'baseline', cause: 'absent', reason }]
    expect(await missingOf(undefined, undefined, [red])).toEqual(expected)
    expect(await missingOf(undefined, undefined, [later, red])).toEqual(expected)
    expect(asked).toEqual(['green push', 'green push'])
  })

  test.each([
    ['of another name', { name: 'build (20)' }],
    ['that was not green', { conclusion: 'cancelled' as const }]
  ])('a job %s', async (_, change) => {
    greenJobs = [aJob({ id: 7, conclusion: 'success', ...change })]
    expect(await missingOf()).toMatchObject([{ what: 'baseline', cause: 'absent', jobId: 1 }])
    expect(asked).toEqual(['jobs 90'])
  })

  test('its log', async () => {
    const gone = { what: 'log', cause: 'expired', jobId: 7, reason: 'Gone.' } as const
    greenLogs = { byJobId: new Map(), missing: [gone] }
    expect(await missingOf()).toEqual([
      {
        ...{ what: 'baseline', cause: 'expired', jobId: 1 },
        reason: 'There is no green log to compare with: Gone.'
      }
    ])
  })

  test('its jobs; an error of our own is thrown', async () => {
    const refusing = (error: Error) => ({ jobs: () => Promise.reject(error) })
    const refused = refusing(new GitHubError('No.', 403, 'actions: read'))
    expect(await missingOf(undefined, undefined, undefined, refused)).toMatchObject([
      { what: 'baseline', cause: 'refused' }
    ])
    const bug = refusing(new TypeError('bug'))
    await expect(told(undefined, undefined, undefined, bug)).rejects.toThrow('bug')
  })
})

test('several jobs share one look-up; of a large matrix five are compared', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `build (${index})`)
  greenJobs = names.map((name, index) => aJob({ id: 70 + index, name, conclusion: 'success' }))
  greenLogs = { byJobId: new Map(greenJobs.map(({ id }) => [id, logOf('usual')])), missing: [] }
  const result = await told(names.map((name, index) => failedJob(index + 1, name)))
  expect(opinions(result)).toEqual([1, 1, 1, 1, 1, null, null, null])
  expect(asked).toEqual(['jobs 90', 'logs 90: 70,71,72,73,74'])
})
