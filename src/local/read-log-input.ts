import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ConfigurationError } from '../engine/errors.js'
import { defaultLimits } from '../logs/archive-limits.js'
import { readSavedLog, type SavedJobLog } from '../logs/read-saved-log.js'
import { readTail } from '../logs/tail-buffer.js'
import { reasonOf } from './file-errors.js'
import { isBinary, isZip } from './file-kind.js'
import { readZippedLogs } from './read-zipped-logs.js'

const headBytes = 8 * 1024
/** Archives of 500 MB were seen (A1.10); the whole file is held in memory. */
const maxZipBytes = 1024 ** 3

/**
 * The jobs' logs in a log file, in a zip as GitHub serves it, or, for `-`, on standard input. Of a log larger
 * than the limit the tail is kept, as in the action. One job at a time is in memory. Throws a
 * ConfigurationError for what is no log.
 */
export async function* readLogInput(path: string, stdin: Readable): AsyncGenerator<SavedJobLog> {
  if (path === '-') {
    yield* await textLogs(headChecked(stdin))
    return
  }
  const { size } = await regularFile(path)
  const head = await headOf(path)
  if (!isZip(head)) {
    refuseBinary(head, path)
    yield* await textLogs(createReadStream(path))
    return
  }
  if (size > maxZipBytes) {
    throw new ConfigurationError(
      `${path} is larger than 1 GiB; unpack it and analyse the files by themselves.`
    )
  }
  yield* readZippedLogs(await readFile(path), path)
}

async function textLogs(stream: AsyncIterable<Uint8Array>): Promise<SavedJobLog[]> {
  const { bytes, firstLine, cutBytes } = await readTail(stream, defaultLimits.entryBytes)
  return readSavedLog(bytes, { firstLine, cutBytes })
}

async function* headChecked(stdin: Readable): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of stdin as AsyncIterable<string | Uint8Array>) {
    const bytes = Buffer.from(chunk as Uint8Array)
    if (first && isZip(bytes)) {
      throw new ConfigurationError(
        'Standard input is a zip archive; save it and name the file instead of "-".'
      )
    }
    if (first) refuseBinary(bytes.subarray(0, headBytes), 'Standard input')
    first = false
    yield bytes
  }
}

async function regularFile(path: string) {
  let found
  try {
    found = await stat(path)
  } catch (error) {
    throw new ConfigurationError(`${path} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
  if (found.isDirectory()) {
    throw new ConfigurationError(
      `${path} is a folder; name a file in it, or use auto-heal batch --logs-dir for all of them.`
    )
  }
  return found
}

async function headOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new ConfigurationError(`${path} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
}

function refuseBinary(head: Uint8Array, what: string): void {
  if (!isBinary(head)) return
  throw new ConfigurationError(
    `${what} is no text: a log file, or the zip that GitHub serves for a run, is wanted.`
  )
}
