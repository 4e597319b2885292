import type { Fixer } from './fixer.js'
import { raiseTimeout } from './raise-timeout.js'
import { useEnvironmentFiles } from './use-environment-files.js'
import { writeHeredocValue } from './write-heredoc-value.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [raiseTimeout, useEnvironmentFiles, writeHeredocValue]
