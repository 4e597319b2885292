import { beforeEach, expect, test } from '@jest/globals'
import { GitHubError } from '../../src/engine/errors.js'
import { sweep } from '../../src/engine/sweep.js'
import type { WorkflowRun } from '../../src/engine/types/workflow-run.js'
import { aJob, aMarker, anIssue, aPolicy, aRun } from '../support/builders.js'
import { MemoryGitHub } from '../support/memory-github.js'

let hub: MemoryGitHub
beforeEach(() => {
  hub = new MemoryGitHub()
  hub.jobs = [aJob()]
})
const sweepOver = async (runs: WorkflowRun[], policy = aPolicy({ dryRun: true })) => {
  const finder = { completedSince: () => Promise.resolve({ runs, cut: false }) }
  const outcomes = await sweep(new Date(0), finder, hub.tools(), policy)
  return outcomes.map(({ run }) => run.id)
}

test('looks into the newest run of each workflow and branch, if it failed', async () => {
  const runs = [
    aRun({ id: 1 }),
    aRun({ id: 2 }),
    aRun({ id: 3, headBranch: 'topic' }),
    aRun({ id: 4, path: 'lint.yml', conclusion: 'startup_failure' }),
    aRun({ id: 5, path: 'docs.yml' }),
    aRun({ id: 6, path: 'docs.yml', conclusion: 'success' }),
    aRun({ id: 7, path: 'x.yml', conclusion: 'cancelled' })
  ]
  expect(await sweepOver(runs)).toEqual([2, 3, 4])
})

test('leaves what an issue has counted, and its own workflow', async () => {
  hub.issues = [anIssue({ marker: aMarker({ seen: ['1/1'] }) })]
  const own = aRun({ id: 2, path: '.github/workflows/auto-heal.yml' })
  expect(await sweepOver([aRun({ id: 1 }), own])).toEqual([])
  expect(await sweepOver([aRun({ id: 1, attempt: 2 })])).toEqual([1])
})

test('looks at a green run where an issue is open for it', async () => {
  hub.issues = [anIssue()]
  expect(await sweepOver([aRun({ id: 8, conclusion: 'success' })])).toEqual([8])
})

test('looks into the newest ten runs at most', async () => {
  const many = Array.from({ length: 12 }, (_, id) => aRun({ id, headBranch: `b${id}` }))
  const again = aRun({ id: 12, headBranch: 'b0' })
  expect(await sweepOver([...many, again])).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test("leaves forks, whose branches hide none of the repository's, and its own branches", async () => {
  const runs = [
    aRun({ id: 1 }),
    aRun({ id: 2, headRepository: 'stranger/app', conclusion: 'success' }),
    aRun({ id: 3, headRepository: 'stranger/app', headBranch: 'topic' }),
    aRun({ id: 4, headBranch: 'auto-heal/v1-abc' })
  ]
  expect(await sweepOver(runs)).toEqual([1])
})

const lost = new GitHubError('GitHub is down.', 502, null)

test('a run that can not be read is told and does not lose the others', async () => {
  const tools = hub.tools()
  const jobs = (run: WorkflowRun) =>
    run.id === 1 ? Promise.reject(lost) : Promise.resolve([aJob()])
  const runs = [aRun({ id: 1 }), aRun({ id: 2, headBranch: 'topic' })]
  const outcomes = await sweep(
    new Date(0),
    { completedSince: () => Promise.resolve({ runs, cut: false }) },
    { ...tools, runs: { ...tools.runs, jobs } },
    aPolicy({ dryRun: true })
  )
  expect(outcomes).toMatchObject([
    { run: { id: 1 }, gaps: ['GitHub is down.'], actions: [] },
    { run: { id: 2 }, gaps: [], diagnoses: [{ jobName: 'build' }] }
  ])
})

test('issues that can not be read do not end the sweep, and are told', async () => {
  const tools = hub.tools()
  const warnings: string[] = []
  const outcomes = await sweep(
    new Date(0),
    { completedSince: () => Promise.resolve({ runs: [aRun()], cut: false }) },
    {
      ...tools,
      issues: { ...tools.issues, list: () => Promise.reject(lost) },
      log: { ...tools.log, warning: (text) => void warnings.push(text) }
    },
    aPolicy()
  )
  expect(outcomes).toMatchObject([{ gaps: ['GitHub is down.'] }])
  expect(warnings).toEqual(['GitHub is down.'])
})

test('a bug of ours is not swallowed', async () => {
  const tools = hub.tools()
  const jobs = () => Promise.reject(new TypeError('bug'))
  const finder = { completedSince: () => Promise.resolve({ runs: [aRun()], cut: false }) }
  const broken = { ...tools, runs: { ...tools.runs, jobs } }
  await expect(sweep(new Date(0), finder, broken, aPolicy())).rejects.toThrow('bug')
})
