import { CommanderError } from 'commander'
import { ConfigurationError, GitHubError } from '../engine/errors.js'
import { Interruption } from './interruption.js'
import type { Terminal } from './terminal.js'
import { Verdict } from './verdict.js'

export const exitCodes = { done: 0, ownFault: 1, badInput: 2 } as const

/** Shown by --help. A failure that was found is a result: it does not change the exit code. */
export const exitCodesHelp = `
Exit codes:
  0  done; what was found is in the output
  1  auto-heal itself failed
  2  the input is wrong: an option, a file, a folder`

/** Tells people of an error and says how the program ends. Commander has printed its own by then. */
export function exitCodeOf(error: unknown, { stderr }: Terminal): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput
  }
  if (error instanceof Verdict || error instanceof Interruption) return error.exitCode
  if (error instanceof ConfigurationError) {
    stderr.write(`error: ${error.message}\n`)
    return exitCodes.badInput
  }
  if (error instanceof GitHubError) {
    stderr.write(`error: ${error.message}\n`)
    return exitCodes.ownFault
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `error: auto-heal has a bug; please report it with these lines at https://github.com/auto-heal/auto-heal/issues/new\n${told}\n`
  )
  return exitCodes.ownFault
}
