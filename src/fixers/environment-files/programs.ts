import type { Edit } from '../../engine/types/fix.js'
import type { ShellCommand } from '../../workflow-file/shell-commands.js'
import { headOf } from './command.js'

/** Programs whose own script is a word of the shell's, by the flag in front of it. */
const programs =
  /^(?:node (?:-e|-p|--eval|--print)|python[\d.]* -c|perl -e|ruby -e|php -r|jq(?: -(?:r|n|nr|rn|j|-raw-output))+)$/

const prints = /\b(?:console\.(?:log|info)|process\.stdout\.write|print|puts|echo|printf|say)\b/g

/**
 * A program given on the command line that prints one of the runner's commands and nothing else: what it prints goes to
 * the file. null where it may print more.
 */
export function printedByProgram(script: string, command: ShellCommand): Edit[] | null {
  const { words } = command
  const last = words.at(-1)
  if (!last || words.length < 3 || command.isRedirected || command.isCaptured) return null
  if (
    !programs.test(
      words
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' ')
    )
  )
    return null
  const source = script.slice(last.start, last.end)
  const isFilter = /^(?:jq|node (?:-p|--print))/.test(`${words[0]?.text} ${words[1]?.text}`)
  if ((source.match(prints)?.length ?? 0) !== (isFilter ? 0 : 1)) return null
  const [quoted, second] = [...source.matchAll(/["'`](?=::)/g)]
  if (!quoted || second || !/^["']/.test(source) || /[\r\n]/.test(source)) return null
  const start = last.start + quoted.index + 1
  const head = headOf(script.slice(start, last.end))
  if (!head) return null
  return [
    { start, end: start + head.length, text: head.label },
    { start: command.end, end: command.end, text: ` >> "$${head.file}"` }
  ]
}
