import type { Fixer } from './fixer.js'
import { addAptUpdate } from './add-apt-update.js'
import { addCache } from './add-cache.js'
import { addCheckout } from './add-checkout.js'
import { addRetries } from './add-retries.js'
import { makeExecutable } from './make-executable.js'
import { raiseTimeout } from './raise-timeout.js'
import { setCheckoutOption } from './set-checkout-option.js'
import { trustWorkspace } from './trust-workspace.js'
import { useEnvironmentFiles } from './use-environment-files.js'
import { writeHeredocValue } from './write-heredoc-value.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [
  raiseTimeout,
  useEnvironmentFiles,
  writeHeredocValue,
  setCheckoutOption,
  addCheckout,
  makeExecutable,
  trustWorkspace,
  addAptUpdate,
  addRetries,
  addCache
]
