import type { Edit } from '../../engine/types/fix.js'
import { escapes, headOf, type Rewriting } from './command.js'

const call = /^(?<indent>[ \t]*)print\((?<prefix>[fF]?)(?<quote>["'])(?=::)/gm
const importsOs = /^import (?:[\w., ]+, *)?os(?: *,|[ \t]*$)/m

/** Commands that a Python script prints, each by a call on one line. */
export function rewritePython(script: string): Rewriting {
  if (escapes.test(script)) return { replacements: [], count: 0 }
  const edits = [...script.matchAll(call)].map(({ index, 0: start, groups }) =>
    printed(script, index + start.length, groups?.['quote'] ?? '')
  )
  const replacements = edits.filter((each) => each !== null).flat()
  const count = replacements.length / 2
  if (count === 0) return { replacements: [], count }
  return { replacements: [...importOf(script), ...replacements], count }
}

/** The head is taken out of the text, and the call gets the file; null where its end is not the line's. */
function printed(script: string, start: number, quote: string): [Edit, Edit] | null {
  const newline = script.indexOf('\n', start)
  const line = script.slice(start, newline === -1 ? script.length : newline)
  const head = headOf(line)
  const length = lengthOfCall(line, quote)
  if (!head || length === null || /\b(?:file|end|sep)=/.test(line)) return null
  if (line.slice(length + 1).trim() !== '') return null
  const file = `, file=open(os.environ["${head.file}"], "a")`
  return [
    { start, end: start + head.length, text: head.label },
    { start: start + length, end: start + length, text: file }
  ]
}

/** Characters before the bracket that closes the call, from inside its first text. */
function lengthOfCall(line: string, firstQuote: string): number | null {
  let quote: string | null = firstQuote
  let depth = 1
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (sign === '\\') at += 1
    else if (quote !== null) quote = sign === quote ? null : quote
    else if (/["']/.test(sign)) quote = sign
    else if (/[([{]/.test(sign)) depth += 1
    else if (/[)\]}]/.test(sign) && --depth === 0) return at
  }
  return null
}

function importOf(script: string): Edit[] {
  if (importsOs.test(script)) return []
  const at = /^(?:import|from(?! __future__)) /m.exec(script)?.index ?? 0
  return [{ start: at, end: at, text: 'import os\n' }]
}
