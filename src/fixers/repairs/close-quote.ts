import { withLine, type Candidate, type Repair } from './repair.js'

const opened = /^\s*(?:- +)*(?:[\w-]+: +|- +)(["'])(.*)$/

/** A quote that is opened on a line and not closed there is closed at its end. */
export const closeQuote: Repair = ({ text, lines, finding }) => {
  if (!finding.isSyntax) return []
  return lines.flatMap((line, index): Candidate[] => {
    const [, quote, rest = ''] = opened.exec(line.trimEnd()) ?? []
    if (quote === undefined || index >= finding.line || rest.split(quote).length % 2 === 0)
      return []
    if (rest.includes(' #')) return []
    const title = `Close the quote on line ${index + 1}`
    return [{ text: withLine(text, index, line.trimEnd() + quote), title }]
  })
}
