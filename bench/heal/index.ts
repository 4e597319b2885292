import { fixed } from './fixed.js'
import type { HealScenario } from './scenario.js'

export const scenarios: readonly HealScenario[] = [...fixed]
