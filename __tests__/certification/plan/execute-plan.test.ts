import { describe, expect, test } from '@jest/globals'
import { executePlan } from '../../../src/certification/plan/execute-plan.js'
import type { PlannedRepair } from '../../../src/certification/plan/repair.js'
import type { PlanStep } from '../../../src/certification/artifacts/fix-plan.js'
import { fixPlanSchema } from '../../../src/certification/artifacts/fix-plan.js'
import type { Repairer } from '../../../src/certification/ports.js'
import { GitHubError, Refusal } from '../../../src/engine/errors.js'
import { asDefault } from '../../support/plan-case.js'

function aRepair(order: number, over: Partial<PlanStep> = {}, more: Partial<PlannedRepair> = {}) {
  const step: PlanStep = {
    ...{ order, unit: `unit-${order}`, root_cause: 'CONFIG_INVALID', strategy: 'apply-fix' },
    ...{ disposition: 'safe', title: 'Change it', reason: 'It is wrong.', fixer: 'bump-action' },
    ...{ files: ['a.yml'], diff: 'x', escalate_to: [], retries_used: 0, retries_allowed: 3 },
    ...{ state: 'planned', detail: '' },
    ...over
  }
  const changes = [{ path: 'a.yml', before: 'a', after: 'b', mode: null }]
  return { step, changes, rerun: null, curedBy: null, ...more } satisfies PlannedRepair
}

const now = () => new Date('2026-01-02T03:04:05Z')

async function executed(repairs: PlannedRepair[], given: Partial<Repairer> = {}, dryRun = false) {
  const calls: string[] = []
  const repairer: Repairer = {
    write: (changes) => Promise.resolve(void calls.push(changes.map(({ path }) => path).join())),
    rerun: (runId) => Promise.resolve(void calls.push(`run ${runId}`)),
    ...given
  }
  const result = await executePlan(repairs, repairer, { dryRun, whyNot: asDefault, now })
  for (const step of result.steps) fixPlanSchema.shape.steps.element.parse(step)
  return { ...result, calls, states: result.steps.map(({ state }) => state) }
}

describe('a plan is carried out', () => {
  const plan = [
    aRepair(1),
    aRepair(2, { strategy: 'rerun-upstream', fixer: null }, { changes: [], rerun: { runId: 7 } }),
    aRepair(3, { disposition: 'review' }),
    aRepair(
      4,
      { strategy: 'escalate', disposition: 'none', escalate_to: ['@octo/infra'] },
      { changes: [] }
    ),
    aRepair(5, { strategy: 'retry-with-backoff', disposition: 'none' }, { changes: [] }),
    aRepair(6, {}, { changes: [], curedBy: 1 })
  ]

  test('as far as it may be done unasked', async () => {
    const { states, calls, repaired, steps, audit } = await executed(plan)
    expect(states).toEqual([
      ...['executed', 'executed', 'planned', 'escalated', 'planned', 'executed']
    ])
    expect(calls).toEqual(['a.yml', 'run 7'])
    expect(repaired).toEqual(['unit-1', 'unit-2', 'unit-6'])
    expect(steps[2]?.detail).toBe('A person decides.')
    expect(audit.map(({ at, action, unit }) => [at, action, unit])).toEqual(
      [
        ['repair', 'unit-1'],
        ['rerun', 'unit-2'],
        ['propose', 'unit-3'],
        ['escalate', 'unit-4']
      ].map((entry) => ['2026-01-02T03:04:05.000Z', ...entry])
    )
  })

  test('not at all in a dry run', async () => {
    const { calls, audit, repaired, steps } = await executed(plan, {}, true)
    expect([calls, audit, repaired]).toEqual([[], [], []])
    expect(steps).toEqual(plan.map(({ step }) => step))
  })

  test('past what is refused, with the reason', async () => {
    const { states, steps, audit, repaired } = await executed(plan, {
      write: () => Promise.reject(new Refusal('a.yml was changed since it was read.')),
      rerun: () => Promise.reject(new GitHubError('No.', 403, 'actions: write'))
    })
    expect(states.slice(0, 2)).toEqual(['refused', 'refused'])
    expect(steps.map(({ detail }) => detail).slice(0, 2)).toEqual([
      'a.yml was changed since it was read.',
      'No.'
    ])
    expect([steps[5]?.state, repaired]).toEqual(['refused', []])
    expect(audit.map(({ action }) => action)).toEqual([
      ...['repair-refused', 'rerun-refused', 'propose', 'escalate']
    ])
  })

  test('not past a fault', async () => {
    const fault = { write: () => Promise.reject(new TypeError('x')) }
    await expect(executed(plan, fault)).rejects.toThrow(TypeError)
  })
})
