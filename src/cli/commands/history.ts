import { Option, type Command } from 'commander'
import { trustOf } from '../../incidents/trust.js'
import { historyText } from '../history-text.js'
import { printableJson } from '../printable-json.js'
import { readHistory, withHistoryOptions, type HistorySource } from '../read-history.js'
import { sinceOf } from '../since.js'
import { paintOf, type Terminal } from '../terminal.js'

interface HistoryOptions extends HistorySource {
  since?: string
  format: 'text' | 'json' | 'jsonl'
}

export function addHistory(program: Command, terminal: Terminal): void {
  withHistoryOptions(
    program
      .command('history')
      .description('what became of failures and fixes in this repository, and what it teaches')
  )
    .option('--since <time>', 'a time back such as 7d, 12h or 2w, or a date such as 2026-11-01')
    .addOption(
      new Option('--format <format>', 'json: a list; jsonl: a line for each event')
        .choices(['text', 'json', 'jsonl'])
        .default('text')
    )
    .action((options: HistoryOptions) => history(options, terminal))
}

async function history(options: HistoryOptions, terminal: Terminal): Promise<void> {
  const from = options.since === undefined ? null : sinceOf(options.since, new Date())
  const all = await readHistory(options, terminal)
  const events = from === null ? all : all.filter(({ at }) => Date.parse(at) >= from.getTime())
  const { stdout } = terminal
  if (options.format === 'json') stdout.write(`${printableJson(events, 2)}\n`)
  else if (options.format === 'jsonl') {
    for (const event of events) stdout.write(`${printableJson(event)}\n`)
  } else stdout.write(historyText(events, trustOf(events), paintOf(terminal)))
}
