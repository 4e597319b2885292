import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { aRun } from './a-client.js'
import { blob, redirect } from './a-server.js'
import { aJob, jobRoute, newCollecting, reasons, stamped, textOf } from './collecting.js'

const inProgress = aRun({ status: 'in_progress', conclusion: null })
const collecting = newCollecting()
afterEach(async () => await collecting.stop())

describe('the logs of a run in progress', () => {
  test('are each job’s own', async () => {
    const logs = await collecting.collect(
      { [jobRoute(1)]: redirect('/one'), 'GET /one': blob(stamped('first')) },
      inProgress,
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
    expect(collecting.requests()).toEqual([jobRoute(1), 'GET /one'])
  })

  test('are cut into their steps by the record', async () => {
    const step = (number: number, name: string, second: string) => ({
      number,
      name,
      status: 'completed' as const,
      conclusion: 'success' as const,
      startedAt: `2026-11-20T10:00:${second}Z`,
      completedAt: `2026-11-20T10:00:${second}Z`
    })
    const log =
      '2026-11-20T10:00:01.0000000Z Current runner version: 1\n' +
      '2026-11-20T10:00:05.0000000Z ##[group]Run make\n'
    const job = aJob(1, { steps: [step(1, 'Set up job', '01'), step(2, 'Run make', '05')] })
    const logs = await collecting.collect(
      { [jobRoute(1)]: redirect('/one'), 'GET /one': blob(log) },
      inProgress,
      [job]
    )
    expect(logs.byJobId.get(1)?.steps.map(({ number }) => number)).toEqual([1, 2])
  })

  test('that are not there are told apart by the record', async () => {
    const logs = await collecting.collect(
      {
        [jobRoute(1)]: redirect('/gone'),
        [jobRoute(2)]: redirect('/gone'),
        [jobRoute(5)]: (_request, response) => response.writeHead(410).end(),
        [jobRoute(6)]: (_request, response) =>
          response
            .writeHead(403, { 'content-type': 'application/json' })
            .end('{"message":"Must have admin rights to Repository."}'),
        [jobRoute(7)]: redirect('https://evil.example/log'),
        [jobRoute(8)]: redirect('/empty'),
        'GET /empty': blob(''),
        [jobRoute(9)]: redirect('/expired'),
        'GET /expired': (_request, response) => response.writeHead(410).end()
      },
      inProgress,
      [
        aJob(1),
        aJob(2, { conclusion: 'cancelled' }),
        aJob(3, { conclusion: 'skipped' }),
        aJob(4, { status: 'in_progress', conclusion: null }),
        aJob(5),
        aJob(6),
        aJob(7),
        aJob(8),
        aJob(9)
      ]
    )
    expect(logs.byJobId.size).toBe(0)
    expect(reasons(logs)).toEqual({
      1: 'GitHub has no log of this job, as of one whose runner was lost.',
      2: 'The job was cancelled and left no log.',
      3: 'The job was skipped, so it has no log.',
      4: 'The job goes on; GitHub writes its log when it ends.',
      5: 'The logs of this run have expired; GitHub deleted them.',
      6: "Could not download the job's log: the token lacks `actions: read`; grant it under `permissions`.",
      7: 'Could not download the log: GitHub named an address for it that is none of its own.',
      8: 'The log is empty.',
      9: 'The logs of this run have expired; GitHub deleted them.'
    })
    expect(logs.missing.every(({ what }) => what === 'log')).toBe(true)
    expect(collecting.requests()).not.toContain(jobRoute(3))
    expect(collecting.requests()).not.toContain(jobRoute(4))
  })

  test('of a huge job among many are its end, and that is said', async () => {
    const chunk = stamped('x'.repeat(1023)).repeat(1024)
    const logs = await collecting.collect(
      {
        [jobRoute(1)]: redirect('/one'),
        'GET /one': (_request, response) => {
          response.writeHead(200)
          for (let count = 0; count < 6; count++) response.write(chunk)
          response.end(stamped('the end'))
        }
      },
      inProgress,
      // 128 MiB in all: 5.1 MiB for each.
      Array.from({ length: 25 }, (_, index) => aJob(index + 1))
    )
    expect(textOf(logs, 1)).toMatch(/the end\n$/)
    expect(logs.missing.filter(({ what }) => what === 'part_of_log')).toEqual([
      {
        what: 'part_of_log',
        cause: 'limit',
        jobId: 1,
        reason: expect.stringMatching(/first [\d.]+ MB/)
      }
    ])
    expect(logs.byJobId.get(1)?.steps[0]?.text.cutBytes).toBeGreaterThan(0)
  })

  test('are fetched four at a time', async () => {
    let now = 0
    let most = 0
    const slow = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8].map((id) => [
        jobRoute(id),
        (_request: unknown, response: ServerResponse) => {
          most = Math.max(most, ++now)
          setTimeout(() => {
            now--
            response.writeHead(200).end(stamped('done'))
          }, 150)
        }
      ])
    )
    const jobs = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => aJob(id))
    expect((await collecting.collect(slow, inProgress, jobs)).byJobId.size).toBe(8)
    expect(most).toBe(4)
  })
})
