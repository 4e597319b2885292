import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createOctokit } from '../../src/github/octokit.js'
import { createRunReader } from '../../src/github/runs.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, apiRun, repository } from './a-client.js'

const route = 'GET /repos/o/r/actions/runs/7'
const run = { json: apiRun() }
const ref = { ...repository, runId: 7 }
const secondary = {
  status: 403,
  json: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }
}
const primary = (secondsLeft: number) => ({
  status: 429,
  json: { message: 'API rate limit exceeded' },
  headers: {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + secondsLeft)
  }
})

let gitHub: FakeGitHub
beforeEach(() => {
  gitHub = new FakeGitHub()
})
afterEach(() => gitHub.verify())

describe('the connection', () => {
  test('sends the token, and asks the server it is told', async () => {
    gitHub.on('GET /api/v3/repos/o/r/actions/runs/7', run)
    const client = createOctokit({
      token: 'ghs_secret',
      baseUrl: 'https://ghe.example/api/v3/',
      fetch: gitHub.fetch
    })
    await createRunReader(client).run(ref)
    expect(gitHub.requests[0]?.headers.get('authorization')).toBe('token ghs_secret')
  })

  test('tries again on 5xx and lost answers, and counts each try', async () => {
    gitHub.on(route, { status: 502, text: 'bad gateway' }, { breaks: true }, run)
    const { client } = aClient(gitHub)
    expect((await createRunReader(client).run(ref)).id).toBe(7)
    expect(client.requestCount()).toBe(3)
  })

  test('gives up after its retries', async () => {
    gitHub.on(route, { status: 503 }, { status: 503 })
    const { client } = aClient(gitHub, { patience: { retries: 1 } })
    await expect(createRunReader(client).run(ref)).rejects.toThrow('GitHub answered 503')
  })

  test('waits for a secondary rate limit without Retry-After, twice at most', async () => {
    gitHub.on(route, secondary, secondary, run)
    const { client, warnings } = aClient(gitHub, { patience: { throttle: true } })
    expect((await createRunReader(client).run(ref)).id).toBe(7)
    expect(warnings).toEqual(Array(2).fill("GitHub's rate limit is reached; waiting 60 s."))

    gitHub.on(route, secondary, secondary, secondary)
    await expect(createRunReader(client).run(ref)).rejects.toThrow('secondary rate limit')
  })

  test('waits for the rate limit where it is over soon, else says when', async () => {
    gitHub.on(route, primary(3), run)
    const { client } = aClient(gitHub, { patience: { throttle: true } })
    expect((await createRunReader(client).run(ref)).id).toBe(7)

    gitHub.on(route, primary(1800))
    await expect(createRunReader(client).run(ref)).rejects.toThrow('used up until')
  })

  test('does not take an answer that breaks off for an empty one', async () => {
    const cut: typeof fetch = () => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"id": '))
          controller.error(new TypeError('terminated'))
        }
      })
      return Promise.resolve(
        new Response(body, { headers: { 'content-type': 'application/json' } })
      )
    }
    const client = createOctokit({
      token: 'ghs_x',
      fetch: cut,
      patience: { secondMs: 1, retries: 1, throttle: false }
    })
    await expect(createRunReader(client).run(ref)).rejects.toThrow('no answer from GitHub')
    expect(client.requestCount()).toBe(2)
  })
})
