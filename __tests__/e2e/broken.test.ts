import { describe, expect, test } from '@jest/globals'
import type { RunState } from '../../simulator/model.js'
import { fixers } from '../../src/fixers/index.js'
import { failureLog } from './broken/failure-log.js'
import { openGround, runBroken, settled, type Ground } from './broken/ground.js'
import { outOfReach, scenarios, waiting } from './broken/index.js'
import { repairOf } from './broken/repair.js'
import { ci, type Scenario } from './broken/scenario.js'

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
      try {
        const failed = await runBroken(ground, scenario)
        expect(failed.attempts[0]!.conclusion).not.toBe('success')
        await prove(ground, scenario, failed)
      } finally {
        await ground.close()
      }
    },
    longest
  )
})

async function prove(ground: Ground, scenario: Scenario, failed: RunState): Promise<void> {
  expect((await failureLog(ground, failed)).text).toContain(scenario.says)
  if (waiting.includes(scenario.fixer)) return
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
  expect(told.filter((id) => !shipped.includes(id) && !waiting.includes(id))).toEqual([])
})
