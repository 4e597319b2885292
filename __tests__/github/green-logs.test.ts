import { afterEach, expect, test } from '@jest/globals'
import { createOctokit } from '../../src/github/octokit.js'
import { createRunReader } from '../../src/github/runs.js'
import { aRun } from './a-client.js'
import { aServer, blob, redirect, type RunningServer } from './a-server.js'
import { aJob, jobRoute, stamped, textOf } from './collecting.js'

const MiB = 1024 * 1024

let server: RunningServer | undefined
afterEach(async () => await server?.stop())

test('green jobs’ logs are their own, never the archive, and of a long one the end', async () => {
  const long = stamped(`oldest\n${`${'x'.repeat(1023)}\n`.repeat(9 * 1024)}newest`)
  server = await aServer({
    [jobRoute(1)]: redirect('/one'),
    'GET /one': blob(long),
    [jobRoute(2)]: redirect('/gone')
  })
  const client = createOctokit({
    ...{ token: 'ghs_secret', baseUrl: server.url },
    patience: { secondMs: 50, throttle: false }
  })
  const run = aRun({ status: 'completed', conclusion: 'success' })
  const logs = await createRunReader(client).greenLogs(run, [aJob(1), aJob(2)])
  const text = textOf(logs, 1)
  expect(text.length).toBeLessThanOrEqual(8 * MiB)
  expect(text.length).toBeGreaterThan(7 * MiB)
  expect(text).toMatch(/newest\n?$/)
  expect(text).not.toContain('oldest')
  expect(logs.byJobId.has(2)).toBe(false)
  expect(logs.missing).toContainEqual(expect.objectContaining({ what: 'log', jobId: 2 }))
  expect(server.requests.some((line) => line.includes('/attempts/'))).toBe(false)
})
