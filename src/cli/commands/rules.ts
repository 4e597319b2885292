import { Option, type Command } from 'commander'
import { rules as shipped } from '../../rules/index.js'
import { configOption, ownTable } from '../own-table.js'
import { ruleEntries, rulesMarkdown, rulesText } from '../rule-listing.js'
import { paintOf, type Terminal } from '../terminal.js'
import { addRulesTest } from './rules-test.js'

interface RulesOptions {
  format: 'text' | 'json' | 'markdown'
  config?: string
}

export function addRules(program: Command, terminal: Terminal): void {
  const rules = program.command('rules').description('the failures that are known: list, test')
  rules
    .command('list', { isDefault: true })
    .description('list them, with the rows of your own')
    .addOption(
      new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
    )
    .option(...configOption)
    .action((options: RulesOptions) => list(options, terminal))
  addRulesTest(rules, terminal)
}

function list({ format, config: named }: RulesOptions, terminal: Terminal): void {
  const entries = ruleEntries(shipped, ownTable(named, terminal).config)
  if (format === 'json') terminal.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
  else if (format === 'markdown') terminal.stdout.write(rulesMarkdown(entries))
  else terminal.stdout.write(rulesText(entries, paintOf(terminal)))
}
