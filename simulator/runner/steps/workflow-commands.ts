export interface WorkflowCommand {
  name: string
  properties: Record<string, string>
  message: string
}

const COMMANDS = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
]

/**
 * Reads a workflow command as the runner does: `::name k=v::message` at the start of a line, `##[name k=v]message`
 * anywhere in it. Null for any other line. Source: runner ActionCommand.cs.
 */
export function parseCommand(line: string, stopToken: string | null): WorkflowCommand | null {
  if (!line.includes('::') && !line.includes('##[')) return null
  const trimmed = line.trimStart()
  const match =
    /^::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(trimmed) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line)
  const [, name, properties, message] = match ?? []
  if (!match || name === undefined) return null
  const legacy = !match[0].startsWith('::')
  const lowered = name.toLowerCase()
  if (stopToken !== null) return lowered === stopToken.toLowerCase() ? command('resume') : null
  if (!COMMANDS.includes(lowered)) return null
  return {
    name: lowered,
    properties: readProperties(properties ?? '', legacy),
    message: unescaped(message ?? '', legacy ? LEGACY_ESCAPES : ESCAPES)
  }
}

const command = (name: string) => ({ name, properties: {}, message: '' })

const ESCAPES: [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const PROPERTY_ESCAPES: [string, string][] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%']
]
const LEGACY_ESCAPES: [string, string][] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%']
]

const unescaped = (text: string, escapes: [string, string][]) =>
  escapes.reduce((result, [escape, char]) => result.replaceAll(escape, char), text)

function readProperties(text: string, legacy: boolean): Record<string, string> {
  const pairs = text.split(legacy ? ';' : ',').flatMap((part) => {
    const at = part.indexOf('=')
    if (at < 1) return []
    const value = part.slice(at + 1)
    return [
      [part.slice(0, at).trim(), unescaped(value, legacy ? LEGACY_ESCAPES : PROPERTY_ESCAPES)]
    ]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}
