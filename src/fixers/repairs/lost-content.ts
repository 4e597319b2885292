import { isScalar, parseDocument, visit } from 'yaml'

/** Whether a script of the file holds what was a step: a repair that moved lines too far. */
export function swallowsSteps(text: string): boolean {
  let swallows = false
  visit(parseDocument(text, { uniqueKeys: false, logLevel: 'error' }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'run' || !isScalar(value)) return
      swallows ||= /^\s*- (?:name|uses|run): /m.test(withoutHeredocs(String(value.value)))
    }
  })
  return swallows
}

/** A here-document may hold a workflow of its own. */
function withoutHeredocs(script: string): string {
  return script.replace(/<<-?\s*(["']?)(\w+)\1[^\n]*\n[^]*?^\s*\2\s*$/gm, '')
}

/** How many keys and items of a value hold nothing: a repair that makes one more took what was below it away. */
export function emptyPlaces(value: unknown): number {
  if (value === null) return 1
  if (typeof value !== 'object') return 0
  return Object.values(value).reduce<number>((sum, each) => sum + emptyPlaces(each), 0)
}
