import { Option, type Command } from 'commander'
import { ConfigurationError } from '../../engine/errors.js'
import type { Channel, Notice } from '../../engine/types/notice.js'
import { notifiers } from '../../notifiers/index.js'
import { notify } from '../../notifiers/notify.js'
import { recipientOf } from '../../notifiers/recipient-of.js'
import { exitCodes } from '../exit-code.js'
import { notifyOutside } from '../notify-outside.js'
import { configOption, ownTable } from '../own-table.js'
import type { Terminal } from '../terminal.js'
import { Verdict } from '../verdict.js'

interface NotifyOptions {
  config?: string
  format: 'text' | 'json'
}

const format = () => new Option('--format <format>').choices(['text', 'json']).default('text')

export function addNotify(program: Command, terminal: Terminal): void {
  const command = program.command('notify').description('the channels that people are told by')
  command
    .command('list')
    .description('the channels of the config, what each is told of, and what it lacks')
    .option(...configOption)
    .addOption(format())
    .action((options: NotifyOptions) => list(options, terminal))
  command
    .command('test')
    .description('send a test message to a channel; exit code 1 where it does not arrive')
    .requiredOption('--channel <name>', 'its name in the config')
    .option(...configOption)
    .addOption(format())
    .action((options: NotifyOptions & { channel: string }) => test(options, terminal))
}

function list(options: NotifyOptions, terminal: Terminal): void {
  const channels = channelsIn(options, terminal).map((channel) => {
    const recipient = recipientOf(channel, notifiers[channel.type], terminal.env)
    return { ...channel, problems: 'problems' in recipient ? recipient.problems : [] }
  })
  if (options.format === 'json') return print(channels, terminal)
  if (channels.length === 0) {
    terminal.stdout.write('The config names no channels; add them under `notify`.\n')
  }
  for (const { name, type, kinds, categories, severity, problems } of channels) {
    const of = categories ? `, ${categories.join(', ')}` : ''
    terminal.stdout.write(`${name} (${type}): ${kinds.join(', ')}; ${severity} and above${of}\n`)
    for (const problem of problems) terminal.stdout.write(`  ${problem}\n`)
  }
}

async function test(
  options: NotifyOptions & { channel: string },
  terminal: Terminal
): Promise<void> {
  const channels = channelsIn(options, terminal)
  const channel = channels.find(({ name }) => name === options.channel)
  if (!channel) {
    const names = channels.map(({ name }) => name).join(', ') || 'none; add one under `notify`'
    throw new ConfigurationError(
      `The config has no channel of the name given by --channel; it has ${names}.`
    )
  }
  const outside = notifyOutside(terminal)
  const notices = [testNotice(terminal, outside.now())]
  const { sent, warnings } = await notify(notices, [channel], new Set(), notifiers, outside)
  if (options.format === 'json') {
    print({ channel: channel.name, type: channel.type, arrived: sent > 0, warnings }, terminal)
  } else {
    for (const warning of warnings) terminal.stderr.write(`warning: ${warning}\n`)
    if (sent > 0) terminal.stdout.write(`Channel ${channel.name} took the test message.\n`)
  }
  if (sent === 0) throw new Verdict(exitCodes.ownFault)
}

function channelsIn(options: NotifyOptions, terminal: Terminal): Channel[] {
  return ownTable(options.config, terminal).config?.channels ?? []
}

function print(value: unknown, { stdout }: Terminal): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function testNotice({ env }: Terminal, now: Date): Notice {
  const at = now.toISOString()
  return {
    ...{ kind: 'test', key: `test/${at}`, severity: null, category: null, score: null },
    title: 'auto-heal: a test of this channel',
    text: 'This channel works. Nothing failed; somebody asked for this message.',
    facts: [],
    links: [],
    repository: env['GITHUB_REPOSITORY'] ?? 'this repository',
    at
  }
}
