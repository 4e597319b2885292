import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GitHubError, Refusal } from '../../src/engine/errors.js'
import { trackerOf } from './tracker-of.js'
import type { GitHubClient } from '../../src/github/octokit.js'
import { createRerunner } from '../../src/github/rerun.js'
import { createRunReader } from '../../src/github/runs.js'
import { FakeGitHub, type Reply } from '../support/fake-github.js'
import { aClient, aRun, repository } from './a-client.js'

let gitHub: FakeGitHub
let client: GitHubClient

beforeEach(() => {
  gitHub = new FakeGitHub()
  client = aClient(gitHub, { patience: { retries: 0 } }).client
})
afterEach(() => gitHub.verify())

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => null,
    (error: unknown) => error
  )
}

async function runFailure(reply: Reply): Promise<GitHubError> {
  gitHub.on('GET /repos/o/r/actions/runs/7', reply)
  const error = await failureOf(createRunReader(client).run({ ...repository, runId: 7 }))
  expect(error).toBeInstanceOf(GitHubError)
  return error as GitHubError
}

describe('an error of GitHub', () => {
  test('names the permission that lacks', async () => {
    const error = await runFailure({
      status: 403,
      json: { message: 'Resource not accessible by integration' }
    })
    expect(error).toMatchObject({ status: 403, needs: 'actions: read' })
    expect(error.message).toBe(
      'Could not read the workflow run: the token lacks `actions: read`; grant it under `permissions`.'
    )
  })

  test('does not claim to know what a 403 in other words means', async () => {
    const error = await runFailure({ status: 403, json: { message: 'Forbidden' } })
    expect(error.message).toMatch(/does not allow it \(403\); if the token lacks `actions: read`/)
    expect(error.needs).toBe('actions: read')
  })

  test.each([
    [401, { message: 'Bad credentials' }, /does not accept the token/],
    [404, { message: 'Not Found' }, /finds no such thing/],
    [410, { message: 'Gone' }, /gone/],
    [500, { message: 'oops' }, /GitHub answered 500/],
    [403, { message: 'Repository was archived so is read-only.' }, /archived/],
    [403, { message: 'Resource protected by organization SAML enforcement.' }, /single sign-on/],
    [
      403,
      {
        message: 'Although you appear to have... the `o` organization has an IP allow list enabled'
      },
      /IP allow list/
    ],
    [418, { message: 'x' }, /answered 418/]
  ])('says in words what %i %j means', async (status, json, sentence) => {
    const error = await runFailure({ status, json })
    expect(error).toMatchObject({ status, needs: null })
    expect(error.message).toMatch(sentence)
  })

  test('says so where there is no answer at all', async () => {
    const error = await runFailure({ breaks: true })
    expect(error).toMatchObject({ status: 500, needs: null })
    expect(error.message).toMatch(/no answer from GitHub/)
  })

  test('tells rate limits from missing permissions', async () => {
    const used = await runFailure({
      status: 403,
      json: { message: 'API rate limit exceeded for installation.' },
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795000000' }
    })
    expect(used.needs).toBeNull()
    expect(used.message).toMatch(/rate limit is used up until 2026-11-18T/)
    const secondary = await runFailure({
      status: 403,
      json: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }
    })
    expect(secondary.needs).toBeNull()
    expect(secondary.message).toMatch(/secondary rate limit/)
    expect((await runFailure({ status: 429, json: { message: 'slow' } })).message).toMatch(
      /rate limit is used up; try again/
    )
  })

  test('quotes nothing of what GitHub said but its own identifiers', async () => {
    const error = await runFailure({
      status: 422,
      json: {
        message: '::error::<img> @everyone',
        errors: [{ resource: 'Label', field: 'name', code: 'invalid', value: '`@everyone`' }]
      }
    })
    expect(error.message).toBe(
      'Could not read the workflow run: GitHub found the request not valid (422: Label name invalid).'
    )
  })

  test.each([403, 410])('knows switched-off issues by %i', async (status) => {
    gitHub.on('GET /repos/o/r/issues', {
      status,
      json: { message: 'Issues has been disabled in this repository.' }
    })
    const error = await failureOf(trackerOf(client, repository, 'auto-heal').list())
    expect(error).toMatchObject({ status, needs: null })
    expect((error as Error).message).toMatch(/issues are switched off/)
  })
})

describe('a re-run that GitHub declines', () => {
  test.each([
    ['This workflow run cannot be retried', /cannot be retried/],
    ['This workflow is already running', /running again already/],
    [
      'Unable to retry this workflow run because it was created over a month ago',
      /more than 30 days/
    ],
    ['This workflow run has exceeded the maximum number of re-runs', /all 50 re-runs/],
    ['This workflow run cannot be retried: the limit of 50 re-runs is reached', /all 50 re-runs/],
    ['Unable to re-run this workflow because it is disabled', /is disabled/],
    ['Only jobs from the current attempt can be re-run', /newer attempt/]
  ])('%s', async (message, sentence) => {
    gitHub.on('POST /repos/o/r/actions/runs/7/rerun-failed-jobs', {
      status: 403,
      json: { message }
    })
    const error = await failureOf(createRerunner(client).rerunFailedJobs(aRun()))
    expect(error).toBeInstanceOf(Refusal)
    expect((error as Error).message).toMatch(sentence)
  })

  test('for the rate limit is no refusal', async () => {
    gitHub.on('POST /repos/o/r/actions/runs/7/rerun-failed-jobs', {
      status: 403,
      json: { message: 'You have exceeded a secondary rate limit.' }
    })
    const error = await failureOf(createRerunner(client).rerunFailedJobs(aRun()))
    expect(error).toMatchObject({ name: 'GitHubError', needs: null })
  })

  test('without the permission is no refusal', async () => {
    gitHub.on('POST /repos/o/r/actions/runs/7/rerun-failed-jobs', {
      status: 403,
      json: { message: 'Resource not accessible by integration' }
    })
    const error = await failureOf(createRerunner(client).rerunFailedJobs(aRun()))
    expect(error).toMatchObject({ name: 'GitHubError', needs: 'actions: write' })
  })
})
