import type { PairCase } from './pair-job.js'
import type { Pair } from './pairs.js'
import { refusedFile, refused, retiredImage, timedOut, refusedCall } from './refusals.js'
import {
  missingCommand,
  missingDependency,
  missingLockFile,
  shallowClone,
  missingSubmodule,
  missingCheckout,
  notExecutable,
  disabledCommand,
  stalePackageList
} from './script-failures.js'

/** Kinds that a fixer claims, each with the failing message that the kind's repair answers. */
export const failuresByKind: Record<string, (pair: Pair) => PairCase> = {
  'action-bump-artifact': refused(/actions\/(?:upload|download)-artifact@(v[1-3])(?![\d.])/),
  'action-bump-cache': refused(/actions\/cache@(v[12])(?![\d.])/),
  'runner-image-retired': retiredImage,
  'timeout-raised': timedOut,
  'permissions-added': refusedCall,
  'tool-install-added': missingCommand,
  'dependency-install-added': missingDependency,
  'npm-install-cmd': missingLockFile,
  'fetch-depth': shallowClone,
  submodules: missingSubmodule,
  'checkout-step-added': missingCheckout,
  'chmod-x': notExecutable,
  'set-output-migration': disabledCommand,
  'apt-update-added': stalePackageList,
  'yaml-syntax-fixed': refusedFile,
  'workflow-schema-fixed': refusedFile
}
