import { readFileSync } from 'node:fs'
import { dirname, basename, relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import type { Sources } from '../engine/types/fix.js'
import { reasonOf } from '../local/file-errors.js'
import { singleFileSource, workingCopySources } from '../local/sources.js'
import { findWorkingCopy } from '../local/working-copy.js'

/** A workflow file on disk, with what lies around it. */
export interface LocalWorkflow {
  /** In the repository, with slashes. */
  path: string
  sources: Sources
  /** The file or folder on disk that a path of the repository stands for. */
  onDisk: (path: string) => string
}

/** The workflow file that is named; throws a ConfigurationError where it can't be read. */
export function workflowAt(named: string, cwd: string): LocalWorkflow {
  const file = resolve(cwd, named)
  const text = textOf(file, named)
  const root = findWorkingCopy(dirname(file))
  if (root === null) {
    const path = `.github/workflows/${basename(file)}`
    return { path, sources: singleFileSource(path, text), onDisk: () => file }
  }
  const path = relative(root, file).split(sep).join('/')
  return { path, sources: workingCopySources(root), onDisk: (inside) => resolve(root, inside) }
}

function textOf(file: string, named: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${named} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}
