import { closeSync, openSync, writeSync } from 'node:fs'
import { buildLog } from './build-log.js'

/** Writes a log of that size; returns the file. */
export function writeLog(file: string, bytes: number): string {
  const handle = openSync(file, 'w')
  try {
    for (const piece of buildLog(bytes)) writeSync(handle, piece)
  } finally {
    closeSync(handle)
  }
  return file
}
