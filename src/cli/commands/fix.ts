import { Option, type Command } from 'commander'
import { defaultFixRules, type Proposals } from '../../engine/types/fix.js'
import { failedJobs, type FailedJobLog } from '../failed-jobs.js'
import { workflowAt } from '../local-workflow.js'
import { configOption, ownTable, warnOfSkips } from '../own-table.js'
import { proposeLocally } from '../propose-locally.js'
import type { Terminal } from '../terminal.js'
import { toldOf, writeFixes } from '../write-fixes.js'
import { compileTable } from '../../matching/compile-table.js'

interface FixOptions {
  workflow: string
  log: string
  job?: string
  step?: string
  format: 'diff' | 'json'
  write?: true
  config?: string
}

export function addFix(program: Command, terminal: Terminal): void {
  program
    .command('fix')
    .description('propose the change of the workflow file that cures a failure')
    .requiredOption('--workflow <file>', 'the workflow that failed')
    .requiredOption(
      '--log <file>',
      "a job's log, a run's zip as GitHub serves it, or - for standard input"
    )
    .option('--job <name>', 'the job that failed; of a log without its name, the name')
    .option('--step <name>', 'the step that failed, by name or number')
    .addOption(
      new Option('--format <format>', 'diff: as git apply takes it')
        .choices(['diff', 'json'])
        .default('diff')
    )
    .option('--write', 'change the files')
    .option(...configOption)
    .action((options: FixOptions) => fix(options, terminal))
}

async function fix(options: FixOptions, terminal: Terminal): Promise<void> {
  const workflow = workflowAt(options.workflow, terminal.cwd())
  const { rules, config } = ownTable(options.config, terminal)
  const wanted = config?.fixes ?? defaultFixRules
  const failed = await failedJobs(options, compileTable(rules, warnOfSkips(terminal)), terminal)
  const step = options.step ?? null
  const proposals = await proposeLocally(failed, workflow, wanted, step)
  tell(proposals, failed, terminal)
  if (options.format === 'json') {
    terminal.stdout.write(`${JSON.stringify(proposals, null, 2)}\n`)
  } else {
    for (const { diff } of proposals.fixes) terminal.stdout.write(diff)
  }
  if (!options.write) return
  for (const written of writeFixes(proposals.fixes, workflow))
    terminal.stderr.write(toldOf(written))
}

/** For people, on standard error: standard output is the diff, or the report. */
function tell({ fixes, abstained }: Proposals, failed: FailedJobLog[], { stderr }: Terminal): void {
  for (const { disposition, title, fixer, lookAt } of fixes) {
    stderr.write(`${disposition}: ${title} (${fixer}).\n`)
    for (const each of lookAt) stderr.write(`  Look at: ${each}\n`)
  }
  for (const { fixer, reason } of abstained) stderr.write(`${fixer} abstains: ${reason}\n`)
  if (fixes.length === 0) stderr.write(`No fix is proposed: ${whyNone(failed, abstained)}\n`)
}

function whyNone(failed: FailedJobLog[], abstained: Proposals['abstained']): string {
  if (failed.length === 0) return 'the log shows no failure.'
  if (abstained.length > 0) return 'see above.'
  const rules = failed.map(({ verdict }) => verdict.cause?.ruleId ?? 'unknown')
  return `no fixer answers ${[...new Set(rules)].join(', ')}.`
}
