import { shellCommandsOf, type ShellCommand } from '../../workflow-file/shell-commands.js'

/** A call of a tool in a script. */
export interface ToolCall {
  command: ShellCommand
  /** Index of the tool's own word, behind `sudo` and the like. */
  at: number
  /** What stands before the tool's word, with the blank behind it: `sudo `, or nothing. */
  prefix: string
}

/** Calls of a tool, by its name, behind `sudo` or variables. */
export function callsOf(script: string, tool: RegExp): ToolCall[] {
  return (shellCommandsOf(script) ?? []).flatMap((command) => {
    const { words } = command
    const at = words.findIndex(({ text }) => !/^(?:sudo|-[A-Za-z]+|\w+=.*)$/s.test(text))
    const word = words[at]
    if (!word || !tool.test(word.text)) return []
    return [{ command, at, prefix: words[0]?.text === 'sudo' ? 'sudo ' : '' }]
  })
}

/** The words behind the tool's own. */
export const argumentsOf = ({ command, at }: ToolCall): string[] =>
  command.words.slice(at + 1).map(({ text }) => text)
