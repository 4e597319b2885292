import { indentOf, isBlank, withLine, withLines, type Candidate, type Repair } from './repair.js'

/** A script without its `run: |`, or one that does not stand below it. */
export const scriptHeader: Repair = (broken) => {
  const { finding } = broken
  if (/not enough info/.test(finding.message)) return withoutRun(broken)
  return finding.isSyntax ? [...withoutBar(broken), ...besideRun(broken), ...continued(broken)] : []
}

/** `run:` with its script on the next line and no `|` behind it. */
function withoutBar({ text, lines, at }: Parameters<Repair>[0]): Candidate[] {
  const head = lines.slice(0, at + 1).findLastIndex((line) => /^\s*(?:- +)?run:\s*$/.test(line))
  if (head === -1 || lines.slice(head + 1, at).some((line) => isBlank(line))) return []
  const line = (lines[head] ?? '').trimEnd()
  return [
    { text: withLine(text, head, `${line} |`), title: `Begin the script on line ${head + 1} by |` }
  ]
}

/** `- name: Build` with a command below it and nothing that says so. */
function withoutRun({ text, lines, at }: Parameters<Repair>[0]): Candidate[] {
  const line = lines[at] ?? ''
  const [lead] = /^\s*- +(?=name: )/.exec(line) ?? []
  const below = lines[at + 1] ?? ''
  if (lead === undefined || indentOf(below) <= lead.length || /^\s*(?:[\w-]+:|- )/.test(below))
    return []
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return [
    {
      text: withLine(text, at, `${line}${newline}${' '.repeat(lead.length)}run: |`),
      title: `Put the missing \`run\` in front of the script on line ${at + 2}`
    }
  ]
}

/** A script that stands at the column of its `run: |`. */
function besideRun({ text, lines, at }: Parameters<Repair>[0]): Candidate[] {
  const head = lines
    .slice(0, at + 1)
    .findLastIndex((line) => /^\s*(?:- +)?run: *[|>][+-]?\s*$/.test(line))
  const column = (lines[head] ?? '').indexOf('run:')
  const first = lines.findIndex((line, index) => index > head && !isBlank(line))
  if (head === -1 || first === -1 || indentOf(lines[first] ?? '') !== column) return []
  const changed = new Map<number, string>()
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!isBlank(line) && indentOf(line) < column) break
    if (
      /^\s*(?:env|shell|if|with|id|name|working-directory|continue-on-error|timeout-minutes):/.test(
        line
      )
    )
      break
    if (!isBlank(line)) changed.set(index, `  ${line}`)
  }
  const title = `Indent the script below line ${head + 1}`
  return [{ text: withLines(text, changed), title }]
}

/** `run: curl \\` that goes on below: a command over several lines is a block. */
function continued({ text, lines, at }: Parameters<Repair>[0]): Candidate[] {
  const head = lines
    .slice(0, at + 1)
    .findLastIndex((line) => /^\s*(?:- +)?run: +[^\s"'|>].*\\$/.test(line))
  const line = lines[head] ?? ''
  const column = line.indexOf('run:')
  const rest = lines.slice(head + 1)
  const end = rest.findIndex((each) => isBlank(each) || indentOf(each) <= column)
  const script = end === -1 ? rest : rest.slice(0, end)
  if (
    head === -1 ||
    script.length === 0 ||
    !script.slice(0, -1).every((each) => each.endsWith('\\'))
  )
    return []
  const indent = ' '.repeat(Math.min(...script.map(indentOf)))
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const now = line.replace(/run: +/, () => `run: |${newline}${indent}`)
  const title = `Write the script on line ${head + 1} as a block`
  return [{ text: withLine(text, head, now), title }]
}
