import { scenarios } from './fixable/index.js'
import { curedBy, type HealScenario } from './scenario.js'

/** The repositories that the tests repair too; those whose repair can't be run here are left to the tests. */
export const fixed: HealScenario[] = scenarios
  .filter(({ repaired }) => repaired === 'green')
  .map((scenario) => ({
    ...scenario,
    kind: 'fixable',
    name: `${scenario.fixer}: ${scenario.name}`,
    allows: [scenario.fixer],
    must: curedBy(scenario.fixer)
  }))
