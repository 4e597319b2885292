import type { Remark } from '../../certification/ports.js'

/** Judges scripts of one language; none of their code is run. */
export interface ScriptChecker {
  /** Remarks, or a sentence that says why it can't be told. */
  check(path: string, text: string): Promise<Remark[] | string>
  /** What answers depend on beside the text: the program and its state on disk. */
  version(): string
  close(): void
}

/** The first fault of a text; places are 1-based, 0 for none. */
export interface Fault {
  line: number
  column: number
  message: string
}

/** Why a fault may be none, as a sentence; null where there is no doubt. */
export type Doubt = (fault: Fault, line: string, text: string) => string | null

/** What a checker's answer means: a remark, unless there is a doubt. */
export function verdictOf(
  text: string,
  fault: Fault | null,
  doubts: readonly Doubt[] = []
): Remark[] | string {
  if (fault === null) return []
  const lines = text.split(/\r?\n/)
  // At the end of the file nothing is told of the place where it went wrong.
  const line = fault.line >= lines.length - 1 ? text : (lines[fault.line - 1] ?? '')
  for (const doubt of [templateDoubt, ...doubts]) {
    const reason = doubt(fault, line, text)
    if (reason !== null) return reason
  }
  return [{ ...fault, message: plainMessage(fault.message), isSyntax: true }]
}

const templateDoubt: Doubt = (_, line) =>
  /\{\{.*\}\}|\{%|<%|@@\w+@@/.test(line)
    ? 'It may be a template: the line holds placeholders.'
    : null

/** Compilers quote the text: one line of what can be shown. */
const plainMessage = (message: string): string =>
  message
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 300)

/** Name of the program in the `#!` line, without its folder: `python3`, `bash`; null without one. */
export function interpreterOf(text: string): string | null {
  const words = /^#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? []
  const nameOf = (word = '') => word.slice(word.lastIndexOf('/') + 1)
  const isEnv = nameOf(words[0]) === 'env'
  const program = isEnv ? words.find((word, at) => at > 0 && !/^-|=/.test(word)) : words[0]
  return program === undefined || program === '' ? null : nameOf(program)
}
