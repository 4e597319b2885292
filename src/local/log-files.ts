import { readdirSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import { reasonOf } from './file-errors.js'

/** Files in a folder and its subfolders, as paths within it with slashes, sorted. Names with a dot first are left out. */
export function logFilesIn(folder: string): string[] {
  const files = entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith('.')))
    .map((parts) => parts.join('/'))
  if (files.length === 0) {
    throw new ConfigurationError(`${folder} holds no file; name the folder with the saved logs.`)
  }
  return files.sort()
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    throw new ConfigurationError(`${folder} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}
