import { resolve } from 'node:path'
import type { Command } from 'commander'
import { revoke } from '../../certification/revoke.js'
import { ConfigurationError } from '../../engine/errors.js'
import { replaceFile } from '../../local/artifact-folder.js'
import { reasonOf } from '../../local/file-errors.js'
import { readCertificate } from '../certify/read-certificate.js'
import type { Terminal } from '../terminal.js'

export function addRevoke(certify: Command, terminal: Terminal): void {
  certify
    .command('revoke')
    .description('make a certificate hold no longer')
    .argument('<file>', 'automation_certification.json')
    .requiredOption('--reason <text>', 'why, for whoever reads it')
    .action((file: string, { reason }: { reason: string }) => revokeFile(file, reason, terminal))
}

function revokeFile(file: string, reason: string, terminal: Terminal): void {
  const why = reason.trim()
  if (why === '') throw new ConfigurationError('--reason is empty; say why it is revoked.')
  const certificate = readCertificate(file, terminal)
  const revoked = revoke(certificate, why, new Date())
  if (revoked === certificate) {
    terminal.stdout.write(`It was revoked at ${certificate.revocation?.at} already.\n`)
    return
  }
  try {
    replaceFile(resolve(terminal.cwd(), file), `${JSON.stringify(revoked, null, 2)}\n`)
  } catch (error) {
    throw new ConfigurationError(`${file} can't be written: ${reasonOf(error)}.`, { cause: error })
  }
  terminal.stdout.write(`Revoked; its content hash is ${revoked.content_hash} now.\n`)
}
