import type { Certification } from '../../certification/run-certification.js'
import { ConfigurationError } from '../../engine/errors.js'
import { certificationMarkdown } from '../../texts/certification/certification-markdown.js'
import type { Terminal } from '../terminal.js'
import { writeResult } from '../write-result.js'

/** The report for people, in Markdown. Throws a ConfigurationError in a mode that issues no certificate. */
export function writeReport(made: Certification, file: string, terminal: Terminal): void {
  const { index, status, failures, plan, certificate } = made
  if (!status || !failures || !certificate) {
    throw new ConfigurationError(
      '--report needs a certificate: use it with --mode full or certify-only.'
    )
  }
  writeResult(certificationMarkdown(index, status, failures, plan, certificate), file, terminal)
}
