import { Option, type Command } from 'commander'
import { rules } from '../../rules/index.js'
import { ruleEntry, rulesMarkdown, rulesText } from '../rule-listing.js'
import { paintOf, type Terminal } from '../terminal.js'

interface RulesOptions {
  format: 'text' | 'json' | 'markdown'
}

export function addRules(program: Command, terminal: Terminal): void {
  program
    .command('rules')
    .description('list the failures that are known')
    .addOption(
      new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
    )
    .action(({ format }: RulesOptions) => {
      const entries = rules.map(ruleEntry)
      if (format === 'json') terminal.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
      else if (format === 'markdown') terminal.stdout.write(rulesMarkdown(entries))
      else terminal.stdout.write(rulesText(entries, paintOf(terminal)))
    })
}
