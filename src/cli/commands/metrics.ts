import { Option, type Command } from 'commander'
import { defaultLifeRules, livesOf } from '../../incidents/life/lives-of.js'
import { metricsOf } from '../../incidents/metrics/metrics-of.js'
import { openMetrics } from '../../incidents/metrics/openmetrics.js'
import { metricsMarkdown } from '../../texts/metrics-markdown.js'
import { metricsText } from '../metrics-text.js'
import { readHistory, withHistoryOptions, type HistorySource } from '../read-history.js'
import { sinceOf } from '../since.js'
import { paintOf, type Terminal } from '../terminal.js'

interface MetricsOptions extends HistorySource {
  since: string
  format: 'text' | 'json' | 'markdown' | 'openmetrics'
}

export function addMetrics(program: Command, terminal: Terminal): void {
  withHistoryOptions(
    program
      .command('metrics')
      .description('how often CI fails here, why, how long it takes to recover, and what healed it')
  )
    .option('--since <time>', 'a time back such as 7d or 12w, or a date', '90d')
    .addOption(
      new Option('--format <format>', 'openmetrics: for Prometheus')
        .choices(['text', 'json', 'markdown', 'openmetrics'])
        .default('text')
    )
    .action((options: MetricsOptions) => metrics(options, terminal))
}

async function metrics(options: MetricsOptions, terminal: Terminal): Promise<void> {
  const now = new Date()
  const since = sinceOf(options.since, now)
  const all = await readHistory(options, terminal)
  const events = all.filter(({ at }) => Date.parse(at) >= since.getTime())
  const lives = livesOf(events, { now, ...defaultLifeRules })
  const told = metricsOf(lives, events, { since, until: now })
  const texts = {
    text: () => metricsText(told, paintOf(terminal)),
    json: () => `${JSON.stringify(told, null, 2)}\n`,
    markdown: () => metricsMarkdown(told),
    openmetrics: () => openMetrics(told)
  }
  terminal.stdout.write(texts[options.format]())
}
