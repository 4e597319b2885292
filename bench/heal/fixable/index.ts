import { checkouts } from './checkouts.js'
import { commands } from './commands.js'
import { declared } from './declared.js'
import { dependencies } from './dependencies.js'
import { environmentFiles } from './environment-files.js'
import { permissions } from './permissions.js'
import { refusedActions } from './refused-actions.js'
import { resources } from './resources.js'
import { runnerLabels } from './runner-labels.js'
import type { Scenario } from './scenario.js'
import { secrets } from './secrets.js'
import { syntax } from './syntax.js'
import { timeLimits } from './time-limits.js'
import { toolVersions } from './tool-versions.js'

export const scenarios: readonly Scenario[] = [
  ...refusedActions,
  ...runnerLabels,
  ...timeLimits,
  ...permissions,
  ...secrets,
  ...commands,
  ...dependencies,
  ...toolVersions,
  ...checkouts,
  ...environmentFiles,
  ...declared,
  ...resources,
  ...syntax
]

/** Fixers without a scenario, and what one would take that is not to be had here. */
export const outOfReach: Readonly<Record<string, string>> = {
  'add-apt-update':
    'its failure and its repair would change the packages of the machine that runs the tests',
  'add-cache':
    'it answers the third failure of a download; what it answers costs too many runs here',
  'add-dependency': 'its repair installs from a registry, and here is no network',
  'add-retries':
    'it answers the third failure of a download; what it answers costs too many runs here',
  'escape-workflow-names': 'only GitHub reads names of workflows as patterns',
  'install-library': 'its repair would change the packages of the machine that runs the tests',
  'pin-image': 'the local runner has one image, whatever the label says',
  'trust-workspace': 'the local runner has no containers'
}
