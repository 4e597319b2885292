import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'

import { type LocalGithub, localGithub, refusal } from '../support/local-github.js'

let github: LocalGithub

beforeAll(async () => {
  github = await localGithub()
})
afterEach(() => github.simulator.faults.clear())
afterAll(() => github.close())

const path = '/repos/octo/app'
const ask = () => github.octokit().repos.get(github.at)

test('a status, as often as asked', async () => {
  github.simulator.faults.add({ path, times: 2, answer: { kind: 'status', status: 502 } })
  expect(await refusal(ask())).toMatch('502 Injected 502')
  expect(await refusal(ask())).toMatch('502 ')
  expect((await ask()).status).toBe(200)
})

test('a fault of one method and pattern leaves other requests alone, and can be taken back', async () => {
  const answer = {
    kind: 'status',
    status: 503,
    body: 'Down',
    headers: { 'Retry-After': '1' }
  } as const
  const takeBack = github.simulator.faults.add({ method: 'POST', path: /\/issues/, answer })
  expect((await github.octokit().issues.listForRepo(github.at)).status).toBe(200)
  takeBack()
  const create = () => github.octokit().issues.create({ ...github.at, title: 'x' })
  expect((await create()).status).toBe(201)
  github.simulator.faults.add({ method: 'POST', path: /\/issues/, answer })
  await expect(create()).rejects.toMatchObject({
    status: 503,
    response: { headers: { 'retry-after': '1' } }
  })
})

test('secondary rate limits, with and without Retry-After', async () => {
  const { faults } = github.simulator
  faults.add({ path, answer: { kind: 'secondary-rate-limit' } })
  const without = (await ask().catch((error: unknown) => error)) as LimitError
  expect(without.response.data.message).toMatch(/^You have exceeded a secondary rate limit\./)
  expect(without.response.headers['retry-after']).toBeUndefined()
  faults.add({ path, answer: { kind: 'secondary-rate-limit', retryAfter: 7 } })
  const having = (await ask().catch((error: unknown) => error)) as LimitError
  expect(having.response.headers['retry-after']).toBe('7')
})

interface LimitError {
  status: number
  response: { data: { message: string }; headers: Record<string, string> }
}

test('the primary rate limit says when it ends', async () => {
  github.simulator.faults.add({ path, answer: { kind: 'primary-rate-limit' } })
  const { status, response } = (await ask().catch((error: unknown) => error)) as LimitError
  expect(status).toBe(403)
  expect(response.data.message).toMatch(/^API rate limit exceeded for installation ID/)
  expect(response.headers['x-ratelimit-remaining']).toBe('0')
  expect(Number(response.headers['x-ratelimit-reset'])).toBeGreaterThan(Date.now() / 1000)
})

test('a stall keeps the client waiting', async () => {
  github.simulator.faults.add({ path, answer: { kind: 'stall', ms: 300 } })
  const start = performance.now()
  await ask()
  expect(performance.now() - start).toBeGreaterThan(290)
})

test('a body is cut short of its length', async () => {
  github.simulator.faults.add({ path, answer: { kind: 'cut-body', bytes: 100 } })
  const answer = await fetch(github.simulator.url + path)
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1000)
  await expect(answer.text()).rejects.toThrow('terminated')
})

test('a zip is damaged beyond reading', async () => {
  const zip = new AdmZip()
  zip.addFile('1_build.txt', Buffer.from('line\n'.repeat(1000)))
  await github.simulator.commit(github.repo, { files: { 'a.zip': zip.toBuffer() }, message: 'Zip' })
  const get = async () => {
    const headers = { Accept: 'application/vnd.github.raw' }
    const answer = await fetch(`${github.simulator.url}${path}/contents/a.zip`, { headers })
    return new AdmZip(Buffer.from(await answer.arrayBuffer())).getEntries()
  }
  expect(await get()).toHaveLength(1)
  github.simulator.faults.add({ path: /a\.zip/, answer: { kind: 'corrupt-body' } })
  await expect(get()).rejects.toThrow()
})

test('a write is applied although its answer never comes', async () => {
  const octokit = github.octokit()
  github.simulator.faults.add({
    method: 'POST',
    path: `${path}/issues`,
    answer: { kind: 'drop-answer' }
  })
  // 500 is what Octokit says of a connection that broke.
  expect(await refusal(octokit.issues.create({ ...github.at, title: 'Dropped' }))).toMatch(/^500 /)
  const { data } = await octokit.issues.listForRepo(github.at)
  expect(data.map(({ title }) => title)).toContain('Dropped')
})

test('closing ends stalled and kept connections at once', async () => {
  const other = await localGithub()
  await fetch(`${other.simulator.url}/rate_limit`)
  other.simulator.faults.add({ path, answer: { kind: 'stall', ms: 60_000 } })
  const stalled = refusal(other.octokit().repos.get(other.at))
  while (other.simulator.hub.requests.length < 1) await new Promise(setImmediate)
  const start = performance.now()
  await other.close()
  expect(performance.now() - start).toBeLessThan(2000)
  expect(await stalled).not.toBe('none')
})
