import { fixed } from './fixed.js'
import { others } from './code/others.js'
import { python } from './code/python.js'
import { mixed } from './mixed.js'
import { stages } from './stages.js'
import type { HealScenario } from './scenario.js'
import { downloads, lastingOutage } from './transient/downloads.js'
import { githubItself } from './transient/github.js'
import { recordedTools } from './transient/recorded.js'
import { registries } from './transient/registries.js'

import { forgedLines } from './traps/forged.js'
import { hiding } from './traps/hiding.js'
import { places } from './traps/places.js'

export const scenarios: readonly HealScenario[] = [
  ...fixed,
  ...downloads,
  lastingOutage,
  ...registries,
  ...githubItself,
  ...recordedTools,
  ...python,
  ...others,
  ...mixed,
  ...stages,
  ...forgedLines,
  ...hiding,
  ...places
]
