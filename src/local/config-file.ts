import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import { configPath } from '../engine/types/policy.js'
import { reasonOf } from './file-errors.js'
import { findWorkingCopy } from './working-copy.js'

/** A config file on disk. `name` is what people call it: as they gave it, else its path in the repository. */
export interface SavedConfig {
  name: string
  text: string
  /** A name that the action does not find; null for the right one. */
  warning: string | null
}

/**
 * The config file that is named, else that of the working copy around the folder; null where there is none. Throws a
 * ConfigurationError for one that can't be read.
 */
export function readConfigFile(folder: string, named: string | undefined): SavedConfig | null {
  if (named !== undefined) {
    return { name: named, text: textOf(resolve(folder, named), named), warning: null }
  }
  const root = findWorkingCopy(folder)
  if (root === null) return null
  const misnamed = configPath.replace(/\.yml$/, '.yaml')
  const name = [configPath, misnamed].find((path) => existsSync(join(root, path)))
  if (name === undefined) return null
  const warning =
    name === misnamed
      ? `${misnamed} is not read by the action, which knows ${configPath} alone; rename it.`
      : null
  return { name, text: textOf(join(root, name), name), warning }
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${name} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}
