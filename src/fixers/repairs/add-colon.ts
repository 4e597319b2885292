import { schemaKeys } from './schema-words.js'
import { near, withLine, type Candidate, type Repair } from './repair.js'

/** `runs-on ubuntu-latest`, `uses:actions/checkout@v4`, and `NAME=1` among environment variables. */
export const addColon: Repair = (broken) => {
  const { lines, text } = broken
  return near(broken, 2, 1).flatMap((index): Candidate[] => {
    const line = lines[index] ?? ''
    const put = (now: string, title: string): Candidate[] => [
      { text: withLine(text, index, now), title: `${title} on line ${index + 1}` }
    ]
    const [, start = '', key = '', rest = ''] =
      /^(\s*(?:- +)?)([A-Za-z_][\w-]*)(\W.*)?$/.exec(line) ?? []
    if (key === '' || (!schemaKeys().has(key) && !/^=\S/.test(rest))) return []
    if (rest === '') return put(`${start}${key}:`, 'Put the missing colon')
    if (/^ +[^\s:=]/.test(rest) && !/: /.test(rest)) {
      return put(`${start}${key}:${rest}`, 'Put the missing colon')
    }
    if (/^:[^\s:/]/.test(rest))
      return put(`${start}${key}: ${rest.slice(1)}`, 'Put a space behind the colon')
    return /^=\S+$/.test(rest) && isBelow(lines, index, 'env')
      ? put(`${start}${key}: ${rest.slice(1)}`, 'Write a colon for the equals sign')
      : []
  })
}

function isBelow(lines: readonly string[], index: number, key: string): boolean {
  const indent = /^ */.exec(lines[index] ?? '')?.[0].length ?? 0
  const parent = lines
    .slice(0, index)
    .findLast((line) => line.trim() !== '' && (/^ */.exec(line)?.[0].length ?? 0) < indent)
  return parent?.trim() === `${key}:`
}
