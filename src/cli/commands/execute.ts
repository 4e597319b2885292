import type { Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import type { RecoveryPlan } from '../recovery-plan.js'
import { toldOf, writeFixes } from '../write-fixes.js'
import type { Terminal } from '../terminal.js'
import { planFor, withRecoverOptions, type RecoverOptions } from './recover.js'

type ExecuteOptions = RecoverOptions & { dryRun?: true; yes?: true }

export function addExecute(program: Command, terminal: Terminal): void {
  withRecoverOptions(
    program
      .command('execute')
      .description('carry out in a working copy what recover plans: its safe fixes')
  )
    .option('--dry-run', 'change nothing, show what would be done')
    .option('--yes', 'change the files')
    .action((options: ExecuteOptions) => execute(options, terminal))
}

async function execute(options: ExecuteOptions, terminal: Terminal): Promise<void> {
  if (options.dryRun === options.yes) {
    throw new ConfigurationError(
      'Say either --dry-run, to see what would be done, or --yes, to change the files.'
    )
  }
  const { plan, workflow } = await planFor(options, terminal)
  for (const line of linesOf(plan)) terminal.stdout.write(`${line}\n`)
  const safe = plan.fixes.filter(({ disposition }) => disposition === 'safe')
  if (options.dryRun || !workflow) {
    for (const { diff } of safe) terminal.stdout.write(diff)
    return
  }
  for (const written of writeFixes(safe, workflow)) terminal.stdout.write(toldOf(written))
}

function linesOf({ jobs, actions, abstained }: RecoveryPlan): string[] {
  if (jobs.length === 0) return ['The log shows no failure.']
  return [
    ...actions.map(({ kind, reason, command }) =>
      [`${kind}: ${reason}`, command && `Type: ${command}`].filter(Boolean).join(' ')
    ),
    ...abstained.map(({ fixer, reason }) => `${fixer} abstains: ${reason}`)
  ]
}
