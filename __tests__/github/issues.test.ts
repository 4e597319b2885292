import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeMarker } from '../../src/engine/issue-marker.js'
import type { IssueMarker } from '../../src/engine/types/tracked-issue.js'
import { trackerOf } from './tracker-of.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, nextPage, repository } from './a-client.js'

const list = 'GET /repos/o/r/issues'
const create = 'POST /repos/o/r/issues'
const patch = 'PATCH /repos/o/r/issues/1'
const comments = '/repos/o/r/issues/1/comments'
const lost = { breaks: true }

const marker: IssueMarker = {
  version: 1,
  fingerprint: 'v1:0f3a',
  workflowPath: '.github/workflows/ci.yml',
  branch: 'main',
  jobs: ['build'],
  occurrences: 1,
  firstSeen: '2026-11-20T10:00:00Z',
  lastSeen: '2026-11-20T10:00:00Z',
  seen: ['7/1'],
  reopened: 0
}
const body = `${encodeMarker(marker)}\nIt fails.`
const draft = { title: 'CI fails', body, labels: ['auto-heal', 'ci-failure'] }

const actionsBot = { login: 'github-actions[bot]', type: 'Bot' }
const healerBot = { login: 'my-healer[bot]', type: 'Bot' }
const person = { login: 'ann', type: 'User' }

function apiIssue(number: number, over: Record<string, unknown> = {}) {
  return {
    number,
    html_url: `https://github.com/o/r/issues/${number}`,
    title: 'CI fails',
    body,
    state: 'open',
    state_reason: null,
    labels: [{ name: 'auto-heal' }, 'ci-failure'],
    created_at: '2026-11-20T10:00:00Z',
    closed_at: null,
    user: actionsBot,
    ...over
  }
}

let gitHub: FakeGitHub
beforeEach(() => {
  gitHub = new FakeGitHub()
})
afterEach(() => gitHub.verify())

function tracker(token = 'ghs_x') {
  const { client, warnings } = aClient(gitHub, { token })
  return { issues: trackerOf(client, repository, 'auto-heal'), warnings }
}

async function numbers(token?: string): Promise<number[]> {
  return (await tracker(token).issues.list()).map(({ number }) => number)
}

describe('the issues listed', () => {
  test('are those with the label and a marker, over all pages, without pull requests', async () => {
    gitHub.on(
      list,
      { json: [apiIssue(4), apiIssue(3, { pull_request: {} })], headers: nextPage },
      { json: [apiIssue(2, { body: null }), apiIssue(1, { body: `> ${body}` })] }
    )
    expect(await tracker().issues.list()).toEqual([
      {
        number: 4,
        url: 'https://github.com/o/r/issues/4',
        title: 'CI fails',
        body,
        state: 'open',
        stateReason: null,
        labels: ['auto-heal', 'ci-failure'],
        createdAt: '2026-11-20T10:00:00Z',
        closedAt: null,
        marker
      }
    ])
    expect(gitHub.requests[0]?.query).toEqual({
      labels: 'auto-heal',
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: '100',
      page: '1'
    })
  })

  test('say how they were closed', async () => {
    const closed = { state: 'closed', closed_at: '2026-11-21T10:00:00Z' }
    gitHub.on(list, {
      json: [
        apiIssue(3, { ...closed, state_reason: 'not_planned' }),
        apiIssue(2, { ...closed, state_reason: null }),
        apiIssue(1, { state_reason: 'reopened' })
      ]
    })
    const issues = await tracker().issues.list()
    expect(issues.map(({ stateReason }) => stateReason)).toEqual(['not_planned', null, null])
    expect(issues[0]?.closedAt).toBe(closed.closed_at)
  })

  test('are 500 at most, which is said', async () => {
    const page = { json: [apiIssue(1)], headers: nextPage }
    gitHub.on(list, page, page, page, page, page)
    const { issues, warnings } = tracker()
    await issues.list()
    expect(warnings).toEqual([expect.stringMatching(/newest 5 issues/)])
  })

  test("are no person's, whatever marker they carry", async () => {
    const issues = [
      apiIssue(3),
      apiIssue(2, { user: healerBot }),
      apiIssue(1, { user: person }),
      apiIssue(0, { user: null })
    ]
    gitHub.on(list, { json: issues })
    expect(await numbers('ghs_x')).toEqual([3, 2])
  })

  test.each(['ghp_x', 'github_pat_x', 'gho_x', 'ghu_x'])(
    "are those of the %s token's owner, who is asked for once",
    async (token) => {
      const issues = [apiIssue(4, { user: person }), apiIssue(3, { user: person })]
      gitHub.on(list, {
        json: [...issues, apiIssue(2, { user: healerBot }), apiIssue(1)]
      })
      gitHub.on('GET /user', { json: { login: 'ann' } })
      expect(await numbers(token)).toEqual([4, 3, 1])
    }
  )

  test('are read without asking for the owner where all are the workflow bot’s', async () => {
    gitHub.on(list, { json: [apiIssue(1), apiIssue(2, { user: person, body: 'Please help' })] })
    expect(await numbers('ghp_x')).toEqual([1])
  })

  test('of a token of unknown kind that is no person are any bot’s', async () => {
    gitHub.on(list, { json: [apiIssue(2, { user: healerBot }), apiIssue(1, { user: person })] })
    gitHub.on('GET /user', { status: 403, json: { message: 'Resource not accessible' } })
    expect(await numbers('v1.something')).toEqual([2])
  })
})

describe('an issue created', () => {
  test('carries title, body and labels', async () => {
    gitHub.on(create, { status: 201, json: apiIssue(9) })
    const { issues, warnings } = tracker()
    expect(await issues.create(draft)).toMatchObject({ number: 9, marker })
    expect(gitHub.requests[0]?.body).toEqual(draft)
    expect(warnings).toEqual([])
  })

  test('whose answer is lost is looked for, and not created again', async () => {
    gitHub.on(create, lost)
    gitHub.on(list, { json: [apiIssue(9), apiIssue(8)] })
    expect((await tracker().issues.create(draft)).number).toBe(9)
    expect(gitHub.requests[1]?.query).not.toHaveProperty('labels')
  })

  test('is created after all where it is not there, also after a 502', async () => {
    const other = encodeMarker({ ...marker, occurrences: 2 })
    gitHub.on(create, lost, { status: 502 }, { status: 201, json: apiIssue(9) })
    gitHub.on(list, { json: [apiIssue(8, { body: other })] }, { json: [] })
    expect((await tracker().issues.create(draft)).number).toBe(9)
    expect(gitHub.routes()).toEqual([create, list, create, list, create])
  })

  test('is looked for a last time before it is given up', async () => {
    gitHub.on(create, lost, lost, lost)
    gitHub.on(list, { json: [] }, { json: [] }, { json: [] })
    await expect(tracker().issues.create(draft)).rejects.toThrow('Could not create the issue')
    expect(gitHub.routes().at(-1)).toBe(list)
  })

  test.each([403, 422])(
    'goes without labels where %i refuses them, and says so',
    async (status) => {
      gitHub.on(
        create,
        { status, json: { message: 'no' } },
        { status: 201, json: apiIssue(9, { labels: [] }) }
      )
      const { issues, warnings } = tracker()
      expect((await issues.create(draft)).number).toBe(9)
      expect(gitHub.requests[1]?.body).toMatchObject({ labels: [] })
      expect(warnings).toHaveLength(1)
    }
  )

  test('says so where GitHub drops labels in silence', async () => {
    gitHub.on(create, { status: 201, json: apiIssue(9, { labels: [] }) })
    const { issues, warnings } = tracker()
    await issues.create(draft)
    expect(warnings).toHaveLength(1)
  })

  test('is not tried again without labels where the rate limit is the reason', async () => {
    gitHub.on(create, { status: 403, json: { message: 'exceeded a secondary rate limit' } })
    await expect(tracker().issues.create(draft)).rejects.toThrow('rate limit')
  })

  test('that may not be is an error with the permission', async () => {
    const denied = { status: 403, json: { message: 'Resource not accessible by integration' } }
    gitHub.on(create, denied, denied)
    await expect(tracker().issues.create(draft)).rejects.toMatchObject({ needs: 'issues: write' })
  })
})

describe('an issue updated', () => {
  test('changes what it is told alone', async () => {
    gitHub.on(patch, { json: apiIssue(1, { state: 'closed', state_reason: 'completed' }) })
    const issue = await tracker().issues.update(1, { state: 'closed', stateReason: 'completed' })
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(gitHub.requests[0]?.body).toEqual({ state: 'closed', state_reason: 'completed' })
  })

  test('is tried again on a 502: it is the same each time', async () => {
    gitHub.on(patch, { status: 502 }, { json: apiIssue(1) })
    expect((await tracker().issues.update(1, { body })).number).toBe(1)
  })

  test('keeps its other changes where labels are refused', async () => {
    gitHub.on(patch, { status: 403 }, { json: apiIssue(1, { labels: ['other'] }) })
    const { issues, warnings } = tracker()
    await issues.update(1, { body, labels: ['auto-heal'] })
    expect(gitHub.requests[1]?.body).toEqual({ body })
    expect(warnings).toHaveLength(1)
  })

  test('whose marker somebody removed is an error', async () => {
    gitHub.on(patch, { json: apiIssue(1, { body: 'mine now' }) })
    await expect(tracker().issues.update(1, { state: 'closed' })).rejects.toThrow('Issue #1')
  })
})

describe('a comment on an issue', () => {
  const written = { id: 5, html_url: 'https://x', body: 'Green again.', user: actionsBot }

  test('is written', async () => {
    gitHub.on(`POST ${comments}`, { status: 201, json: written })
    await tracker().issues.comment(1, 'Green again.')
    expect(gitHub.requests[0]?.body).toEqual({ body: 'Green again.' })
  })

  test('whose answer is lost is not written again', async () => {
    gitHub.on(`POST ${comments}`, lost)
    gitHub.on(`GET ${comments}`, { json: [{ ...written, body: 'Green again.\r\n' }] })
    await tracker().issues.comment(1, 'Green again.')
    expect(gitHub.requests[1]?.query).toHaveProperty('since')
  })
})
