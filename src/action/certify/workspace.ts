import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../engine/errors.js'

/** The checked-out repository. Throws a ConfigurationError that names the missing step. */
export function workspaceOf(env: Record<string, string | undefined>): string {
  const folder = env['GITHUB_WORKSPACE'] ?? ''
  if (folder !== '' && existsSync(join(folder, '.git'))) return folder
  throw new ConfigurationError(
    '`mode: certify` reads the checked-out repository, and the workspace holds none: add the step `uses: actions/checkout` before this one.'
  )
}
