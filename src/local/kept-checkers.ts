import { createHash } from 'node:crypto'
import type { Checkers, Kept, Remark } from '../certification/ports.js'
import type { Language } from '../certification/types/facts.js'

/** What the answers depend on beside text and path. */
export interface CheckerVersions {
  workflow: string
  action: string
  lint: string
  script: (language: Language) => string
}

type Answer = Remark[] | string

/** Asks a checker where it has not judged the same text before, by the hash of the text and the checker's version. */
export function keptCheckers(checkers: Checkers, versions: CheckerVersions, kept: Kept): Checkers {
  const once = async (parts: string[], text: string, ask: () => Promise<Answer>) => {
    const key = `check:${parts.join(':')}:${hashOf(text)}`
    const known = kept.get(key)
    if (isAnswer(known)) return known
    const answer = await ask()
    if (isLasting(answer)) kept.set(key, answer)
    return answer
  }
  return {
    workflow: (path, text) =>
      once(['workflow', versions.workflow], text, () => checkers.workflow(path, text)),
    action: (path, text) =>
      once(['action', versions.action], text, () => checkers.action(path, text)),
    lint: (path, text) => once(['lint', versions.lint], text, () => checkers.lint(path, text)),
    script(language, path, text) {
      const ending = /\.\w+$/.exec(path)?.[0] ?? ''
      const parts = ['script', language, ending, hashOf(versions.script(language)).slice(0, 16)]
      return once(parts, text, () => checkers.script(language, path, text))
    }
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A program that could not be started, or had no time, may do better the next time. */
const isLasting = (answer: Answer): boolean =>
  typeof answer !== 'string' || !/could not be started|ended on it/.test(answer)

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' || (Array.isArray(value) && value.every(isRemark))

const isRemark = (value: unknown): boolean => {
  const { message, line, column } = (value ?? {}) as Partial<Remark>
  return typeof message === 'string' && typeof line === 'number' && typeof column === 'number'
}
