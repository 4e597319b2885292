import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { ReadFile } from '../certification/ports.js'

const megabyte = 2 ** 20

/** Bundled actions are large; nobody writes as much YAML. */
const limitOf = (path: string): number => (/\.(?:ya?ml|json5?)$/i.test(path) ? 1 : 5)

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is not there, or a link to nothing',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  ELOOP: 'is a link to itself',
  EACCES: 'may not be read; allow it by chmod',
  EPERM: 'may not be read; allow it by chmod',
  ENAMETOOLONG: 'has a name that is too long'
}

/** Reads files of one working copy. It knows the folders it has met, so that each is resolved once. */
export function treeReader(root: string): (path: string) => ReadFile {
  const folders = new Map<string, string>()
  const realFolder = (folder: string): string => {
    const known = folders.get(folder) ?? realpathSync.native(folder)
    folders.set(folder, known)
    return known
  }
  return (path) => readTreeFile(root, path, realFolder)
}

/**
 * A file's text by its path from the root, byte order mark included. Never throws, and never waits for a pipe. Not
 * asynchronous: thousands of small files take a fourth of the time so.
 */
function readTreeFile(root: string, path: string, realFolder: (path: string) => string): ReadFile {
  if (path.includes('\uFFFD')) return { problem: 'has a name that is no UTF-8; rename it' }
  try {
    const file = join(root, path)
    const folder = realFolder(dirname(file))
    if (!isWithin(root, folder)) return { problem: 'is a link out of the repository' }
    const here = join(folder, basename(file))
    const handle = openUnlessLink(here)
    if (handle !== null) return readOpen(handle, limitOf(path))
    const real = realpathSync.native(here)
    if (!isWithin(root, real)) return { problem: 'is a link out of the repository' }
    return readOpen(openSync(real, flags), limitOf(path))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return { problem: problems[code] ?? `can't be read: ${message.split('\n')[0]}` }
  }
}

/** What git keeps for itself is none of the repository's files. */
function isWithin(root: string, file: string): boolean {
  const inside = relative(root, file)
  return !isAbsolute(inside) && !/^(?:\.\.|\.git)$/.test(inside.split(sep)[0] ?? '')
}

const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** null for a link. Windows cannot refuse one as it opens, so that it is asked first. */
function openUnlessLink(file: string): number | null {
  if (!constants.O_NOFOLLOW) return lstatSync(file).isSymbolicLink() ? null : openSync(file, flags)
  try {
    return openSync(file, flags)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return null
    throw error
  }
}

/** Closes it too. */
function readOpen(handle: number, megabytes: number): ReadFile {
  try {
    const stat = fstatSync(handle)
    if (stat.isDirectory()) return { problem: 'is a folder' }
    if (!stat.isFile()) return { problem: 'is no file' }
    if (stat.size > megabytes * megabyte) return { problem: `is over ${megabytes} MB` }
    return textOf(readFileSync(handle))
  } finally {
    closeSync(handle)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf(bytes: Buffer): ReadFile {
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'is binary' }
  try {
    const text = utf8.decode(bytes)
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return { problem: 'is no UTF-8' }
  }
}
