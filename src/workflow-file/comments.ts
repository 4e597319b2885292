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
