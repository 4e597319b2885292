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

/** Whether all of the first stand in the second, in the same order. */
export function keepsAll(before: readonly string[], after: readonly string[]): boolean {
  let from = 0
  return before.every((comment) => {
    const at = after.indexOf(comment, from)
    if (at !== -1) from = at + 1
    return at !== -1
  })
}
