import { isBlank, withLine, type Repair } from './repair.js'

/** `run:` with its script on the next line and no `|` behind it. */
export const scriptHeader: Repair = ({ text, lines, finding, at }) => {
  if (!finding.isSyntax) return []
  const head = lines.slice(0, at + 1).findLastIndex((line) => /^\s*(?:- +)?run:\s*$/.test(line))
  if (head === -1 || lines.slice(head + 1, at).some((line) => isBlank(line))) return []
  const line = (lines[head] ?? '').trimEnd()
  return [
    { text: withLine(text, head, `${line} |`), title: `Begin the script on line ${head + 1} by |` }
  ]
}
