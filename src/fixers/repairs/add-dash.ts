import { indentOf, isBlank, withLine, withLines, type Candidate, type Repair } from './repair.js'

/** A step without its dash, and a command that stands as a step. */
export const addDash: Repair = ({ text, lines, finding, at }) => {
  const line = lines[at] ?? ''
  const title = `Put the missing dash on line ${at + 1}`
  const isSecond = / is already defined$|^Unexpected value '(?:run|uses)'$/.test(finding.message)
  if (isSecond && isStepKey(line)) {
    return [{ text: withLine(text, at, line.replace(/^( *) {2}(?=\S)/, '$1- ')), title }]
  }
  if (finding.message === 'A mapping was not expected' && isBelowSteps(lines, at)) {
    return [{ text: withLines(text, dashed(lines, at)), title }]
  }
  const [, start = '', command = ''] = /^(\s*- +)([^\s"'#:{[&*!|>][^:#]*)$/.exec(line) ?? []
  if (!/^Unexpected value '/.test(finding.message) || !isCommand(command)) return []
  return [
    {
      text: withLine(text, at, `${start}run: ${command}`),
      title: `Make the command on line ${at + 1} a step`
    }
  ] satisfies Candidate[]
}

const isStepKey = (line: string): boolean => /^ {2,}(?:uses|name|run): /.test(line)

function isBelowSteps(lines: readonly string[], at: number): boolean {
  const parent = lines.slice(0, at).findLast((line) => !isBlank(line))
  return parent?.trim() === 'steps:'
}

const isCommand = (text: string): boolean => /^[\w./-]+ \S/.test(text)

/** The map at a line as the one item of a list. */
function dashed(lines: readonly string[], at: number): Map<number, string> {
  const indent = indentOf(lines[at] ?? '')
  const changed = new Map<number, string>()
  for (let index = at; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!isBlank(line) && indentOf(line) < indent) break
    if (isBlank(line)) continue
    const lead = index === at ? '- ' : '  '
    changed.set(index, ' '.repeat(indent) + lead + line.slice(indent))
  }
  return changed
}
