import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import { readLogInput } from '../../local/read-log-input.js'
import { compileTable } from '../../matching/compile-table.js'
import { compileTrace } from '../../matching/trace-log.js'
import { judgeLog } from '../judge-log.js'
import { configOption, ownTable, warnOfSkips } from '../own-table.js'
import { rulesTestText, testedJob, type TestedJob } from '../rules-test-report.js'
import { paintOf, type Terminal } from '../terminal.js'

interface RulesTestOptions {
  log: string
  config?: string
  format: 'text' | 'json'
}

export function addRulesTest(rules: Command, terminal: Terminal): void {
  rules
    .command('test')
    .description('show which rows hit where in a log, and which one wins')
    .requiredOption(
      '--log <file>',
      "a job's log, a run's zip as GitHub serves it, or - for standard input"
    )
    .option(...configOption)
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action((options: RulesTestOptions) => rulesTest(options, terminal))
}

async function rulesTest(options: RulesTestOptions, terminal: Terminal): Promise<void> {
  const { rules, config } = ownTable(options.config, terminal)
  const matcher = compileTable(rules)
  const trace = compileTrace(rules, warnOfSkips(terminal))
  const path = options.log === '-' ? '-' : resolve(terminal.cwd(), options.log)
  const jobs: TestedJob[] = []
  for await (const log of readLogInput(path, terminal.stdin)) {
    jobs.push(testedJob(log.name, judgeLog(log, matcher), trace(log)))
  }
  if (jobs.length === 0) {
    throw new ConfigurationError(`${options.log} is empty; name a log with lines.`)
  }
  const hit = new Set(jobs.flatMap(({ hits }) => hits.map(({ rule }) => rule)))
  const silent = (config?.rules ?? []).map(({ id }) => id).filter((id) => !hit.has(id))
  const report = { jobs, silent }
  terminal.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : rulesTestText(report, paintOf(terminal))
  )
}
