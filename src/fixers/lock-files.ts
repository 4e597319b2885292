import type { Problem } from './fixer.js'

export type NodeManager = 'npm' | 'yarn' | 'pnpm'

const names: Readonly<Record<NodeManager, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  yarn: ['yarn.lock'],
  pnpm: ['pnpm-lock.yaml']
}

export const nodeManagers = Object.keys(names) as NodeManager[]

/** Folders whose lock files belong to samples or copies, not to what the workflow installs. */
const foreign =
  /(?:^|\/)(?:node_modules|fixtures?|__fixtures__|testdata|examples?|templates?|vendor|third_party)\//

/** Paths of a manager's lock files, those of samples and copies left out. */
export function locksOf(files: NonNullable<Problem['files']>, manager: NodeManager): string[] {
  return [...files.keys()].filter(
    (path) => names[manager].includes(baseOf(path)) && !foreign.test(path)
  )
}

/** Whether any folder holds a manager's lock file, samples and copies counted. */
export function hasLockAnywhere(
  files: NonNullable<Problem['files']>,
  manager: NodeManager
): boolean {
  return [...files.keys()].some((path) => names[manager].includes(baseOf(path)))
}

/** Whether a folder, `''` being the root, holds a lock file of a manager. */
export function hasLock(
  files: NonNullable<Problem['files']>,
  folder: string,
  manager: NodeManager
): boolean {
  return names[manager].some((name) => files.has(folder === '' ? name : `${folder}/${name}`))
}

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `''` for a file at the root. */
export const folderOfPath = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), 0))
