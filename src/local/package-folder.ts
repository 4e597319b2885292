import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '../engine/errors.js'

/** The folder that holds action.yml and the bundles; this file is in one of them. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'action.yml'))) {
    const above = dirname(folder)
    if (above === folder) {
      throw new ConfigurationError(
        'There is no action.yml beside the bundle: install auto-heal anew.'
      )
    }
    folder = above
  }
  return folder
}

/** As package.json has it: `1.2.0`. */
export function packageVersion(): string {
  const text = readFileSync(join(packageFolder(), 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
