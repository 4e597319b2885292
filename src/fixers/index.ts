import { addAptUpdate } from './add-apt-update.js'
import { addCache } from './add-cache.js'
import { addCheckout } from './add-checkout.js'
import { addConcurrency } from './add-concurrency.js'
import { addDependency } from './add-dependency.js'
import { addPermission } from './add-permission.js'
import { addRetries } from './add-retries.js'
import { addSetupPython } from './add-setup-python.js'
import { allowFailure } from './allow-failure.js'
import { applyTemplate } from './apply-template.js'
import { bumpAction } from './bump-action.js'
import { checkFileExists } from './check-file-exists.js'
import { chooseToolVersion } from './choose-tool-version.js'
import { declareEnv } from './declare-env.js'
import { escapeWorkflowNames } from './escape-workflow-names.js'
import type { Fixer } from './fixer.js'
import { freeDiskSpace } from './free-disk-space.js'
import { installCommand } from './install-command.js'
import { installDependencies } from './install-dependencies.js'
import { installLibrary } from './install-library.js'
import { lowerMemoryUse } from './lower-memory-use.js'
import { makeExecutable } from './make-executable.js'
import { matchLockfile } from './match-lockfile.js'
import { nameArtifactsApart } from './name-artifacts-apart.js'
import { passGithubToken } from './pass-github-token.js'
import { passSecrets } from './pass-secrets.js'
import { pinImage } from './pin-image.js'
import { raiseTimeout } from './raise-timeout.js'
import { repairSyntax } from './repair-syntax.js'
import { replaceRunnerLabel } from './replace-runner-label.js'
import { setCheckoutOption } from './set-checkout-option.js'
import { trustWorkspace } from './trust-workspace.js'
import { useEnvironmentFiles } from './use-environment-files.js'
import { writeHeredocValue } from './write-heredoc-value.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [
  applyTemplate,
  escapeWorkflowNames,
  repairSyntax,
  bumpAction,
  nameArtifactsApart,
  replaceRunnerLabel,
  raiseTimeout,
  addPermission,
  passGithubToken,
  passSecrets,
  useEnvironmentFiles,
  writeHeredocValue,
  makeExecutable,
  addCheckout,
  setCheckoutOption,
  trustWorkspace,
  matchLockfile,
  addSetupPython,
  installDependencies,
  installCommand,
  installLibrary,
  chooseToolVersion,
  pinImage,
  addDependency,
  declareEnv,
  addAptUpdate,
  addRetries,
  addCache,
  freeDiskSpace,
  lowerMemoryUse,
  addConcurrency,
  checkFileExists,
  allowFailure
]
