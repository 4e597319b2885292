import type { Command } from 'commander'
import { defaultFixRules } from '../../engine/types/fix.js'
import { compileTable } from '../../matching/compile-table.js'
import { failedJobs } from '../failed-jobs.js'
import { findWorkflow } from '../find-workflow.js'
import { workflowAt, type LocalWorkflow } from '../local-workflow.js'
import { configOption, ownTable, warnOfSkips } from '../own-table.js'
import { proposeLocally } from '../propose-locally.js'
import { recoveryPlan, type RecoveryPlan } from '../recovery-plan.js'
import type { Terminal } from '../terminal.js'
import { writeResult } from '../write-result.js'

export interface RecoverOptions {
  log: string
  workflow?: string
  job?: string
  step?: string
  config?: string
}

export function addRecover(program: Command, terminal: Terminal): void {
  withRecoverOptions(
    program.command('recover').description('plan what heals a failed run, as JSON; changes nothing')
  )
    .option('--output <file>', 'write there instead of to standard output')
    .action(async (options: RecoverOptions & { output?: string }) => {
      const { plan } = await planFor(options, terminal)
      writeResult(`${JSON.stringify(plan, null, 2)}\n`, options.output, terminal)
    })
}

/** The options by which `recover` and `execute` find a failure. */
export function withRecoverOptions(command: Command): Command {
  return command
    .requiredOption(
      '--log <file>',
      "a job's log, a run's zip as GitHub serves it, or - for standard input"
    )
    .option('--workflow <file>', 'the workflow that failed; found by the log in a working copy')
    .option('--job <name>', 'the job that failed; of a log without its name, the name')
    .option('--step <name>', 'the step that failed, by name or number')
    .option(...configOption)
}

/** The plan, with the workflow on disk where it is known. */
export async function planFor(
  options: RecoverOptions,
  terminal: Terminal
): Promise<{ plan: RecoveryPlan; workflow: LocalWorkflow | null }> {
  const { rules, config } = ownTable(options.config, terminal)
  const wanted = config?.fixes ?? defaultFixRules
  const failed = await failedJobs(options, compileTable(rules, warnOfSkips(terminal)), terminal)
  const workflow =
    options.workflow === undefined
      ? await findWorkflow(failed, terminal.cwd())
      : workflowAt(options.workflow, terminal.cwd())
  const proposals = workflow
    ? await proposeLocally(failed, workflow, wanted, options.step ?? null)
    : { fixes: [], abstained: [] }
  return { plan: recoveryPlan(failed, proposals, workflow?.path ?? null), workflow }
}
