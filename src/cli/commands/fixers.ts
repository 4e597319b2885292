import { Option, type Command } from 'commander'
import { fixers } from '../../fixers/index.js'
import { paragraphs } from '../../texts/markdown.js'
import { paintOf, type Terminal } from '../terminal.js'

interface FixersOptions {
  format: 'text' | 'json' | 'markdown'
}

export function addFixers(program: Command, terminal: Terminal): void {
  program
    .command('fixers')
    .description('the repairs that are known: what each changes, and for which failures')
    .addOption(
      new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
    )
    .action(({ format }: FixersOptions) => {
      if (format === 'json') terminal.stdout.write(`${JSON.stringify(entries(), null, 2)}\n`)
      else terminal.stdout.write(format === 'markdown' ? markdown() : text(terminal))
    })
}

const entries = () =>
  fixers.map(({ id, summary, disposition, answers }) => ({ id, disposition, summary, answers }))

function text(terminal: Terminal): string {
  const paint = paintOf(terminal)
  const widest = Math.max(...fixers.map(({ id }) => id.length))
  const lines = fixers.map(
    ({ id, disposition, summary }) =>
      `${paint.bold(id.padEnd(widest))}  ${disposition}  ${paint.dim(summary)}`
  )
  return [...lines, '', `${fixers.length} fixers`, ''].join('\n')
}

function markdown(): string {
  const parts = entries().map(({ id, disposition, summary, answers }) =>
    paragraphs([
      `## ${id}`,
      `${summary} _${disposition}_`,
      `Answers: ${answers.map((rule) => `[${rule}](rules.md#${rule})`).join(', ')}.`
    ])
  )
  return `${paragraphs([head, ...parts])}\n`
}

const head = `# Fixers

Each changes a file where a failure's cure is known and shown safe, and else proposes nothing and says why. _safe_: a pull
request unasked. _review_: a draft pull request where \`.github/auto-heal.yml\` sets the fixer to \`pull-request\`, else a
patch in the issue. Every change is proven before anybody sees it: GitHub's own parser finds nothing new, only the named
places differ in meaning, all comments stand, every other byte is the same.`
