import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'

import { type LocalGithub, localGithub } from '../support/local-github.js'

let github: LocalGithub
let octokit: Octokit

beforeAll(async () => {
  github = await localGithub()
  octokit = github.octokit()
  for (let n = 1; n <= 65; n += 1) {
    await octokit.issues.create({ ...github.at, title: `Issue ${n}` })
  }
})
afterAll(() => github.close())

test('pages are thirty long, at most a hundred, and linked', async () => {
  const { data, headers } = await octokit.issues.listForRepo({ ...github.at, page: 2 })
  expect(data).toHaveLength(30)
  expect(data[0]?.title).toBe('Issue 35')
  const names = headers.link?.match(/rel="\w+"/g)
  expect(names).toEqual(['rel="prev"', 'rel="next"', 'rel="last"', 'rel="first"'])
  const all = await octokit.issues.listForRepo({ ...github.at, per_page: 1000 })
  expect(all.data).toHaveLength(65)
  expect(all.headers.link).toBeUndefined()
})

test('Octokit walks all pages', async () => {
  const all = await octokit.paginate(octokit.issues.listForRepo, { ...github.at, per_page: 20 })
  expect(new Set(all.map(({ number }) => number)).size).toBe(65)
})

test('a known ETag is 304, costs nothing, and a change ends it', async () => {
  const list = { ...github.at, per_page: 1 }
  const first = await octokit.issues.listForRepo(list)
  const headers = { 'if-none-match': first.headers.etag }
  const again = octokit.issues.listForRepo({ ...list, headers })
  await expect(again).rejects.toMatchObject({ status: 304 })
  const { data: before } = await octokit.rateLimit.get()
  await octokit.issues.listForRepo({ ...list, headers }).catch(() => undefined)
  const { data: after } = await octokit.rateLimit.get()
  expect(after.rate.used).toBe(before.rate.used)
  await octokit.issues.create({ ...github.at, title: 'New' })
  expect((await octokit.issues.listForRepo({ ...list, headers })).status).toBe(200)
})

test('every answer has GitHub’s headers', async () => {
  const { headers } = await octokit.repos.get(github.at)
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '1000'
  })
  expect(headers['x-github-request-id']).toMatch(/^[0-9A-F:]{20,}$/)
  const missing = await fetch(`${github.simulator.url}/repos/octo/nope`)
  expect(missing.status).toBe(404)
  expect(await missing.json()).toEqual({
    message: 'Not Found',
    documentation_url: 'https://docs.github.com/rest/repos/repos#get-a-repository',
    status: '404'
  })
  expect(missing.headers.get('x-ratelimit-limit')).toBe('60')
  expect((await fetch(`${github.simulator.url}/repos/octo/app`, { method: 'HEAD' })).status).toBe(
    200
  )
})

test('requests are recorded with their routes', () => {
  const { requests } = github.simulator.hub
  expect(requests[0]).toEqual({
    method: 'POST',
    path: '/repos/octo/app/issues',
    status: 201,
    route: '/repos/:owner/:repo/issues',
    token: expect.any(String) as unknown
  })
})
