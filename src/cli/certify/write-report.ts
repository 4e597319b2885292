import type { Certification } from '../../certification/run-certification.js'
import { ConfigurationError } from '../../engine/errors.js'
import { certificationMarkdown } from '../../texts/certification/certification-markdown.js'
import type { Terminal } from '../terminal.js'
import { writeResult } from '../write-result.js'
import type { CertifyMode } from './modes.js'

/** Throws a ConfigurationError where a report is wanted of a mode that issues no certificate. */
export function demandCertificate({ mode, report }: { mode: CertifyMode; report?: string }): void {
  if (report === undefined || mode === 'full' || mode === 'certify-only') return
  throw new ConfigurationError(
    '--report needs a certificate: use it with --mode full or certify-only.'
  )
}

/** Writes the report for people, in Markdown, where there is a certificate. */
export function writeReport(made: Certification, file: string, terminal: Terminal): void {
  const { index, status, failures, plan, certificate } = made
  if (!status || !failures || !certificate) return
  writeResult(certificationMarkdown(index, status, failures, plan, certificate), file, terminal)
}
