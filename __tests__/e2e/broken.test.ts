import { describe, expect, test } from '@jest/globals'
import { outOfReach, scenarios } from '../../bench/heal/fixable/index.js'
import { allowing, ci, type Scenario } from '../../bench/heal/fixable/scenario.js'
import { openGround, runBroken, settled, type Ground } from '../../bench/heal/ground.js'
import type { RunState } from '../../simulator/model.js'
import { fixers } from '../../src/fixers/index.js'
import { watchConformance } from '../support/conformance.js'
import { failureLog } from './broken/failure-log.js'
import { repairOf } from './broken/repair.js'

/** A start of the action takes most of its time waiting between writes; five of them do so together. */
const longest = 180_000

const shipped = fixers.map(({ id }) => id)

describe('a repository that fails for real is repaired', () => {
  test.concurrent.each(scenarios)(
    '$fixer: $name',
    async (scenario) => {
      const lacking = scenario.lacks?.() ?? null
      if (lacking !== null) return console.warn(`Not run, without ${lacking}: ${scenario.name}`)
      const ground = await openGround(scenario)
      const conformance = watchConformance(ground.github)
      try {
        const config = allowing([scenario.fixer], scenario.config)
        const failed = await runBroken(ground, { ...scenario, config })
        expect(failed.attempts[0]!.conclusion).not.toBe('success')
        await prove(ground, scenario, failed)
      } finally {
        await ground.close()
      }
      conformance.expectNoViolations()
    },
    longest
  )
})

async function prove(ground: Ground, scenario: Scenario, failed: RunState): Promise<void> {
  expect((await failureLog(ground, failed)).text).toContain(scenario.says)
  const { fixer, branch, diff, told } = await repairOf(ground, scenario, failed)
  expect({ fixer, told: branch === null ? told : '' }).toEqual({ fixer: scenario.fixer, told: '' })
  expect(diff).toBe(scenario.diff)
  if (scenario.repaired === 'green') await expectGreen(ground, scenario, branch ?? '')
}

async function expectGreen(ground: Ground, scenario: Scenario, branch: string): Promise<void> {
  const run = await settled(ground, branch, scenario.workflow ?? ci)
  const { conclusion, jobs } = run.attempts[0]!
  const logs = jobs.map(({ steps }) => steps.map(({ log }) => log).join('')).join('')
  expect({ conclusion, logs: conclusion === 'success' ? '' : logs }).toEqual({
    conclusion: 'success',
    logs: ''
  })
}

test('every fixer has a scenario, or a reason why it has none', () => {
  const told = [...scenarios.map(({ fixer }) => fixer), ...Object.keys(outOfReach)]
  expect(shipped.filter((id) => !told.includes(id))).toEqual([])
  expect(told.filter((id) => !shipped.includes(id))).toEqual([])
})
