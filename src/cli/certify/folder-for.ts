import { isAbsolute, join, resolve } from 'node:path'
import { outputFolder } from '../../certification/file-names.js'
import { ConfigurationError } from '../../engine/errors.js'

/** A relative folder that is named lies where the command runs; the default one at the working copy's root. Throws a ConfigurationError for no name. */
export function folderFor(named: string, root: string, cwd: string): string {
  // As a variable leaves it that is not set: the artifacts would lie at the root, in sight of git.
  if (named === '') throw new ConfigurationError('--output-dir is empty; name a folder.')
  if (named === outputFolder) return join(root, outputFolder)
  return isAbsolute(named) ? named : resolve(cwd, named)
}
