import { isAbsolute, join, resolve } from 'node:path'
import { outputFolder } from '../../certification/file-names.js'

/** A relative folder that is named lies where the command runs; the default one at the working copy's root. */
export function folderFor(named: string, root: string, cwd: string): string {
  if (named === outputFolder) return join(root, outputFolder)
  return isAbsolute(named) ? named : resolve(cwd, named)
}
