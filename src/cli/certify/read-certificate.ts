import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { certificateSchema, type Certificate } from '../../certification/artifacts/certificate.js'
import { readArtifact } from '../../certification/artifacts/read-artifact.js'
import { ConfigurationError } from '../../engine/errors.js'
import { reasonOf } from '../../local/file-errors.js'
import type { Terminal } from '../terminal.js'

/** Throws a ConfigurationError for what is no certificate. */
export function readCertificate(file: string, terminal: Terminal): Certificate {
  let text: string
  try {
    text = readFileSync(resolve(terminal.cwd(), file), 'utf8')
  } catch (error) {
    throw new ConfigurationError(`${file} can't be read: ${reasonOf(error)}.`, { cause: error })
  }
  return readArtifact(text, file, certificateSchema)
}
