import { isAbsolute, join, resolve } from 'node:path'

/** In the working copy; discovery leaves it out. */
export const defaultFolder = '.automation-health'

/** A relative folder that is named lies where the command runs; the default one at the working copy's root. */
export function outputFolder(named: string, root: string, cwd: string): string {
  if (named === defaultFolder) return join(root, defaultFolder)
  return isAbsolute(named) ? named : resolve(cwd, named)
}
