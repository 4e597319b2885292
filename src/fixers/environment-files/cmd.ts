import { escapes, headOf, type Rewriting } from './command.js'

/** `echo` up to the line's end, in a place where a command may stand. */
const line = /(?<=^[ \t]*@?|\b(?:do|else)[ \t]+)echo (?<text>::[^&|<>()^"\n]*)$/gim

/**
 * Commands that cmd prints. The file stands in front: behind the text a digit would name a stream, and the blank before
 * it would be part of the value.
 */
export function rewriteCmd(script: string): Rewriting {
  if (escapes.test(script)) return { replacements: [], count: 0 }
  const replacements = [...script.matchAll(line)].flatMap(({ index, 0: whole, groups }) => {
    const text = groups?.['text'] ?? ''
    const head = headOf(text)
    const value = head && head.label + text.slice(head.length)
    if (!head || !value) return []
    return [{ start: index, end: index + whole.length, text: `>>"%${head.file}%" echo ${value}` }]
  })
  return { replacements, count: replacements.length }
}
