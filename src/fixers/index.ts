import { addConcurrency } from './add-concurrency.js'
import { addDependency } from './add-dependency.js'
import { addPermission } from './add-permission.js'
import { addSetupPython } from './add-setup-python.js'
import { allowFailure } from './allow-failure.js'
import { applyTemplate } from './apply-template.js'
import { checkFileExists } from './check-file-exists.js'
import { declareEnv } from './declare-env.js'
import type { Fixer } from './fixer.js'
import { freeDiskSpace } from './free-disk-space.js'
import { installCommand } from './install-command.js'
import { installDependencies } from './install-dependencies.js'
import { installLibrary } from './install-library.js'
import { lowerMemoryUse } from './lower-memory-use.js'
import { matchLockfile } from './match-lockfile.js'
import { passGithubToken } from './pass-github-token.js'
import { passSecrets } from './pass-secrets.js'
import { raiseTimeout } from './raise-timeout.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [
  applyTemplate,
  raiseTimeout,
  addPermission,
  passGithubToken,
  passSecrets,
  declareEnv,
  addConcurrency,
  installDependencies,
  installCommand,
  installLibrary,
  matchLockfile,
  addSetupPython,
  freeDiskSpace,
  lowerMemoryUse,
  addDependency,
  checkFileExists,
  allowFailure
]
