import { withLines, type Repair } from './repair.js'

/** YAML takes no tabs as indentation. */
export const tabsToSpaces: Repair = ({ text, lines, finding }) => {
  if (!finding.isSyntax) return []
  const indented = lines.flatMap((line, index) => (/^ *\t/.test(line) ? [index] : []))
  if (indented.length === 0) return []
  return [2, 4, 8].map((width) => ({
    text: withLines(
      text,
      new Map(
        indented.map((index) => {
          const line = lines[index] ?? ''
          return [index, line.replace(/^[ \t]+/, (all) => all.replaceAll('\t', ' '.repeat(width)))]
        })
      )
    ),
    title: `Indent ${indented.length === 1 ? 'a line' : `${indented.length} lines`} by spaces instead of tabs`
  }))
}
