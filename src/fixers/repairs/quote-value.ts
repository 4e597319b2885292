import { near, withLine, withLines, type Candidate, type Repair } from './repair.js'
import { schemaKeys } from './schema-words.js'

const entry = /^(\s*(?:- +)*)([\w-]+:|-)( +)(\S.*?)\s*$/

/** A value that YAML reads as something else is put in quotes: `name: a: b`, `- *.md`, `name: "a "b""`. */
export const quoteValue: Repair = (broken) => {
  if (!broken.finding.isSyntax) return []
  return near(broken, 1, 0).flatMap((index): Candidate[] => {
    const [, indent = '', key = '', space = '', value = ''] =
      entry.exec(broken.lines[index] ?? '') ?? []
    if (!needsQuotes(value)) return []
    const put = (now: string, what: string): Candidate[] => [
      {
        text: withLine(broken.text, index, indent + key + space + now),
        title: `${what} on line ${index + 1}`
      }
    ]
    const once = endsTwice(value)
    if (once !== null) return put(once, 'Close the quote once')
    const isOpen = value.split(value[0] ?? '').length % 2 === 0 && /^["']/.test(value)
    if (key === 'run:' && !isOpen && /["']/.test(value) && !/^["'].*["']$/.test(value)) {
      return [asBlock(broken.text, index, indent + key, value)]
    }
    const quoted = inQuotes(value)
    return quoted === null ? [] : put(quoted, 'Put the value in quotes')
  })
}

/** Only what breaks YAML, and no second entry on the line; a comment behind a value stays one. */
function needsQuotes(value: string): boolean {
  const [, second = ''] = /(?: {2}|\}\} +)([\w-]+): /.exec(value) ?? []
  if (value === '' || / #/.test(value) || /^[|>]/.test(value) || schemaKeys().has(second))
    return false
  const quote = /^["']/.exec(value)?.[0]
  if (quote !== undefined) return value.slice(1, -1).includes(quote) || !value.endsWith(quote)
  return /: |:$|^[*@%\x60]|^\{\{/.test(value) && !/^[[{](?!\{)/.test(value)
}

/** `"a"` for `"a""`; null for any other value. */
function endsTwice(value: string): string | null {
  const [, once = ''] = /^((["'])[^"']*\2)\2$/.exec(value) ?? []
  return once === '' ? null : once
}

/** null where both kinds of quotes stand in it, or one is open. */
function inQuotes(value: string): string | null {
  const whole = /^"(.*)"$|^'(.*)'$/.exec(value)
  if (!whole && /^["']/.test(value)) return null
  const inner = whole ? (whole[1] ?? whole[2] ?? '') : value
  if (inner.split('"').length % 2 === 0) return null
  if (!inner.includes("'")) return `'${inner}'`
  return /["\\]/.test(inner) ? null : `"${inner}"`
}

function asBlock(text: string, index: number, head: string, value: string): Candidate {
  const indent = ' '.repeat(head.length - 'run:'.length + 2)
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return {
    text: withLines(text, new Map([[index, `${head} |${newline}${indent}${value}`]])),
    title: `Write the script on line ${index + 1} as a block`
  }
}
