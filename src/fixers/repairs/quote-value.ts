import { near, withLine, withLines, type Candidate, type Repair } from './repair.js'

const entry = /^(\s*(?:- +)*)([\w-]+:|-)( +)(\S.*?)\s*$/

/** A value that YAML reads as something else is put in quotes: `name: a: b`, `- *.md`, `name: "a "b""`. */
export const quoteValue: Repair = (broken) => {
  if (!broken.finding.isSyntax) return []
  return near(broken, 1, 0).flatMap((index): Candidate[] => {
    const [, indent = '', key = '', space = '', value = ''] =
      entry.exec(broken.lines[index] ?? '') ?? []
    if (value === '' || !needsQuotes(value)) return []
    const put = (quoted: string): Candidate[] => [
      {
        text: withLine(broken.text, index, indent + key + space + quoted),
        title: `Put the value on line ${index + 1} in quotes`
      }
    ]
    const bare = /^"(.*)"$|^'(.*)'$/.exec(value)
    const inner = bare ? (bare[1] ?? bare[2] ?? '') : value
    if (!inner.includes("'")) return put(`'${inner}'`)
    if (!/["\\]/.test(inner)) return put(`"${inner}"`)
    return key === 'run:' && !bare ? [asBlock(broken.text, index, indent + key, value)] : []
  })
}

/** Only what breaks YAML; a comment behind a value stays one. */
function needsQuotes(value: string): boolean {
  if (/ #/.test(value) || /^[|>]/.test(value)) return false
  if (/^(["']).*\1$/.test(value)) return value.slice(1, -1).includes(value[0] ?? '"')
  return /: |:$|^[*@%`]|^\{\{/.test(value) && !/^["'[{]/.test(value.replace(/^\{\{/, ''))
}

function asBlock(text: string, index: number, head: string, value: string): Candidate {
  const indent = ' '.repeat(head.length - 'run:'.length + 2)
  return {
    text: withLines(text, new Map([[index, `${head} |\n${indent}${value}`]])),
    title: `Write the script on line ${index + 1} as a block`
  }
}
