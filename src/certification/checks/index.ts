import type { Check } from '../types/check.js'
import { actionlint } from './actionlint.js'
import { actions } from './actions.js'
import { compose } from './compose.js'
import { configSyntax } from './config-syntax.js'
import { declaredSecrets } from './declared-secrets.js'
import { dependabot } from './dependabot.js'
import { disabledWorkflow } from './disabled-workflow.js'
import { dockerfile } from './dockerfile.js'
import { environment } from './environment.js'
import { executable } from './executable.js'
import { failedRuns } from './failed-runs.js'
import { inputs } from './inputs.js'
import { listeners } from './listeners.js'
import { officialParser } from './official-parser.js'
import { outputs } from './outputs.js'
import { preCommit } from './pre-commit.js'
import { readable } from './readable.js'
import { references } from './references.js'
import { renovate } from './renovate.js'
import { runners } from './runners.js'
import { schedules } from './schedules.js'
import { scriptSyntax } from './script-syntax.js'
import { secretNames } from './secret-names.js'
import { timeouts } from './timeouts.js'

/** Every check, in the order of the ids. Unknown and circular `needs` are GitHub's parser's to tell. */
export const checks: readonly Check[] = [
  actionlint,
  actions,
  compose,
  configSyntax,
  declaredSecrets,
  dependabot,
  disabledWorkflow,
  dockerfile,
  environment,
  executable,
  failedRuns,
  inputs,
  listeners,
  officialParser,
  outputs,
  preCommit,
  readable,
  references,
  renovate,
  runners,
  schedules,
  scriptSyntax,
  secretNames,
  timeouts
]
