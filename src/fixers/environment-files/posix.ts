import type { Edit } from '../../engine/types/fix.js'
import { shellCommandsOf, type ShellCommand } from '../../workflow-file/shell-commands.js'
import { printedByProgram } from './programs.js'
import { countCommands, escapes, headOf, type Head, type Rewriting } from './command.js'

/** `body="${body//$'\n'/'%0A'}"`: what made a value of several lines fit into a command. */
const escapeLine =
  /^[ \t]*(?<name>\w+)="?\$\{\k<name>\/\/['"]?(?:%|\$?'?\\[nr]'?|\$\\[nr])['"]?\/['"]?%(?:25|0A|0D)['"]?\}"?;?[ \t]*$/gim

/** Commands that bash or sh prints by `echo` or `printf`, written to the runner's files. */
export function rewritePosix(script: string): Rewriting {
  const escaped = [...script.matchAll(escapeLine)]
  const rest = script.replace(escapeLine, '')
  if (escapes.test(rest)) return nothing
  const names = new Set(escaped.map(({ groups }) => groups?.['name'] ?? ''))
  const printing = (shellCommandsOf(script) ?? []).flatMap((command) => {
    const head = headAt(script, command)
    const edits = head
      ? (asHeredoc(script, command, head, names) ?? asLine(command, head))
      : printedByProgram(script, command)
    return edits?.length ? [{ command, edits }] : []
  })
  const replacements = printing.flatMap(({ edits }) => edits)
  if (escaped.length === 0) return { replacements, count: printing.length }
  const others = printing.reduce(
    (text, { command }) => text.replace(lineOf(script, command), ''),
    rest
  )
  const isUsedElsewhere = [...names].some((name) => new RegExp(`\\$\\{?${name}\\b`).test(others))
  if (isUsedElsewhere || countCommands(others) > 0) return nothing
  const removed = escaped.map(({ index, 0: line }) => ({
    ...{ start: index, end: index + line.length, text: '' }
  }))
  return { replacements: [...replacements, ...removed], count: printing.length }
}

const nothing: Rewriting = { replacements: [], count: 0 }

const lineOf = (script: string, { start, end }: ShellCommand): string => script.slice(start, end)

interface HeadAt extends Head {
  /** Offset of the printed text, behind its opening quote. */
  start: number
  quote: string
}

/** Where a command prints one of the runner's commands, and nothing but it. */
function headAt(script: string, command: ShellCommand): HeadAt | null {
  const [printer, argument] = command.words
  if (!printer || !argument || command.isRedirected || command.isCaptured) return null
  if (command.operator === '&' || !/^(?:echo|printf)$/.test(printer.text)) return null
  if (printer.text === 'printf' && !/^(?:".*\\n"|'.*\\n')$/.test(argument.text)) return null
  const quote = /^["']/.exec(argument.text)?.[0] ?? ''
  const start = argument.start + quote.length
  const head = headOf(script.slice(start, command.end))
  if (!head || script.slice(start, start + head.length).includes('\n')) return null
  return { ...head, start, quote }
}

function asLine(command: ShellCommand, { start, length, label, file }: HeadAt): Edit[] {
  return [
    { start, end: start + length, text: label },
    { start: command.end, end: command.end, text: ` >> "$${file}"` }
  ]
}

/** For a value that holds one of the escaped variables, else null; no edits where it is not plain. */
function asHeredoc(
  script: string,
  command: ShellCommand,
  head: HeadAt,
  names: ReadonlySet<string>
): Edit[] | null {
  const { words } = command
  const value = script.slice(head.start + head.length, command.end)
  const variables = [...value.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name ?? '')
  if (!variables.some((name) => names.has(name))) return null
  const isPlain = words.length === 2 && head.quote === '"' && /^[^"]*"$/.test(value)
  if (!isPlain || !standsAlone(script, command) || head.label === '') return []
  return [heredoc(script, command, head.label.slice(0, -1), `"${value}`, head.file)]
}

/** A value of several lines, in the form that the runner's files take. */
export function heredoc(
  script: string,
  { start, end }: ShellCommand,
  name: string,
  value: string,
  file: string
): Edit {
  const from = script.lastIndexOf('\n', start - 1) + 1
  const indent = script.slice(from, start)
  const delimiter = script.includes('EOF') ? 'END_OF_VALUE' : 'EOF'
  const lines = [
    '{',
    `  echo "${name}<<${delimiter}"`,
    `  echo ${value}`,
    `  echo "${delimiter}"`,
    `} >> "$${file}"`
  ]
  return { start, end, text: lines.join(`\n${indent}`) }
}

/** Whether nothing else stands on a command's line. */
export function standsAlone(script: string, { start, end }: ShellCommand): boolean {
  const from = script.lastIndexOf('\n', start - 1) + 1
  const to = script.indexOf('\n', end)
  const after = script.slice(end, to === -1 ? script.length : to)
  return script.slice(from, start).trim() === '' && after.trim() === ''
}
