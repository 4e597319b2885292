import type { ShellCommand } from '../../workflow-file/shell-commands.js'
import type { Whereabouts } from '../types/facts.js'
import { unquoted, whereaboutsOf, type Surroundings } from './whereabouts.js'

export interface FollowedCommand {
  command: ShellCommand
  surroundings: Surroundings
  /** False where branches or functions leave open in which folder it runs. */
  isSure: boolean
}

const branches = /\b(?:if|for|while|until|case|function)\b|\(\)\s*\{/

/** The commands in the order of their ends, each with the folder that it runs in and the variables that hold folders. */
export function followFolders(
  commands: readonly ShellCommand[],
  script: string,
  first: { folder: Whereabouts | null; variables?: ReadonlyMap<string, Whereabouts> }
): FollowedCommand[] {
  const variables = new Map(first.variables)
  const isBranched = branches.test(script)
  let { folder } = first
  let hasMoved = false
  const left: (Whereabouts | null)[] = []
  const brackets: { end: number; folder: Whereabouts | null }[] = []
  return commands.map((command) => {
    while ((brackets.at(-1)?.end ?? Infinity) < command.start)
      folder = brackets.pop()?.folder ?? null
    const surroundings = { folder, variables: new Map(variables) }
    const followed = { command, surroundings, isSure: !(hasMoved && isBranched) }
    learnVariable(command, surroundings, variables)
    const moves = /^(?:cd|pushd|popd)$/.test(command.words[0]?.text ?? '')
    if (!moves || isSubstituted(command, commands)) return followed
    const bracket = bracketAround(command, script)
    if (bracket !== null) brackets.push({ end: bracket, folder })
    const before = folder
    folder = nextFolder(command, surroundings, left)
    left.push(before)
    hasMoved = true
    return followed
  })
}

function nextFolder(
  { words: [first, second] }: ShellCommand,
  surroundings: Surroundings,
  left: (Whereabouts | null)[]
): Whereabouts | null {
  const given = unquoted(second?.text ?? '')
  if (first?.text === 'popd' || given === '-') return left.pop() ?? null
  const where = given === '' ? null : whereaboutsOf(given, surroundings)
  return where === 'outside' ? null : where
}

/** `DIR="$(dirname "$0")"` and what is made of it. */
function learnVariable(
  { words }: ShellCommand,
  surroundings: Surroundings,
  variables: Map<string, Whereabouts>
): void {
  for (const { text } of words) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
    if (name === undefined || value === undefined) {
      if (/^(?:export|readonly|local|declare|typeset|-\w+)$/.test(text)) continue
      return
    }
    const known = value.includes('$') ? whereaboutsOf(unquoted(value), surroundings) : null
    if (known === null || known === 'outside') variables.delete(name)
    else variables.set(name, known)
  }
}

/** Whether it stands in a substitution of another command, which moves nobody else. */
const isSubstituted = ({ start, end }: ShellCommand, commands: readonly ShellCommand[]): boolean =>
  commands.some((each) => each.start < start && each.end > end)

/** Offset of the bracket that closes the subshell of a command; null where it stands in none. */
function bracketAround({ start }: ShellCommand, script: string): number | null {
  let depth = 0
  const line = script.lastIndexOf('(', start)
  if (
    line === -1 ||
    /[^\s(]/.test(script.slice(line + 1, start).replace(/[\w./-]+\s*(?:&&|;)/g, ''))
  ) {
    return null
  }
  if (/[$\w]/.test(script.charAt(line - 1))) return null
  for (let at = line; at < script.length; at++) {
    if (script[at] === '(') depth += 1
    if (script[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return null
}
