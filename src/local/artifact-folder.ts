import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import type { ArtifactStore } from '../certification/ports.js'
import { ConfigurationError } from '../engine/errors.js'
import { reasonOf } from './file-errors.js'

/** A folder of artifacts, and of the audit log beside them. */
export interface ArtifactFolder extends ArtifactStore {
  /** Puts a line of JSON at the end of a file. */
  append(name: string, line: object): void
}

/**
 * Opens a folder for artifacts; one that it makes keeps itself out of git. Throws a ConfigurationError, now or at a
 * write, where it can't be written.
 */
export function openArtifactFolder(folder: string): ArtifactFolder {
  if (isLink(folder)) {
    throw new ConfigurationError(`${folder} is a link; name the folder itself by --output-dir.`)
  }
  writing(folder, () => {
    if (existsSync(folder)) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '.gitignore'), '*\n')
  })
  return {
    write: (name, artifact) => {
      const file = join(folder, name)
      writing(file, () => replaceFile(file, `${JSON.stringify(artifact, null, 2)}\n`))
    },
    read: (name) => textOf(join(folder, name)),
    append: (name, line) => {
      const file = join(folder, name)
      writing(file, () => appendFileSync(file, `${JSON.stringify(line)}\n`))
    }
  }
}

/** By a file beside it, so that whoever reads meets the old text or the new one whole. Throws what `fs` throws. */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** A repository may bring a link that leads anywhere. */
function isLink(folder: string): boolean {
  try {
    return lstatSync(folder).isSymbolicLink()
  } catch {
    return false
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new ConfigurationError(`${file} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}

function writing(what: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new ConfigurationError(
      `${what} can't be written: ${reasonOf(error)}. Choose another folder by --output-dir.`,
      { cause: error }
    )
  }
}
