import { once } from 'node:events'
import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { interruptible } from '../interruption.js'
import { packageFolder } from '../../local/package-folder.js'
import { loadLocalGitHub } from '../simulate/local-github.js'
import { events, type SimulatedEvent } from '../simulate/pick-workflows.js'
import { progressOn } from '../simulate/progress.js'
import { readRepository } from '../simulate/read-repository.js'
import { runSimulation } from '../simulate/run-simulation.js'
import { simulationOf } from '../simulate/simulation-of.js'
import type { Simulation } from '../simulate/simulation-schema.js'
import { simulationText } from '../simulate/simulation-text.js'
import { paintOf, type Terminal } from '../terminal.js'
import { Verdict } from '../verdict.js'

interface SimulateOptions {
  workflow?: string
  event: SimulatedEvent
  format: 'text' | 'json'
  keep?: true
}

const more = `
Example:
  auto-heal simulate . --workflow ci.yml

The commit at HEAD is copied to a GitHub on this machine, where its workflows run for real: their scripts run as you,
without a sandbox. Your folder, its .git included, stays as it is. Verified pull requests are merged there.

Exit codes:
  0  in the end all is green
  1  it is not, or auto-heal itself failed
  2  there is nothing to simulate: no repository, no workflow, or a part of one that this machine can't run`

export function addSimulate(program: Command, terminal: Terminal): void {
  program
    .command('simulate')
    .description('show what auto-heal would do for a repository, on a local GitHub')
    .argument('<dir>', 'folder of a git repository')
    .option('--workflow <file>', 'run this one alone, such as ci.yml')
    .addOption(new Option('--event <name>', 'what happens').choices(events).default('push'))
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--keep', 'leave the local GitHub up until Ctrl+C')
    .addHelpText('after', more)
    .action((dir: string, options: SimulateOptions) =>
      interruptible((signal) => simulate(dir, options, terminal, signal))
    )
}

async function simulate(
  dir: string,
  { workflow, event, format, keep }: SimulateOptions,
  terminal: Terminal,
  signal: AbortSignal
): Promise<void> {
  const progress = progressOn(terminal)
  const local = await loadLocalGitHub()
  const user = await readRepository(local, resolve(terminal.cwd(), dir))
  if (user.changed) progress.note('Changes that are not committed are left out.')
  const from = performance.now()
  const github = await local.startSimulator()
  try {
    const options = { directory: packageFolder(), user, event, workflow, signal, ...progress }
    const simulated = await runSimulation(local, github, options)
    const result = await simulationOf(simulated, performance.now() - from)
    terminal.stdout.write(textOf(result, format, terminal))
    if (keep) {
      progress.note(`The local GitHub is at ${github.url}/${user.owner}/${user.name} until Ctrl+C.`)
      if (!signal.aborted) await once(signal, 'abort')
    }
    if (!result.healed) throw new Verdict(1)
  } finally {
    await github.close()
  }
}

const textOf = (result: Simulation, format: 'text' | 'json', terminal: Terminal): string =>
  format === 'json'
    ? `${JSON.stringify(result, null, 2)}\n`
    : simulationText(result, paintOf(terminal))
