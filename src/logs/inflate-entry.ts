import type { IZipEntry } from 'adm-zip'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { ArchiveRefused, DamagedArchive } from './archive-errors.js'
import type { ArchiveLimits } from './archive-limits.js'
import { newTailBuffer, type Tail } from './tail-buffer.js'

const stored = 0
const deflated = 8
const chunkSize = 64 * 1024

/**
 * The tail of one zip entry. Inflates piece by piece and believes no declared size: it stops where a limit is
 * passed. `spent` counts the bytes inflated out of the archive so far.
 */
export async function inflateEntry(
  entry: IZipEntry,
  limits: ArchiveLimits,
  spent: { bytes: number }
): Promise<Tail> {
  const compressed = compressedBytes(entry)
  const tail = newTailBuffer(limits.entryBytes)
  let size = 0
  let sum = 0
  try {
    for await (const chunk of pieces(compressed, entry.header.method)) {
      size += chunk.length
      spent.bytes += chunk.length
      checkLimits(size, compressed.length, limits, spent)
      sum = crc32(chunk, sum)
      tail.append(chunk)
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : damaged(error)
  }
  if (sum !== entry.header.crc) throw damaged(new Error('checksum'))
  return tail.finish()
}

function compressedBytes(entry: IZipEntry): Buffer {
  const { method } = entry.header
  if (method !== stored && method !== deflated) {
    throw new ArchiveRefused(
      `The log archive uses compression method ${method}; only stored and deflated are read.`
    )
  }
  try {
    return entry.getCompressedData()
  } catch (error) {
    throw damaged(error)
  }
}

function pieces(compressed: Buffer, method: number): AsyncIterable<Buffer> {
  if (method === stored) return Readable.from([compressed])
  const inflater = createInflateRaw({ chunkSize })
  inflater.end(compressed)
  return inflater
}

function checkLimits(
  size: number,
  compressed: number,
  limits: ArchiveLimits,
  spent: { bytes: number }
): void {
  if (spent.bytes > limits.totalBytes) {
    throw new ArchiveRefused(
      `The log archive inflates to more than ${megabytes(limits.totalBytes)}; the rest was not read.`
    )
  }
  if (size > limits.ratioFromBytes && size > compressed * limits.ratio) {
    throw new ArchiveRefused(
      `A file of the log archive inflates to more than ${limits.ratio} times its size, as a zip bomb does.`
    )
  }
}

/** For people: `168 MB`, `0.3 MB`. */
export function megabytes(bytes: number): string {
  const size = Math.max(0.1, bytes / 1_000_000)
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} MB`
}

function damaged(cause: unknown): DamagedArchive {
  return new DamagedArchive('The log archive is damaged: one of its files cannot be inflated.', {
    cause
  })
}
