import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commentMarker } from '../../src/engine/issue-marker.js'
import { createStickyComments } from '../../src/github/pull-request-comments.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, aRun, nextPage, repository } from './a-client.js'

const comments = '/repos/o/r/issues/4/comments'
const comment = '/repos/o/r/issues/comments/5'
const body = `${commentMarker('v1:abc')}\nIt fails.`
const bot = { login: 'github-actions[bot]', type: 'Bot' }
const written = (id: number, over: Record<string, unknown> = {}) => ({
  id,
  html_url: `https://github.com/o/r/pull/4#issuecomment-${id}`,
  body,
  user: bot,
  ...over
})

let gitHub: FakeGitHub
beforeEach(() => {
  gitHub = new FakeGitHub()
})
afterEach(() => gitHub.verify())

const sticky = () => createStickyComments(aClient(gitHub).client, repository)

describe('the pull request of a run', () => {
  const sha = 'a'.repeat(40)
  const pulls = `GET /repos/o/r/commits/${sha}/pulls`
  const pull = (number: number, state: string, fullName: string, head = sha) => ({
    number,
    state,
    head: { sha: head, repo: { full_name: fullName } }
  })

  test('is the one GitHub lists for it', async () => {
    expect(await sticky().pullRequestOf(aRun({ pullRequests: [4, 6] }))).toBe(4)
    expect(gitHub.requests).toHaveLength(0)
  })

  test('is else the open one of this repository with that head', async () => {
    gitHub.on(pulls, {
      json: [
        pull(1, 'closed', 'o/r'),
        pull(2, 'open', 'fork/r'),
        pull(3, 'open', 'o/r', 'b'.repeat(40)),
        pull(4, 'open', 'o/r')
      ]
    })
    expect(await sticky().pullRequestOf(aRun())).toBe(4)
  })

  test('is none where there is no such', async () => {
    gitHub.on(pulls, { json: [] })
    expect(await sticky().pullRequestOf(aRun())).toBeNull()
    expect(await sticky().pullRequestOf(aRun({ headRepository: 'fork/r' }))).toBeNull()
  })
})

describe('a sticky comment', () => {
  test('is found by its marker at the start and its author, over all pages', async () => {
    gitHub.on(
      `GET ${comments}`,
      {
        json: [
          written(1, { user: { login: 'ann', type: 'User' } }),
          written(2, { body: `> ${body}` }),
          written(3, { body: commentMarker('v1:abcd') }),
          written(4, { user: null })
        ],
        headers: nextPage
      },
      { json: [written(5)] }
    )
    expect(await sticky().find(4, 'v1:abc')).toEqual({ id: 5, body })
  })

  test('may not be there', async () => {
    gitHub.on(`GET ${comments}`, { json: [] })
    expect(await sticky().find(4, 'v1:abc')).toBeNull()
  })

  test('is created, once also where the answer is lost', async () => {
    gitHub.on(`POST ${comments}`, { status: 201, json: written(5) }, { breaks: true })
    gitHub.on(`GET ${comments}`, { json: [written(6)] })
    expect((await sticky().create(4, body)).id).toBe(5)
    expect((await sticky().create(4, body)).id).toBe(6)
  })

  test('is updated and removed', async () => {
    gitHub.on(`PATCH ${comment}`, { json: written(5) })
    gitHub.on(`DELETE ${comment}`, { status: 204 }, { status: 404 })
    expect(await sticky().update(5, body)).toMatchObject({
      id: 5,
      url: 'https://github.com/o/r/pull/4#issuecomment-5'
    })
    await sticky().remove(5)
    await sticky().remove(5)
    expect(gitHub.requests[0]?.body).toEqual({ body })
  })

  test.each(['create', 'update', 'remove'] as const)(
    'that the token may not %s names pull requests, not issues',
    async (write) => {
      const denied = { status: 403, json: { message: 'Resource not accessible' } }
      const tries = {
        create: () => sticky().create(4, body),
        update: () => sticky().update(5, body),
        remove: () => sticky().remove(5)
      }
      const routes = {
        create: `POST ${comments}`,
        update: `PATCH ${comment}`,
        remove: `DELETE ${comment}`
      }
      gitHub.on(routes[write], denied)
      await expect(tries[write]()).rejects.toMatchObject({ needs: 'pull-requests: write' })
    }
  )
})
