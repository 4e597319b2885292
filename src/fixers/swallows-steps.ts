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
