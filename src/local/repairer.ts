import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, chmod, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import type { FileChange, Repairer } from '../certification/ports.js'
import { ConfigurationError, Refusal } from '../engine/errors.js'
import { reasonOf } from './file-errors.js'
import { markExecutable } from './mark-executable.js'

/** A change of which everything was checked, with what leads back. */
interface Prepared {
  change: FileChange
  file: string
  old: Buffer
  mode: number
  newMode: number
  /** The new text, written aside. */
  aside: string
}

/** Writes repairs into the working copy with this root: the part of a Repairer that needs no GitHub. */
export function workingCopyWriter(root: string): Pick<Repairer, 'write'> {
  return { write: (changes) => writeAll(root, changes) }
}

async function writeAll(root: string, changes: readonly FileChange[]): Promise<void> {
  const top = await realpath(root)
  const prepared: Prepared[] = []
  try {
    for (const change of changes) prepared.push(await prepare(top, change))
    // Between the first look and now another file may have taken its time.
    for (const { change, file } of prepared) await demandUnchanged(file, change)
    for (const { change } of prepared) {
      if (change.mode !== null) await markExecutable(top, change.path)
    }
    await moveAll(prepared)
  } finally {
    for (const { aside } of prepared) await rm(aside, { force: true })
  }
}

async function prepare(top: string, change: FileChange): Promise<Prepared> {
  const file = await ownFile(top, change.path)
  const old = await demandUnchanged(file, change)
  const { mode } = await lstat(file)
  // Whoever may read it may execute it, as git has it.
  const newMode = change.mode === null ? mode : mode | ((mode & 0o444) >> 2)
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  await orTold(change.path, async () => {
    await access(file, constants.W_OK)
    await writeAside(aside, Buffer.from(change.after), newMode)
  })
  return { change, file, old, mode, newMode, aside }
}

/** The file, where it is a regular one below the root to which no link leads. */
async function ownFile(top: string, path: string): Promise<string> {
  const parts = path.split('/')
  const isOutside = parts.some((part) => part === '' || part === '.' || part === '..')
  if (isOutside || path.includes('\0') || parts[0]?.toLowerCase() === '.git') {
    throw new Refusal(`${path} is no file of the working copy; nothing was written.`)
  }
  const file = join(top, ...parts)
  await orTold(path, async () => {
    const stat = await lstat(file)
    const isLink = stat.isSymbolicLink() || (await realpath(dirname(file))) !== dirname(file)
    if (isLink) throw new Refusal(`${path} is a link, or lies behind one; change what it leads to.`)
    if (!stat.isFile() || !file.startsWith(top + sep)) {
      throw new Refusal(`${path} is no regular file; nothing was written.`)
    }
  })
  return file
}

async function demandUnchanged(file: string, { path, before }: FileChange): Promise<Buffer> {
  return await orTold(path, async () => {
    const bytes = await readFile(file)
    if (bytes.equals(Buffer.from(before))) return bytes
    throw new Refusal(`${path} was changed since it was read; certify the repository again.`)
  })
}

async function writeAside(aside: string, bytes: Buffer, mode: number): Promise<void> {
  const handle = await open(aside, 'wx', mode & 0o777)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  // The umask has its say when a file is made.
  await chmod(aside, mode & 0o7777)
}

/** Puts back what was moved where a later one can't be. */
async function moveAll(prepared: readonly Prepared[]): Promise<void> {
  const moved: Prepared[] = []
  try {
    for (const each of prepared) {
      await orTold(each.change.path, () => rename(each.aside, each.file))
      moved.push(each)
    }
  } catch (error) {
    for (const { aside, file, old, mode } of moved) {
      await writeAside(aside, old, mode)
      await rename(aside, file)
    }
    throw error
  }
}

async function orTold<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new ConfigurationError(`${path} can't be written: ${reasonOf(error)}.`, { cause: error })
  }
}
