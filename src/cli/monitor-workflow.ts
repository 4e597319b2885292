import { ConfigurationError } from '../engine/errors.js'

const start = '# auto-heal:workflows:start'
const end = '# auto-heal:workflows:end'

/**
 * The monitor workflow's text with this list of watched workflows between its markers; every other byte stays.
 * `path` is for the error that says that the markers are missing.
 */
export function withWatchedWorkflows(text: string, names: string[], path: string): string {
  const block = watchedBlock(text)
  if (block === null) {
    throw new ConfigurationError(
      `${path} lacks the lines "${start}" and "${end}" around its list of workflows; put them back, or remove the file and run init again.`
    )
  }
  const [before, indent, after] = block
  const lineEnd = after.startsWith('\r\n') ? '\r\n' : '\n'
  const list = [
    `${indent}workflows:`,
    ...names.map((name) => `${indent}  - ${yamlText(globText(name))}`)
  ]
  return (
    [before + lineEnd, ...list.map((line) => line + lineEnd)].join('') + after.slice(lineEnd.length)
  )
}

/** Text up to the start marker, its indentation, and the text from the line end before the end marker on. */
function watchedBlock(text: string): [string, string, string] | null {
  const opening = new RegExp(`^([ ]*)${start}[ \\t]*(?=\\r?$)`, 'm').exec(text)
  if (opening === null) return null
  const from = opening.index + opening[0].length
  const closing = new RegExp(`\\r?\\n[ ]*${end}[ \\t]*(?=\\r?$)`, 'm').exec(text.slice(from))
  if (closing === null) return null
  return [text.slice(0, from), opening[1]!, text.slice(from + closing.index)]
}

/** `workflows:` takes globs: an unescaped `C++` started thousands of failing runs in one repository (A7.3). */
export function globText(name: string): string {
  return name.replace(/[*?+[\]!\\]/g, '\\$&')
}

/** Always quoted: YAML 1.1 and 1.2 differ on what else a bare word may be. JSON is YAML too. */
function yamlText(text: string): string {
  const oneLine = /^[^\p{Cc}\u2028\u2029]*$/u.test(text)
  return oneLine ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
