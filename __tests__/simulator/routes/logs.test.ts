import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import AdmZip from 'adm-zip'
import { addRun } from '../../../simulator/builder/add-run.js'
import { startSimulator, type Simulator } from '../../../simulator/index.js'
import type { RepositoryState } from '../../../simulator/model.js'
import { watchConformance } from '../../support/conformance.js'
import { octokitClient, refusal } from '../octokit-client.js'

let simulator: Simulator
let repo: RepositoryState
let octokit: Octokit
let serial = 0
let expectNoViolations: () => void
const of = () => ({ owner: 'octo', repo: repo.name })

const workflowToken = (permissions: Record<string, 'read' | 'write'>) =>
  octokitClient(simulator, { kind: 'workflow', permissions })

beforeAll(async () => {
  simulator = await startSimulator()
  expectNoViolations = watchConformance(simulator).expectNoViolations
})

afterAll(async () => {
  await simulator.close()
  expectNoViolations()
})

beforeEach(async () => {
  const files = { 'README.md': '# App\n' }
  repo = await simulator.createRepository({ owner: 'octo', name: `app-${++serial}`, files })
  octokit = workflowToken({ actions: 'write', checks: 'read' })
})

describe('logs', () => {
  const locate = async (path: string) => {
    const secret = simulator.createToken({ kind: 'workflow', permissions: { actions: 'read' } })
    const answer = await fetch(`${simulator.url}/repos/octo/${repo.name}/actions/${path}/logs`, {
      redirect: 'manual',
      headers: { Authorization: `Bearer ${secret}` }
    })
    return { status: answer.status, location: answer.headers.get('Location') ?? '' }
  }

  test('the zip is behind a redirect to another host', async () => {
    const run = addRun(simulator.hub, repo, { jobs: [{ log: 'no luck', conclusion: 'failure' }] })
    const { status, location } = await locate(`runs/${run.id}`)
    expect(status).toBe(302)
    expect(new URL(location).host).not.toBe(new URL(simulator.url).host)
    const zip = new AdmZip(Buffer.from(await (await fetch(location)).arrayBuffer()))
    expect(zip.readAsText('build/2_Run npm test.txt')).toContain('no luck')
    const direct = await octokit.actions.downloadWorkflowRunAttemptLogs({
      ...of(),
      run_id: run.id,
      attempt_number: 1
    })
    expect((direct.data as ArrayBuffer).byteLength).toBeGreaterThan(100)
  })

  test('the storage refuses credentials, a changed address, and one older than a minute', async () => {
    const run = addRun(simulator.hub, repo)
    const { location } = await locate(`runs/${run.id}`)
    const withHeader = (Authorization: string) => fetch(location, { headers: { Authorization } })
    const basic = await withHeader('token abc')
    expect([basic.status, await basic.text()]).toEqual([
      400,
      expect.stringContaining('<Code>InvalidAuthenticationInfo</Code>')
    ])
    const bearer = await withHeader('Bearer abc')
    expect([bearer.status, await bearer.text()]).toEqual([
      403,
      expect.stringContaining('<Code>AuthenticationFailed</Code>')
    ])
    expect((await fetch(location.replace(/sig=..../, 'sig=AAAA'))).status).toBe(403)
    const now = simulator.hub.now.bind(simulator.hub)
    simulator.hub.now = () => now() + 61_000
    expect((await fetch(location)).status).toBe(403)
    simulator.hub.now = now
    expect((await fetch(location)).status).toBe(200)
  })

  test('a run in progress has no zip, a run with expired logs has none any more', async () => {
    const running = addRun(simulator.hub, repo, { jobs: [{}, { status: 'in_progress' }] })
    const expired = addRun(simulator.hub, repo, { logsGone: true })
    const zip = (id: number) => octokit.actions.downloadWorkflowRunLogs({ ...of(), run_id: id })
    expect(await refusal(zip(running.id))).toBe('500 Failed to generate URL to download logs')
    expect(await refusal(zip(expired.id))).toMatch(/^410 /)
  })

  test("a job's log is text once the job is over, and BlobNotFound where there is none", async () => {
    const run = addRun(simulator.hub, repo, {
      jobs: [
        { name: 'done', log: 'it broke' },
        { name: 'busy', status: 'in_progress' },
        { logLost: true }
      ]
    })
    const [done, busy, lost] = run.attempts[0]!.jobs.map(({ id }) => id)
    const log = (job_id: number) =>
      octokit.actions.downloadJobLogsForWorkflowRun({ ...of(), job_id })
    expect((await log(done!)).data).toContain('it broke')
    expect(await refusal(log(busy!))).toMatch(/^404 .*<Code>BlobNotFound<\/Code>/)
    expect(await refusal(log(lost!))).toMatch(/^404 .*<Code>BlobNotFound<\/Code>/)
    expect(await refusal(log(1))).toBe('404 Not Found')
  })

  test('nobody downloads without a token', async () => {
    const run = addRun(simulator.hub, repo)
    const url = `${simulator.url}/repos/octo/${repo.name}/actions/runs/${run.id}/logs`
    const answer = await fetch(url, { redirect: 'manual' })
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('Must have admin rights to Repository.')
    ])
  })
})
