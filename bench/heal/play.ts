import { openGround, pushBroken, type Ground } from './ground.js'
import { judge } from './judge.js'
import { monitorOf, workThrough, type Start } from './work-through.js'
import { allowing } from './fixable/scenario.js'
import type { HealScenario } from './scenario.js'

/** What became of a scenario. */
export interface Result {
  scenario: HealScenario
  /** What of the machine is missing for it; it counts nowhere then. */
  skipped: string | null
  right: boolean
  /** What is wrong, a sentence each. */
  wrong: string[]
  /** What was done that must not be done. */
  falseActions: number
  /** The end state, in a word: `healed`, `issue`, `silent`, `red`. */
  outcome: string
  reruns: number
  requests: number
  seconds: number
  starts: Start[]
}

/** Pushes one broken repository to a local GitHub of its own and lets auto-heal work until all is at rest. */
export async function play(scenario: HealScenario): Promise<Result> {
  const from = performance.now()
  const skipped = scenario.lacks?.() ?? null
  if (skipped !== null) return { ...nothing(scenario), skipped }
  const ground = await openGround(scenario)
  try {
    const starts = await runScenario(ground, scenario)
    const seconds = (performance.now() - from) / 1000
    return { scenario, skipped: null, starts, seconds, ...judge(ground, scenario, starts) }
  } catch (error) {
    const wrong = [`It could not be played: ${(error as Error).message}`]
    return { ...nothing(scenario), wrong, seconds: (performance.now() - from) / 1000 }
  } finally {
    await ground.close()
  }
}

const nothing = (scenario: HealScenario): Result => ({
  ...{ scenario, skipped: null, right: false, wrong: [], falseActions: 0, outcome: 'red' },
  ...{ reruns: 0, requests: 0, seconds: 0, starts: [] }
})

async function runScenario(ground: Ground, scenario: HealScenario): Promise<Start[]> {
  const { allows = [], config, inputs, start, afterwards } = scenario
  const whole = allows.length > 0 ? allowing(allows, config) : config
  await pushBroken(ground, { ...scenario, ...(whole === undefined ? {} : { config: whole }) })
  await start?.(ground)
  const monitor = monitorOf(ground, inputs)
  const starts = await workThrough(monitor)
  if (!afterwards) return starts
  await afterwards(ground)
  return [...starts, ...(await workThrough(monitor))]
}
