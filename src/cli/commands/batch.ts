import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import type { Matcher } from '../../engine/types/diagnosis.js'
import { logFilesIn } from '../../local/log-files.js'
import { readLogInput } from '../../local/read-log-input.js'
import { batchEntry, batchReport, type BatchEntry } from '../batch-report.js'
import { batchText } from '../batch-text.js'
import { configOption, ownMatcher } from '../own-table.js'
import { judgeLog, type Verdict } from '../judge-log.js'
import { paintOf, type Terminal } from '../terminal.js'
import { writeResult } from '../write-result.js'

interface BatchOptions {
  logsDir: string
  format: 'text' | 'json'
  output?: string
  config?: string
}

export function addBatch(program: Command, terminal: Terminal): void {
  program
    .command('batch')
    .description('name the cause of each log in a folder')
    .requiredOption('--logs-dir <folder>', 'logs, or zips as GitHub serves them; subfolders count')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--output <file>', 'write there instead of to standard output')
    .option(...configOption)
    .action((options: BatchOptions) => batch(options, terminal))
}

async function batch(
  { logsDir, format, output, config }: BatchOptions,
  terminal: Terminal
): Promise<void> {
  const folder = resolve(terminal.cwd(), logsDir)
  const files = logFilesIn(folder)
  const matcher = ownMatcher(config, terminal)
  const entries: BatchEntry[] = []
  const refused: string[] = []
  for (const [index, file] of files.entries()) {
    showProgress(`${index + 1} of ${files.length}`, terminal)
    try {
      entries.push(batchEntry(file, await verdictsOn(resolve(folder, file), matcher, terminal)))
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      refused.push(error.message)
    }
  }
  showProgress('', terminal)
  const report = batchReport(entries)
  const text =
    format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : batchText(report, paintOf(terminal, output))
  writeResult(text, output, terminal)
  if (refused.length > 0) throw new ConfigurationError(refused.join('\nerror: '))
}

async function verdictsOn(path: string, matcher: Matcher, terminal: Terminal): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for await (const log of readLogInput(path, terminal.stdin)) verdicts.push(judgeLog(log, matcher))
  return verdicts
}

/** One line that is written over; never into a file or a pipe. */
function showProgress(text: string, { stderr }: Terminal): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`)
}
