import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'

/** The root of the git working copy that holds a folder, or null. A worktree's `.git` is a file, so existence decides. */
export function findWorkingCopy(folder: string): string | null {
  for (let candidate = resolve(folder); ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate
    if (candidate === dirname(candidate)) return null
  }
}

/** The same where there must be one. */
export function workingCopyRoot(folder: string): string {
  const root = findWorkingCopy(folder)
  if (root !== null) return root
  throw new ConfigurationError(
    `${folder} is not in a git working copy; clone the repository first, or name its folder with --dir.`
  )
}
