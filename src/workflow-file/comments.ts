import { CST, Parser } from 'yaml'

/** The comments of a YAML text, each as it stands, in order; those inside scripts are the scripts' own. */
export function commentsOf(text: string): string[] {
  const found: string[] = []
  for (const token of new Parser().parse(text)) collect(token, found)
  return found
}

function collect(token: unknown, found: string[]): void {
  if (Array.isArray(token)) return token.forEach((each) => collect(each, found))
  if (typeof token !== 'object' || token === null) return
  const { type, source } = token as CST.SourceToken
  if (type === 'comment') found.push(source.trimEnd())
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
