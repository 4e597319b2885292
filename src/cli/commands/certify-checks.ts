import { Option, type Command } from 'commander'
import { checks } from '../../certification/checks/index.js'
import type { Check } from '../../certification/types/check.js'
import { paragraphs } from '../../texts/markdown.js'
import { paintOf, type Terminal } from '../terminal.js'

interface ChecksOptions {
  format: 'text' | 'json' | 'markdown'
}

export function addChecks(certify: Command, terminal: Terminal): void {
  certify
    .command('checks')
    .description('what is looked at in the units of automation, and what each finding counts as')
    .addOption(
      new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
    )
    .action(({ format }: ChecksOptions) => {
      if (format === 'json') terminal.stdout.write(`${JSON.stringify(entries(), null, 2)}\n`)
      else terminal.stdout.write(format === 'markdown' ? markdown() : text(terminal))
    })
}

const entries = () =>
  checks.map(({ id, looksAt, codes }) => ({ id, looks_at: looksAt, root_causes: codes }))

function text(terminal: Terminal): string {
  const { bold, dim } = paintOf(terminal)
  const widest = Math.max(...checks.map(({ id }) => id.length))
  const lines = checks.map(({ id, looksAt }) => `${bold(id.padEnd(widest))}  ${dim(looksAt)}`)
  return [...lines, '', `${checks.length} checks`, ''].join('\n')
}

function markdown(): string {
  const parts = checks.map(({ id, looksAt, codes }) =>
    paragraphs([`## ${id}`, looksAt, `Findings: ${told(codes)}.`])
  )
  return `${paragraphs([head, ...parts])}\n`
}

/** Codes of one root cause together. */
function told(codes: Check['codes']): string {
  const causes = [...new Set(Object.values(codes))]
  return causes
    .map((cause) => {
      const own = Object.keys(codes).filter((code) => codes[code] === cause)
      return `${own.map((code) => `\`${code}\``).join(', ')} (${cause})`
    })
    .join('; ')
}

const head = `# Checks

What \`auto-heal certify\` looks at, by the id that stands in \`automation_runtime_status.json\`. A finding is a failure or
a warning; a warning makes no unit fail. What can't be told is skipped with the reason, or not told.`
