import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError } from '../engine/errors.js'
import { reasonOf } from '../local/file-errors.js'
import type { Terminal } from './terminal.js'

/** Writes a command's result to the file, or to standard output where none is given. */
export function writeResult(text: string, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) {
    terminal.stdout.write(text)
    return
  }
  try {
    writeFileSync(resolve(terminal.cwd(), output), text)
  } catch (error) {
    throw new ConfigurationError(`${output} can't be written: ${reasonOf(error)}.`, {
      cause: error
    })
  }
}
