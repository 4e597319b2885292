import { CST, Parser } from 'yaml'

/** `@<SHA>` with what closes the value, at the end of what stands before a comment on its line. */
const pinBefore = /@[0-9a-f]{40}["']?[ \t]*$/

/** The release that a comment names: `# v4.6.2`, `# tag=v4.6.2`, `# ratchet:actions/cache@v4`. */
export const releaseInComment =
  /^(#[ \t]*(?:(?:tag|pin|version)[:=@][ \t]*|ratchet:[\w./-]+@)?)(v?\d+(?:\.\d+){0,2})(?![\w.-])/

/**
 * The comments of a YAML text, each as it stands, in order; those inside scripts are the scripts' own. The release
 * beside a pinned SHA belongs to the pin and changes with it: it counts as `…`.
 */
export function commentsOf(text: string): string[] {
  const found: CST.SourceToken[] = []
  for (const token of new Parser().parse(text)) collect(token, found)
  return found.map(({ source, offset }) => {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    return pinBefore.test(before)
      ? source.trimEnd().replace(releaseInComment, '$1…')
      : source.trimEnd()
  })
}

function collect(token: unknown, found: CST.SourceToken[]): void {
  if (Array.isArray(token)) return token.forEach((each) => collect(each, found))
  if (typeof token !== 'object' || token === null) return
  if ((token as CST.SourceToken).type === 'comment') found.push(token as CST.SourceToken)
  for (const part of Object.values(token)) {
    if (typeof part === 'object') collect(part, found)
  }
}

/** Whether every one of the first stands in the second, as often; a moved step takes its comments with it. */
export function keepsAll(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const comment of after) left.set(comment, (left.get(comment) ?? 0) + 1)
  return before.every((comment) => {
    const count = left.get(comment) ?? 0
    left.set(comment, count - 1)
    return count > 0
  })
}
