import { expect, test } from '@jest/globals'
import { disabledWorkflow } from '../../../src/certification/checks/disabled-workflow.js'
import { aRecord, aWorkflow, looked } from './run-checks.js'

test('a scheduled workflow that GitHub has disabled fails, with the cure', async () =>
  expect(await looked(disabledWorkflow, aRecord({ state: 'disabled_inactivity' }))).toEqual({
    outcome: 'failed',
    findings: [
      {
        code: 'disabled-by-inactivity',
        message:
          'GitHub has disabled this workflow after 60 days without activity in the repository, so that nothing starts it; enable it again: `gh workflow enable ci.yml`, or the button on its page under Actions.',
        place: { line: 0, column: 0, job: null, step: null },
        about: null
      }
    ]
  }))

test('one without a schedule, and one that a person disabled, are warned of', async () => {
  const push = aWorkflow({ triggers: ['push'] })
  const quiet = await looked(disabledWorkflow, aRecord({ state: 'disabled_inactivity' }), push)
  expect(quiet.outcome).toBe('warned')
  const byHand = await looked(disabledWorkflow, aRecord({ state: 'disabled_manually' }))
  expect(byHand).toMatchObject({ outcome: 'warned', findings: [{ code: 'disabled-by-hand' }] })
})

test.each(['active', 'disabled_fork'] as const)('%s passes', async (state) =>
  expect(await looked(disabledWorkflow, aRecord({ state }))).toEqual({ outcome: 'passed' })
)

test('what GitHub does not tell is skipped, with the reason', async () => {
  const gap = 'Could not list the workflows: the token lacks `actions: read`.'
  const skipped = async (runs: Parameters<typeof looked>[1]) => {
    const result = await looked(disabledWorkflow, runs)
    return result.outcome === 'skipped' ? result.reason : result.outcome
  }
  expect(await skipped(null)).toBe('GitHub was not asked: there is no token.')
  expect(await skipped({ workflows: new Map(), gaps: [gap] })).toBe(gap)
  const unknown = 'GitHub does not know this workflow: it is not on the default branch yet.'
  expect(await skipped({ workflows: new Map(), gaps: [] })).toBe(unknown)
  expect(await skipped(aRecord({ state: 'deleted' }))).toBe(unknown)
})

test('what never runs by itself is not asked about', () => {
  expect(disabledWorkflow.answers(aWorkflow())).toBe(true)
  for (const change of [
    { triggers: ['workflow_call'] },
    { kind: 'reusable-workflow' as const, triggers: ['called'] },
    { kind: 'script' as const }
  ]) {
    expect(disabledWorkflow.answers(aWorkflow(change))).toBe(false)
  }
})
