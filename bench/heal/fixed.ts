import { scenarios } from './fixable/index.js'
import { curedBy, type HealScenario, type Must } from './scenario.js'

/** A job that may fail fails all the same: no run can show that it is healed, and nobody merges it unasked. */
const stillRed: Must = { outcome: 'issue', category: ['unknown'], unmerged: ['allow-failure'] }

/** The repositories that the tests repair too; those whose repair can't be run here are left to the tests. */
export const fixed: HealScenario[] = scenarios
  .filter(({ repaired }) => repaired === 'green')
  .map((scenario) => ({
    ...scenario,
    kind: 'fixable',
    name: `${scenario.fixer}: ${scenario.name}`,
    allows: [scenario.fixer],
    must: scenario.fixer === 'allow-failure' ? stillRed : curedBy(scenario.fixer)
  }))
