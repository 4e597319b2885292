import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
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

/** A file's text by its path from the root, byte order mark included. Never throws, and never waits for a pipe. */
export async function readTreeFile(root: string, path: string): Promise<ReadFile> {
  if (path.includes('\uFFFD')) return { problem: 'has a name that is no UTF-8; rename it' }
  try {
    const file = await realpath(join(root, path))
    if (!isWithin(root, file)) return { problem: 'is a link out of the repository' }
    return await readWithin(file, limitOf(path))
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

async function readWithin(file: string, megabytes: number): Promise<ReadFile> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) return { problem: 'is a folder' }
    if (!stat.isFile()) return { problem: 'is no file' }
    if (stat.size > megabytes * megabyte) return { problem: `is over ${megabytes} MB` }
    return textOf(await handle.readFile())
  } finally {
    await handle.close()
  }
}

function textOf(bytes: Buffer): ReadFile {
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'is binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return { problem: 'is no UTF-8' }
  }
}
