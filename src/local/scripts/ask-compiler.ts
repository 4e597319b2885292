import { lineServer } from '../line-server.js'
import type { Fault } from './script-checker.js'

export interface Compiler {
  /** A fault, null for a good text, or a sentence; `version` is known after the first answer. */
  judge(question: { text: string; as?: string }): Promise<Fault | null | string>
  /** Major and minor, `[0, 0]` before it has answered. */
  version(): readonly [number, number]
  close(): void
}

/** A compiler that is asked by lines of JSON (`programs`), one process for all texts. */
export function askCompiler(name: string, command: string, args: readonly string[]): Compiler {
  let version: readonly [number, number] = [0, 0]
  const server = lineServer(command, args, (line) => {
    version = JSON.parse(line) as [number, number]
  })
  return {
    version: () => version,
    close: () => server.close(),
    async judge(question) {
      const answer = await server.ask(asciiJson(question))
      if ('failure' in answer) return failures[answer.failure](name)
      return faultIn(JSON.parse(answer.line) as Reply)
    }
  }
}

type Reply = null | string | [number, number, string]

const faultIn = (reply: Reply): Fault | null | string =>
  Array.isArray(reply) ? { line: reply[0], column: reply[1], message: reply[2] } : reply

/** Why there is no answer, by how the program failed. */
export const failures = {
  late: (name: string) => `${name} took too long over it.`,
  ended: (name: string) => `${name} ended on it without an answer.`,
  'not-started': (name: string) => `${name} could not be started here.`
}

/** Without a character that a locale could read otherwise. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
  )
