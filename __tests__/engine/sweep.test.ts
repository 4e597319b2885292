import { beforeEach, expect, test } from '@jest/globals'
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

test('looks into ten runs at most', async () => {
  const many = Array.from({ length: 12 }, (_, id) => aRun({ id, headBranch: `b${id}` }))
  expect(await sweepOver(many)).toHaveLength(10)
})
