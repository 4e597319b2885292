import { pathPattern } from './path-patterns.js'

/** Where GitHub looks for CODEOWNERS; the first that is there counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Who owns a path, as a CODEOWNERS file says it: the last line that fits counts, and may name nobody. */
export function ownersBy(text: string): (path: string) => string[] {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const words = line
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/(?<!\\)\s+/)
    const [first = '', ...owners] = words
    const pattern = first.startsWith('!') ? null : pathPattern(first.replace(/\\ /g, ' '), false)
    return pattern ? [{ pattern, owners }] : []
  })
  return (path) => lines.findLast(({ pattern }) => pattern.test(path))?.owners ?? []
}
