import AdmZip from 'adm-zip'
import { ArchiveRefused, DamagedArchive } from './archive-errors.js'
import { defaultLimits, type ArchiveLimits } from './archive-limits.js'
import { inflateEntry } from './inflate-entry.js'
import type { Tail } from './tail-buffer.js'

export interface ArchiveEntry {
  /** Its path in the archive, which is untrusted. */
  name: string
  /** Inflated size as the archive declares it; it may lie. */
  size: number
}

/** A zip of logs in memory. Nothing of it is ever written to disk. */
export interface LogArchive {
  entries: ArchiveEntry[]
  /**
   * The tail of an entry, at most `maxBytes` and the limit for entries. Throws a DamagedArchive, or an
   * ArchiveRefused where a limit is passed.
   */
  inflate(name: string, maxBytes?: number): Promise<Tail>
}

const maxNameBytes = 4096
const maxDepth = 8

/**
 * Reads a zip's directory. Left out, for they are no logs: directories, `__MACOSX`, nested zips (as
 * `runner-diagnostic-logs` holds), encrypted entries, names that are absolute or climb with `..`. Dates are
 * not looked at (they are `1980-00-00`, A2.8). Throws as LogArchive.inflate does.
 */
export function readArchive(zip: Uint8Array, limits: Partial<ArchiveLimits> = {}): LogArchive {
  const bounds = { ...defaultLimits, ...limits }
  const byName = new Map<string, AdmZip.IZipEntry>()
  for (const entry of readDirectory(zip, bounds)) {
    if (isLog(entry)) byName.set(entry.entryName, entry)
  }
  const spent = { bytes: 0 }
  return {
    entries: [...byName].map(([name, { header }]) => ({ name, size: header.size })),
    inflate: async (name, maxBytes = bounds.entryBytes) => {
      const entry = byName.get(name)
      if (!entry) throw new ArchiveRefused('The log archive has no such entry.')
      const keep = Math.min(maxBytes, bounds.entryBytes)
      return inflateEntry(entry, { ...bounds, entryBytes: keep }, spent)
    }
  }
}

function readDirectory(zip: Uint8Array, limits: ArchiveLimits): AdmZip.IZipEntry[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.length)
  try {
    const archive = new AdmZip(bytes, { noSort: true, decoder })
    const count = archive.getEntryCount()
    if (count > limits.entries) {
      throw new ArchiveRefused(
        `The log archive lists ${count} files, more than the ${limits.entries} that are read.`
      )
    }
    return archive.getEntries()
  } catch (error) {
    if (error instanceof ArchiveRefused) throw error
    throw new DamagedArchive('The log archive is damaged: its directory cannot be read.', {
      cause: error
    })
  }
}

/**
 * adm-zip makes an object for each folder on an entry's path, so that one name of 64 KiB can cost a GiB. A
 * name that is too long or too deep is shown to it without its slashes; isLog leaves it out by its NUL.
 */
const decoder = {
  encode: (name: string) => Buffer.from(name),
  decode: (bytes: Buffer) => {
    const name = bytes.toString('utf8')
    const fits = bytes.length <= maxNameBytes && name.split('/', maxDepth + 1).length <= maxDepth
    return fits ? name : name.replaceAll('/', '\0')
  }
}

function isLog({ entryName, isDirectory, header }: AdmZip.IZipEntry): boolean {
  const parts = entryName.split('/')
  return (
    !isDirectory &&
    !header.encrypted &&
    !/[\0\\]|^\/|^[A-Za-z]:|\.zip$/i.test(entryName) &&
    !parts.some((part) => part === '' || part === '..' || part === '.' || part === '__MACOSX') &&
    parts.at(-1) !== '.DS_Store'
  )
}
