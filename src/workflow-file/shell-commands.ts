import {
  isEnd,
  isNext,
  peek,
  readWord,
  skipBlanks,
  skipComment,
  skipNewline,
  skipRedirection,
  Unclear,
  type Scan,
  type Word
} from './shell-words.js'

/** One command of a script, as far as the shell's grammar tells without running it. */
export interface ShellCommand {
  /** Offsets in the script: of the first word, and behind the last word or redirection. */
  start: number
  end: number
  words: Word[]
  /** True where its output goes to a file. */
  isRedirected: boolean
  /** True where its output goes to a pipe, a substitution, a redirected group, or a function's caller. */
  isCaptured: boolean
  /** The operator behind it: `&&`, `;`, a newline; empty at the end. */
  operator: string
}

interface Group {
  /** Of its first command. */
  from: number
  isCaptured: boolean
  /** In `case … in a) …` a bracket closes nothing. */
  isCase: boolean
}

interface Reading extends Scan {
  commands: ShellCommand[]
  /** The innermost last. */
  groups: Group[]
  /** Behind `name()`. */
  isFunction: boolean
}

const openers = new Set(['{', 'if', 'while', 'until', 'for', 'case', 'select'])
const closers = new Set(['}', 'fi', 'done', 'esac'])
const prefixes = new Set(['{', 'if', 'while', 'until', 'then', 'else', 'elif', 'do', '!', 'time'])

/**
 * The commands of a script for bash or sh, those inside `$(…)` and groups too, in the order of their ends. null where
 * quotes or brackets do not close. Expressions (`${{ }}`) count as letters.
 */
export function shellCommandsOf(script: string): ShellCommand[] | null {
  const reading: Reading = {
    ...{ script, at: 0, heredocs: [], commands: [], groups: [], isFunction: false },
    substitution: () => readList(reading, ')')
  }
  try {
    readList(reading, null)
    return reading.commands
  } catch (error) {
    if (error instanceof Unclear) return null
    throw error
  }
}

/** Commands up to a closing bracket, behind which a substitution ends, or up to the script's end. */
function readList(reading: Reading, closer: ')' | null): void {
  const outer = reading.groups
  const whole = { from: reading.commands.length, isCaptured: closer !== null, isCase: false }
  reading.groups = [whole]
  for (;;) {
    const command = readCommand(reading)
    if (isEnd(reading)) {
      if (closer !== null || reading.groups.length > 1) throw new Unclear()
      break
    }
    const operator = readOperator(reading)
    if (command) command.operator = operator
    if (command && /^\|&?$/.test(operator)) command.isCaptured = true
    if (operator === '(') openBracket(reading, command)
    if (operator === ')' && closer && reading.groups.length === 1) break
    if (operator === ')' && reading.groups.length > 1 && !reading.groups.at(-1)?.isCase) {
      closeGroup(reading)
    }
  }
  if (whole.isCaptured) captureFrom(reading, whole.from)
  reading.groups = outer
}

function readOperator(reading: Reading): string {
  const operator = peek(reading, /^(?:&&|\|\||;;&?|;&|\|&|[;&|()\n])/) ?? ''
  if (operator === '\n') skipNewline(reading)
  else reading.at += operator.length
  return operator
}

/** `name()` begins a function; any other bracket a group. */
function openBracket(reading: Reading, command: ShellCommand | null): void {
  if (command && isNext(reading, ')')) {
    reading.at += 1
    reading.isFunction = true
    reading.commands.pop()
  } else reading.groups.push(groupAt(reading, false))
}

const groupAt = ({ commands }: Reading, isCaptured: boolean, isCase = false): Group => ({
  ...{ from: commands.length, isCaptured, isCase }
})

/** What stands behind the closing word or bracket says where the output of the whole group goes. */
function closeGroup(reading: Reading): void {
  const group = reading.groups.pop()
  if (!group || reading.groups.length === 0) throw new Unclear()
  skipBlanks(reading)
  const leaves = peek(reading, /^(?:\d*>|\|(?!\|)|&>)/) !== null
  if (leaves || group.isCaptured) captureFrom(reading, group.from)
}

function captureFrom({ commands }: Reading, from: number): void {
  for (const each of commands.slice(from)) each.isCaptured = true
}

function readCommand(reading: Reading): ShellCommand | null {
  const words: Word[] = []
  let isRedirected = false
  let end = reading.at
  for (;;) {
    skipBlanks(reading)
    skipComment(reading)
    if (isEnd(reading) || (peek(reading, /^[;&|()\n]/) && !isNext(reading, '&>'))) break
    if (peek(reading, /^(?:&>|[<>])/)) {
      isRedirected ||= !isNext(reading, '<')
      skipRedirection(reading)
    } else {
      const word = readWord(reading)
      const isDescriptor = /^\d+$/.test(word.text) && peek(reading, /^[<>]/) !== null
      if (isDescriptor || (words.length === 0 && isGrammar(reading, word.text))) continue
      words.push(word)
    }
    end = reading.at
  }
  const [first] = words
  if (!first) return null
  const facts = { isRedirected, isCaptured: false, operator: '' }
  const command = { start: first.start, end, words, ...facts }
  reading.commands.push(command)
  return command
}

/** Opens and closes groups; true for a word behind which a command begins. */
function isGrammar(reading: Reading, text: string): boolean {
  if (openers.has(text)) {
    reading.groups.push(groupAt(reading, reading.isFunction, text === 'case'))
    reading.isFunction = false
  }
  if (closers.has(text)) {
    closeGroup(reading)
    return true
  }
  return prefixes.has(text)
}
