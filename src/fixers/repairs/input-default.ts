import { withLine, type Candidate, type Repair } from './repair.js'

/** A default whose type is not the one that its input declares: `default: 14` of a string, `'false'` of a boolean. */
export const inputDefault: Repair = ({ text, lines, finding, at }) => {
  const [, wanted] =
    /encountered while reading 'input default'\. The type '(\w+)' was expected/.exec(
      finding.message
    ) ?? []
  const line = lines[at] ?? ''
  const [, head = '', value = '', rest = ''] =
    /^(\s*default: +)(\S+)(\s*(?:#.*)?)$/.exec(line) ?? []
  const put = (now: string): Candidate[] => [
    {
      text: withLine(text, at, head + now + rest),
      title: `Write the default on line ${at + 1} as its type wants it`
    }
  ]
  if (wanted === 'StringToken' && /^[\w.+-]+$/.test(value)) return put(`'${value}'`)
  const bare = /^(["'])(.+)\1$/.exec(value)?.[2] ?? ''
  if (wanted === 'BooleanToken' && /^(?:true|false)$/.test(bare)) return put(bare)
  return wanted === 'NumberToken' && /^\d+$/.test(bare) ? put(bare) : []
}
