import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import { runDemo } from '../demo/run-demo.js'
import { paintOf, type Terminal } from '../terminal.js'

export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description('show the whole loop on a local GitHub: a re-run, an issue, its end')
    .option('--keep', 'leave the local GitHub up until Ctrl+C')
    .action(({ keep = false }: { keep?: boolean }) => demo(keep, terminal))
}

async function demo(keep: boolean, terminal: Terminal): Promise<void> {
  const paint = paintOf(terminal)
  const healed = await runDemo({
    directory: packageFolder(),
    print: (line) => void terminal.stdout.write(`${line}\n`),
    emphasis: { strong: paint.bold, faint: paint.dim },
    untilStopped: keep ? untilInterrupted : null
  })
  if (!healed)
    throw new Error('The demo did not end with one re-run, one issue and that issue closed.')
}

/** The folder that holds action.yml and the bundles; this file is in one of them. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'action.yml'))) {
    const above = dirname(folder)
    if (above === folder) {
      throw new ConfigurationError(
        'The demo needs action.yml beside its bundle: install auto-heal anew.'
      )
    }
    folder = above
  }
  return folder
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
