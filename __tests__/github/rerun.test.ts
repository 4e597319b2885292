import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRerunner } from '../../src/github/rerun.js'
import { FakeGitHub } from '../support/fake-github.js'
import { aClient, aRun, apiRun } from './a-client.js'

const post = 'POST /repos/o/r/actions/runs/7/rerun-failed-jobs'
const get = 'GET /repos/o/r/actions/runs/7'

let gitHub: FakeGitHub
beforeEach(() => {
  gitHub = new FakeGitHub()
})
afterEach(() => gitHub.verify())

const rerun = () => createRerunner(aClient(gitHub).client).rerunFailedJobs(aRun())

describe('a re-run', () => {
  test('is one request', async () => {
    gitHub.on(post, { status: 201, json: {} })
    await rerun()
    expect(gitHub.routes()).toEqual([post])
  })

  test('of all jobs is another one', async () => {
    const all = 'POST /repos/o/r/actions/runs/7/rerun'
    gitHub.on(all, { status: 201, json: {} })
    await createRerunner(aClient(gitHub).client).rerunAllJobs(aRun())
    expect(gitHub.routes()).toEqual([all])
  })

  test.each([
    ['a lost answer', { breaks: true }],
    ['a 502', { status: 502, text: 'bad gateway' }]
  ])('is not asked for twice after %s: the run tells', async (_case, reply) => {
    gitHub.on(post, reply)
    gitHub.on(get, { json: apiRun() }, { json: apiRun({ run_attempt: 2, status: 'queued' }) })
    await rerun()
    expect(gitHub.routes()).toEqual([post, get, get])
  })

  test('that did not happen is an error, not a second try', async () => {
    gitHub.on(post, { breaks: true })
    gitHub.on(get, { json: apiRun() }, { json: apiRun() }, { json: apiRun() })
    await expect(rerun()).rejects.toThrow('shows no new attempt')
    expect(gitHub.routes().filter((route) => route === post)).toHaveLength(1)
  })
})
