import { useEnvironmentFiles } from './use-environment-files.js'
import type { Fixer } from './fixer.js'
import { raiseTimeout } from './raise-timeout.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [raiseTimeout, useEnvironmentFiles]
