import type { Command } from 'commander'
import { runDemo } from '../demo/run-demo.js'
import { packageFolder } from '../../local/package-folder.js'
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

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
