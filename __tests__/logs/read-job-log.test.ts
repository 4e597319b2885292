import { describe, expect, test } from '@jest/globals'
import type { Conclusion, Step } from '../../src/engine/types/workflow-run.js'
import { matchEntries } from '../../src/logs/match-entries.js'
import { readArchive, type LogArchive } from '../../src/logs/read-archive.js'
import { readJobLog } from '../../src/logs/read-job-log.js'
import { patched, zipOf } from './zip-file.js'

const stamp = '2026-07-31T01:17:02.4552422Z '

function step(number: number, name: string, conclusion: Conclusion = 'success'): Step {
  const second = `2026-07-31T01:17:0${number}Z`
  return { number, name, status: 'completed', conclusion, startedAt: second, completedAt: second }
}

const job = {
  id: 7,
  name: 'build',
  conclusion: 'failure' as const,
  steps: [step(1, 'Set up job'), step(2, 'Test', 'failure')]
}

/** Reads the job out of a zip and notes which entries were inflated. */
async function read(zip: Buffer, maxBytes?: number) {
  const inflated: string[] = []
  const archive = readArchive(zip)
  const watched: LogArchive = {
    entries: archive.entries,
    inflate: (name, most) => {
      inflated.push(name)
      return archive.inflate(name, most)
    }
  }
  const match = matchEntries(
    archive.entries.map(({ name }) => name),
    [job]
  )
  const { log, missing } = await readJobLog(watched, match.byJobId.get(7)!, job, maxBytes)
  const steps = log?.steps.map(({ number, name, conclusion, text }) => [
    number,
    name,
    conclusion,
    text.firstLine,
    Buffer.from(text.bytes).toString()
  ])
  return { steps, missing, inflated }
}

describe('readJobLog', () => {
  test("prefers the steps' logs and inflates nothing else", async () => {
    const { steps, missing, inflated } = await read(
      zipOf({
        '0_build.txt': 'whole',
        'build/2_Other name.txt': `\ufeff${stamp}1 failed\n`,
        'build/1_Set up job.txt': `${stamp}set up\n`,
        'build/system.txt': 'x',
        '1_lint.txt': 'x',
        'lint/1_x.txt': 'x'
      })
    )
    expect(steps).toEqual([
      [1, 'Set up job', 'success', 1, 'set up\n'],
      [2, 'Test', 'failure', 1, '1 failed\n']
    ])
    expect(missing).toEqual([])
    expect(inflated).toEqual(['build/2_Other name.txt', 'build/1_Set up job.txt'])
  })

  test("falls back to the whole job's log, cut by the records", async () => {
    const { steps, missing } = await read(
      zipOf({
        '0_build.txt': `${stamp}set up\n${stamp}##[group]Run npm test\n${stamp}1 failed\n`,
        'build/1_Set up job.txt': 'x',
        'build/system.txt': 'x'
      })
    )
    expect(steps).toEqual([
      [1, 'Set up job', 'success', 1, 'set up\n'],
      [2, 'Test', 'failure', 1, '##[group]Run npm test\n1 failed\n']
    ])
    expect(missing).toEqual([])
  })

  test('says that a failed step has no log', async () => {
    const { steps, missing } = await read(zipOf({ 'build/1_Set up job.txt': 'set up\n' }))
    expect(steps).toHaveLength(1)
    expect(missing).toEqual([
      {
        what: 'part_of_log',
        cause: 'unreadable',
        jobId: 7,
        reason: 'The archive holds no log of one failed step.'
      }
    ])
  })

  test('a step that the records do not know keeps the name of its entry', async () => {
    const { steps } = await read(
      zipOf({ 'build/2_T.txt': 'x', 'build/9_Post Run a_b@v1.txt': 'y' })
    )
    expect(steps?.[1]).toEqual([9, 'Post Run a_b@v1', null, 1, 'y'])
  })

  test('over the limit the failed step comes first, of each the tail, and the cut is said', async () => {
    const { steps, missing } = await read(
      zipOf({
        'build/1_Set up job.txt': 'set up\n'.repeat(50_000),
        'build/9_Post.txt': 'post 1\n'.repeat(50_000),
        'build/2_Test.txt': 'line\n'.repeat(100_000) + 'failed\n'
      }),
      1_007
    )
    expect(steps).toEqual([[2, 'Test', 'failure', 99_801, 'line\n'.repeat(200) + 'failed\n']])
    expect(missing).toEqual([
      {
        what: 'part_of_log',
        cause: 'limit',
        jobId: 7,
        reason:
          "The first 1.2 MB of the logs of the job's steps were left out; their ends were read."
      }
    ])
  })

  test("a whole job's log over the limit", async () => {
    const { missing } = await read(zipOf({ '0_build.txt': 'x\n'.repeat(6_000_000) }), 1000)
    expect(missing).toEqual([
      {
        what: 'part_of_log',
        cause: 'limit',
        jobId: 7,
        reason: "The first 12 MB of the job's log were left out; its end was read."
      }
    ])
  })

  test('a damaged entry leaves no log, and a reason without the text of others', async () => {
    const zip = patched(zipOf({ 'build/2_Test.txt': 'failed\n' }), 'central', 16, 4, 1)
    expect(await read(zip)).toEqual({
      steps: undefined,
      missing: [
        {
          what: 'log',
          cause: 'unreadable',
          jobId: 7,
          reason: 'The log archive is damaged: one of its files cannot be inflated.'
        }
      ],
      inflated: ['build/2_Test.txt']
    })
  })

  test('what is no fault of the archive is thrown', async () => {
    const broken: LogArchive = { entries: [], inflate: () => Promise.reject(new TypeError('bug')) }
    const entries = { jobLog: '0_build.txt', steps: new Map<number, string>() }
    await expect(readJobLog(broken, entries, job)).rejects.toThrow(TypeError)
  })
})
