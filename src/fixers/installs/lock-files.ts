import type { Problem } from '../fixer.js'
import { baseOf, inFolder } from '../jobs/folders.js'
import { nodeLocks, type NodeManager } from '../tables/node-locks.js'

/** Folders whose lock files belong to samples or copies, not to what the workflow installs. */
const foreign =
  /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|examples?|templates?|vendor|third_party)\//

/** Paths of a manager's lock files, those of samples and copies left out. */
export function locksOf(files: NonNullable<Problem['files']>, manager: NodeManager): string[] {
  return [...files.keys()].filter(
    (path) => nodeLocks[manager].includes(baseOf(path)) && !foreign.test(path)
  )
}

/** Whether a folder, `''` being the root, holds a lock file of a manager. */
export function hasLock(
  files: NonNullable<Problem['files']>,
  folder: string,
  manager: NodeManager
): boolean {
  return nodeLocks[manager].some((name) => files.has(inFolder(folder, name)))
}

/** Whether any folder holds a manager's lock file, samples and copies counted. */
export function hasLockAnywhere(
  files: NonNullable<Problem['files']>,
  manager: NodeManager
): boolean {
  return [...files.keys()].some((path) => nodeLocks[manager].includes(baseOf(path)))
}
