import { bumpAction } from './bump-action.js'
import { chooseToolVersion } from './choose-tool-version.js'
import type { Fixer } from './fixer.js'
import { nameArtifactsApart } from './name-artifacts-apart.js'
import { pinImage } from './pin-image.js'
import { raiseTimeout } from './raise-timeout.js'
import { replaceRunnerLabel } from './replace-runner-label.js'

/** Every fixer; the first that answers a failure with a fix wins its place in the file. */
export const fixers: readonly Fixer[] = [
  bumpAction,
  nameArtifactsApart,
  replaceRunnerLabel,
  raiseTimeout,
  chooseToolVersion,
  pinImage
]
