import { addConcurrency } from './add-concurrency.js'
import { addPermission } from './add-permission.js'
import { allowFailure } from './allow-failure.js'
import { applyTemplate } from './apply-template.js'
import { checkFileExists } from './check-file-exists.js'
import { declareEnv } from './declare-env.js'
import type { Fixer } from './fixer.js'
import { passGithubToken } from './pass-github-token.js'
import { passSecrets } from './pass-secrets.js'
import { raiseTimeout } from './raise-timeout.js'
import { repairSyntax } from './repair-syntax.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [
  applyTemplate,
  repairSyntax,
  raiseTimeout,
  addPermission,
  passGithubToken,
  passSecrets,
  declareEnv,
  addConcurrency,
  checkFileExists,
  allowFailure
]
