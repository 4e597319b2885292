import { indentOf, near, withLine, type Candidate, type Repair } from './repair.js'
import { schemaKeys } from './schema-words.js'

/** Two entries on one line, and a colon behind a condition. */
export const splitLine: Repair = (broken) => {
  if (!broken.finding.isSyntax) return []
  return near(broken, 0, 0).flatMap((index): Candidate[] => {
    const line = broken.lines[index] ?? ''
    if (/^\s*(?:- +)?if: [^#]*[^\s:]:\s*$/.test(line)) {
      const title = `Take the colon behind the condition away on line ${index + 1}`
      return [{ text: withLine(broken.text, index, line.replace(/:\s*$/, '')), title }]
    }
    const [, first = '', key = '', rest = ''] =
      /^(\s*(?:- +)?[\w-]+: .*?)(?: {2,}|(?<=\}\}) +)([\w-]+)(: \S.*)$/.exec(line) ?? []
    if (!schemaKeys().has(key)) return []
    const indent = ' '.repeat(/^(\s*- +)/.exec(line)?.[0].length ?? indentOf(line))
    const newline = broken.text.includes('\r\n') ? '\r\n' : '\n'
    return [
      {
        text: withLine(broken.text, index, first.trimEnd() + newline + indent + key + rest),
        title: `Begin a line for \`${key}\` on line ${index + 1}`
      }
    ]
  })
}
