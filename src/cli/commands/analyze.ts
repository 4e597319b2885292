import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import type { Matcher } from '../../engine/types/diagnosis.js'
import { readLogInput } from '../../local/read-log-input.js'
import { plainLine } from '../../logs/plain-text.js'
import { analysisMarkdown } from '../analysis-markdown.js'
import { analysedJob, type AnalysedJob, type AnalysisReport } from '../analysis-report.js'
import { analysisText } from '../analysis-text.js'
import { configOption, ownMatcher } from '../own-table.js'
import { judgeLog } from '../judge-log.js'
import { isJob, withStep } from '../pick-logs.js'
import { readBaselines, type Baselines } from '../read-baselines.js'
import { paintOf, type Terminal } from '../terminal.js'
import { writeResult } from '../write-result.js'

const namesAtMost = 10

interface AnalyzeOptions {
  log: string
  baseline?: string
  workflowName?: string
  job?: string
  step?: string
  format: 'text' | 'json' | 'markdown'
  output?: string
  config?: string
}

export function addAnalyze(program: Command, terminal: Terminal): void {
  program
    .command('analyze')
    .description('name the cause of a failure, from its log')
    .requiredOption(
      '--log <file>',
      "a job's log, a run's zip as GitHub serves it, or - for standard input"
    )
    .option(
      '--baseline <file>',
      'the log of the same job, or the zip, of a green run to set beside it'
    )
    .option('--workflow-name <name>', 'to be shown above the result')
    .option('--job <name>', 'look at this job alone, matrix legs included')
    .option('--step <name>', 'look at this step alone, by name or number')
    .addOption(
      new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
    )
    .option('--output <file>', 'write there instead of to standard output')
    .option(...configOption)
    .action((options: AnalyzeOptions) => analyze(options, terminal))
}

async function analyze(options: AnalyzeOptions, terminal: Terminal): Promise<void> {
  const path = options.log === '-' ? '-' : resolve(terminal.cwd(), options.log)
  const matcher = ownMatcher(options.config, terminal)
  const greenOf = await baselinesFor(options, matcher, terminal)
  const jobs: AnalysedJob[] = []
  const left: string[] = []
  for await (const log of readLogInput(path, terminal.stdin)) {
    const picked = isJob(log, options.job) ? withStep(log, options.step) : null
    if (picked === null) left.push(log.name ?? 'the log')
    else {
      const name = picked.name ?? options.job ?? null
      const green = greenOf(name)
      if (options.baseline !== undefined && green === null)
        warnOfMissingJob(options, name, terminal)
      const verdict = judgeLog(picked, matcher, green)
      jobs.push(analysedJob(name, options.step ?? null, verdict))
    }
  }
  if (jobs.length === 0) throw nothingToAnalyze(options, left)
  const report = { workflow: options.workflowName ?? null, jobs }
  writeResult(rendered(report, options, terminal), options.output, terminal)
}

async function baselinesFor(
  { log, baseline }: AnalyzeOptions,
  matcher: Matcher,
  terminal: Terminal
): Promise<Baselines> {
  if (baseline === undefined) return () => null
  if (baseline === '-' && log === '-') {
    throw new ConfigurationError('Standard input can be --log or --baseline; name a file for one.')
  }
  return await readBaselines(baseline, matcher, terminal)
}

function warnOfMissingJob({ baseline }: AnalyzeOptions, name: string | null, { stderr }: Terminal) {
  const job = name === null ? 'several jobs, and the log does not name its own' : `no job "${name}"`
  stderr.write(`warning: ${baseline} has ${plainLine(job)}; nothing is set beside it.\n`)
}

function nothingToAnalyze({ log, job, step }: AnalyzeOptions, left: string[]): ConfigurationError {
  const what = log === '-' ? 'Standard input' : log
  if (left.length === 0) return new ConfigurationError(`${what} is empty; name a log with lines.`)
  const wanted = [job && `job "${job}"`, step && `step "${step}"`].filter(Boolean).join(' with ')
  const names = left.slice(0, namesAtMost).join(', ') + (left.length > namesAtMost ? ', …' : '')
  return new ConfigurationError(`${what} has no ${wanted}; it holds: ${names}.`)
}

function rendered(
  report: AnalysisReport,
  { format, output }: AnalyzeOptions,
  terminal: Terminal
): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'markdown') return analysisMarkdown(report)
  return analysisText(report, paintOf(terminal, output))
}
