import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { aRun } from './a-client.js'
import { blob, cut, inTurn, redirect, stall } from './a-server.js'
import {
  aJob,
  aZip,
  jobRoute,
  newCollecting,
  reasons,
  stamped,
  textOf,
  zipRoute
} from './collecting.js'

const collecting = newCollecting()
afterEach(async () => await collecting.stop())

describe('the logs of a completed run', () => {
  test('come out of one archive, which is fetched without the token', async () => {
    const zip = aZip({
      '0_job 1.txt': stamped('first'),
      '1_job 2.txt': stamped('second')
    })
    const logs = await collecting.collect(
      { [zipRoute]: redirect('/blob'), 'GET /blob': blob(zip) },
      aRun(),
      [aJob(1), aJob(2)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
    expect(textOf(logs, 2)).toBe('second\n')
    expect(logs.missing).toEqual([])
    expect(collecting.requests()).toEqual([zipRoute, 'GET /blob'])
  })

  test('may come without a redirect', async () => {
    const zip = aZip({ '0_job 1.txt': stamped('first') })
    const logs = await collecting.collect(
      { [zipRoute]: (_request, response) => response.writeHead(200).end(zip) },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
  })

  test('that the archive lacks are fetched on their own', async () => {
    const logs = await collecting.collect(
      {
        [zipRoute]: redirect('/blob'),
        'GET /blob': blob(aZip({ '0_job 1.txt': stamped('first') })),
        [jobRoute(2)]: redirect('/two'),
        'GET /two': blob(stamped('second'))
      },
      aRun(),
      [aJob(1), aJob(2)]
    )
    expect([textOf(logs, 1), textOf(logs, 2)]).toEqual(['first\n', 'second\n'])
  })

  test.each([
    ['is cut off', cut],
    ['stalls', stall],
    [
      'has an address that ran out',
      (_: unknown, response: ServerResponse) => void response.writeHead(403).end()
    ]
  ])('are downloaded again where the download %s, by a new address', async (_case, broken) => {
    const zip = aZip({ '0_job 1.txt': stamped('first') })
    const logs = await collecting.collect(
      {
        [zipRoute]: inTurn(redirect('/a'), redirect('/b'), redirect('/c')),
        'GET /a': broken,
        'GET /b': broken,
        'GET /c': blob(zip)
      },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
    expect(collecting.requests().filter((route) => route === zipRoute)).toHaveLength(3)
  })

  test('are asked for again where GitHub answers 500', async () => {
    const zip = aZip({ '0_job 1.txt': stamped('first') })
    const logs = await collecting.collect(
      {
        [zipRoute]: inTurn((_request, response) => {
          response.writeHead(500).end()
        }, redirect('/a')),
        'GET /a': blob(zip)
      },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
  })

  test('are read one by one where three downloads break off', async () => {
    const logs = await collecting.collect(
      {
        [zipRoute]: redirect('/a'),
        'GET /a': cut,
        [jobRoute(1)]: redirect('/one'),
        'GET /one': blob(stamped('first'))
      },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
    expect(collecting.requests().filter((route) => route === 'GET /a')).toHaveLength(3)
  })

  test('are downloaded again where the archive is damaged', async () => {
    const zip = aZip({ '0_job 1.txt': stamped('first') })
    const logs = await collecting.collect(
      {
        [zipRoute]: redirect('/a'),
        'GET /a': inTurn(blob(zip.subarray(0, zip.length - 30)), blob(zip))
      },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
  })

  test('are fetched on their own where a file of the archive is damaged', async () => {
    const zip = aZip({ '0_job 1.txt': stamped('first'), '1_job 2.txt': stamped('second') })
    zip[45] = zip[45] === 0 ? 1 : 0
    const logs = await collecting.collect(
      {
        [zipRoute]: redirect('/a'),
        'GET /a': blob(zip),
        [jobRoute(1)]: redirect('/one'),
        'GET /one': blob(stamped('its own'))
      },
      aRun(),
      [aJob(1), aJob(2)]
    )
    expect([textOf(logs, 1), textOf(logs, 2)]).toEqual(['its own\n', 'second\n'])
    expect(logs.missing).toEqual([])
  })

  test('are read one by one where it stays damaged', async () => {
    const logs = await collecting.collect(
      {
        [zipRoute]: redirect('/a'),
        'GET /a': blob('no zip'),
        [jobRoute(1)]: redirect('/one'),
        'GET /one': blob(stamped('first'))
      },
      aRun(),
      [aJob(1)]
    )
    expect(textOf(logs, 1)).toBe('first\n')
    expect(collecting.requests().filter((route) => route === 'GET /a')).toHaveLength(2)
  })

  test('that have expired are all listed, after one request', async () => {
    const logs = await collecting.collect(
      { [zipRoute]: (_request, response) => response.writeHead(410).end() },
      aRun(),
      [aJob(1), aJob(2)]
    )
    expect(logs.byJobId.size).toBe(0)
    expect(reasons(logs)).toEqual({
      1: expect.stringMatching(/expired/),
      2: expect.stringMatching(/expired/)
    })
    expect(collecting.requests()).toHaveLength(1)
  })

  test('of more than 25 jobs are not fetched one by one', async () => {
    const jobs = Array.from({ length: 27 }, (_, index) => aJob(index + 1))
    const logs = await collecting.collect({}, aRun(), jobs)
    expect(logs.missing).toHaveLength(27)
    expect(collecting.requests()).toHaveLength(26)
    expect(reasons(logs)[27]).toMatch(/25 logs/)
  })
})
