import { gitIn } from './automation-tree.js'

/** Whether git tracks this file of the working copy, so that a commit may have brought it. */
export async function isTracked(root: string, file: string): Promise<boolean> {
  return ((await gitIn(root)('ls-files', '-z', '--', `:(literal)${file}`)) ?? '') !== ''
}
